import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What had passed when a process asked its first requests: seconds on the wall, and seconds of processor time of its own. */
export interface FirstAsked {
  readonly seconds: number;
  readonly cpu: number;
}

/** Linux counts a process's time in hundredths of a second. */
const TICKS = 100;

/**
 * Runs a judge until it asks for the second time: by then the first case has been judged. It is ended there.
 * @throws Error where it ends before
 */
export async function untilFirstCase(args: (url: string) => readonly string[], cwd: string): Promise<FirstAsked> {
  let asked = 0;
  const { promise, resolve, reject } = Promise.withResolvers<FirstAsked>();
  const server = createServer((_, response) => {
    asked += 1;
    if (asked === 2) resolve({ seconds: (performance.now() - started) / 1000, cpu: cpuOf(child.pid) });
    response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started = performance.now();
  const child = spawn(process.execPath, args(url), { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk));
  child.on('close', (code) => reject(new Error(`ended with ${code} after ${asked} requests: ${said}`)));
  try {
    return await promise;
  } finally {
    child.kill('SIGKILL');
    server.close();
    server.closeAllConnections();
  }
}

/** Processor time of a process so far, in seconds; not to be had where there is no /proc. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return Number.NaN;
  }
}
