import { type ChildProcess, fork, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a process has used since it began: microseconds of CPU time, bytes of memory. */
export interface Usage {
  readonly cpu: number;
  readonly rss: number;
}

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const METER = fileURLToPath(new URL('meter.js', import.meta.url));
const STARTING_MS = 60_000;

/** Starts a module, whose first line on stdout that has a URL says where it listens. What it logs goes nowhere, but is written. */
export async function startChild(
  module: URL,
  args: readonly string[],
  { env = {}, flags = [] }: { readonly env?: NodeJS.ProcessEnv; readonly flags?: readonly string[] } = {},
): Promise<Child> {
  const nowhere = openSync('/dev/null', 'w');
  const stdio: StdioOptions = ['ignore', 'pipe', nowhere, 'ipc'];
  const child = fork(fileURLToPath(module), args, {
    stdio,
    execArgv: ['--import', METER, ...flags, ...(process.env['BENCH_NODE'] ?? '').split(' ').filter(Boolean)],
    env: { ...process.env, ...env },
  });
  closeSync(nowhere);
  return { url: await urlOf(child), usage: () => usageOf(child), stop: () => stopped(child) };
}

async function urlOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.setEncoding('utf8');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const deadline = setTimeout(() => reject(new Error('a server did not start')), STARTING_MS);
  child.once('exit', (code) => reject(new Error(`a server ended with ${code} before it listened`)));
  child.stdout?.on('data', (chunk: string) => {
    said += chunk;
    const [url] = /http:\/\/\S+/.exec(said) ?? [];
    if (url !== undefined) resolve(url);
  });
  return promise.finally(() => clearTimeout(deadline));
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message');
  child.send('usage');
  const [usage] = await answer;
  return usage as Usage;
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(deadline);
}
