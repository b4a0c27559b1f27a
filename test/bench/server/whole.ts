import autocannon from 'autocannon';
import { print, spread } from '../spread.ts';
import { type Child, startChild } from './child.ts';
import { quiet } from './load.ts';
import { CHANGE, READ } from './requests.ts';
import { serve } from './serve.ts';

const CONTESTANTS = new URL('contestants.ts', import.meta.url);
const MB = 2 ** 20;
const STARTS = 5;
const HARD = 32;

/** What is asked of all five contracts together: reads and changes that leave the state as large as it was, and refusals. */
const MIXED = [
  { ...READ, path: `/xformation-lac${READ.path}` },
  { ...CHANGE, path: `/xformation-lac${CHANGE.path}` },
  { ...READ, path: '/vmware-logs/api/v1/licenses', headers: { Authorization: 'Bearer no' } },
  { ...READ, path: '/lenovo-xclarity/authCodes' },
  { ...READ, path: '/uipath-licensing/nowhere' },
  { ...READ, path: '/xformation-lac-enduser/licenses/II1HP-TX8EQ-R1QXZ-7LYXF?state=enabled' },
] as const;

/** From the start of the process to the first answer of each of the five contracts. */
export async function startUp(): Promise<void> {
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const started = performance.now();
    const child = await serve();
    const { origin } = new URL(child.url);
    for (const { path, headers } of MIXED) await (await fetch(`${origin}${path}`, { headers })).text();
    walls.push(performance.now() - started);
    cpus.push((await child.usage()).cpu / 1000);
    await child.stop();
  }
  print('Start to first answers of all five, ms', spread(walls));
  print('  CPU time of it, ms', spread(cpus));
}

/** From a file with a document to the first answer of a sandbox of it, whose request and answer are validated. */
export async function documents(files: readonly string[]): Promise<void> {
  if (files.length === 0) print('A document', 'none: --document FILE names one');
  for (const file of files) {
    const started = performance.now();
    const child = await startChild(CONTESTANTS, ['document', file]);
    const { status } = await fetch(child.url);
    const took = performance.now() - started;
    const { cpu, rss } = await child.usage();
    print(
      file.slice(-46),
      `answered ${status} after ${took.toFixed()} ms (CPU ${(cpu / 1000).toFixed()} ms), ${mb(rss)} MB`,
    );
    await child.stop();
  }
}

/** Memory after 100,000 requests, and after each 50,000 more. */
export async function memory(): Promise<void> {
  const child = await serve();
  await quiet(child);
  print('Memory, MB: ready', mb((await child.usage()).rss));
  for (const requests of [100_000, 50_000, 50_000, 50_000]) {
    await mixed(child, { amount: requests });
    print(`  after ${requests} requests more`, mb((await child.usage()).rss));
  }
  await child.stop();
}

/** Mixed load at half of what it can: errors, latency, memory minute by minute. */
export async function soak(minutes: number): Promise<void> {
  const child = await serve();
  await quiet(child);
  const most = (await mixed(child, { duration: 10 })).requests.average;
  print('Most of mixed load, requests a second', most.toFixed());
  const least = (await child.usage()).rss;
  let errors = 0;
  for (let minute = 1; minute <= minutes; minute += 1) {
    const result = await mixed(child, { duration: 60, overallRate: Math.round(most / 2) });
    const bad = result.errors + result.timeouts + result['5xx'];
    errors += bad;
    const { p50, p99 } = result.latency;
    print(
      `  minute ${minute}: ${result.requests.average.toFixed()} a second`,
      `p50 ${p50} ms, p99 ${p99} ms, ${bad} errors, ${mb((await child.usage()).rss)} MB`,
    );
  }
  print('Errors in all', String(errors));
  print('Growth of memory since the most was asked, MB', mb((await child.usage()).rss - least));
  await child.stop();
}

function mixed(child: Child, how: Pick<autocannon.Options, 'amount' | 'duration' | 'overallRate'>) {
  const { origin } = new URL(child.url);
  const requests = MIXED.map(({ method, path, headers, ...rest }) => ({
    method,
    path,
    headers: { ...headers },
    ...('body' in rest ? { body: rest.body } : {}),
  }));
  return autocannon({ url: origin, connections: HARD, requests, ...how });
}

function mb(bytes: number): string {
  return (bytes / MB).toFixed();
}
