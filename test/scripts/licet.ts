import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../scripts/licet.js', import.meta.url));
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command printed, and how it ended. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A command that is under way. */
export interface Running {
  readonly child: ChildProcess;
  /** Waits until stdout holds the text; rejects where the command ends first. */
  printed(text: string): Promise<string>;
  /** The same, of a pattern. */
  printedLike(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Types `licet …` in a folder, as a user would; `by` is a program that runs it, with its own arguments. */
export function start(
  args: readonly string[],
  cwd = PROJECT,
  env: NodeJS.ProcessEnv = process.env,
  by: readonly string[] = [],
): Running {
  const [program = '', ...rest] = [...by, process.execPath, CLI, ...args];
  const child = spawn(program, rest, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
  const until = async (isThere: () => boolean, what: string) => {
    while (!isThere()) {
      const first = await Promise.race([ended, new Promise<void>((resolve) => setTimeout(resolve, 20))]);
      if (first && !isThere()) throw new Error(`ended with ${first.code} before “${what}”: ${first.stderr}`);
    }
    return stdout;
  };
  return {
    child,
    ended,
    printed: (text) => until(() => stdout.includes(text), text),
    printedLike: (pattern) => until(() => pattern.test(stdout), pattern.source),
  };
}

/** Types `licet …` and waits for its end. */
export function licet(args: readonly string[], cwd?: string): Promise<Ended> {
  return start(args, cwd).ended;
}
