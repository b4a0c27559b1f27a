import { spawn } from 'node:child_process';

const LONGEST = 300_000;

/** Runs a process to its end: how long that took, how it ended, and what it printed. */
export async function timed(command: string, args: readonly string[], cwd?: string) {
  const started = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
    child.on('error', () => resolve(null));
  });
  return { seconds: (performance.now() - started) / 1000, code, output };
}
