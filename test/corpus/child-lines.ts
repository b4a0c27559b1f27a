import { spawn } from 'node:child_process';

/** What became of a stage: a remark, or why it failed. */
export interface Told {
  readonly stage: string;
  readonly remark?: string;
  readonly error?: string;
  readonly ms?: number;
  /** Of the whole process, at the stage's end. */
  readonly mib?: number;
}

/**
 * What a script tells of its stages, a line each: one that begins a stage, one with how it ended. A stage that never ended
 * failed with what ended the process, which is ended too when nothing has been told for `limit` milliseconds.
 */
export async function childLines(args: readonly string[], limit: number): Promise<readonly Told[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    timer.refresh();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-5000);
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limit);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Told);
  const ended = lines.filter(({ ms }) => ms !== undefined);
  const last = lines.at(-1);
  if (code === 0 && last?.ms !== undefined) return ended;
  const reason = isLate
    ? `not done after ${limit / 1000} s`
    : `the process ended with ${String(code)}: ${lastError(stderr)}`;
  return [...ended, { stage: last?.ms === undefined ? (last?.stage ?? 'compile') : 'end', error: reason }];
}

function lastError(stderr: string): string {
  return /(?:^|\n)(\w*Error[^\n]*|FATAL[^\n]*)/.exec(stderr)?.[1] ?? stderr.trim().slice(-200);
}
