import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StatePlace } from '../../server/state/open-database.ts';
import type { Store } from '../../server/state/store.ts';
import { open } from '../fixtures/state/engines.ts';
import { noPostgres, startPostgres } from '../fixtures/state/postgres.ts';

// Transactions a second, by engine and by the number of processes that share it: `npm run bench:state`.

const SECONDS = Number(process.env['SECONDS_EACH'] ?? 3);
/** So many wait at once in each process. */
const AT_ONCE = 64;

/** What a transaction does: counts in one record that all share, writes a record of its own, or reads one. */
const WORK: Readonly<Record<string, (store: Store, index: number) => Promise<unknown>>> = {
  count: (store) =>
    store.transaction(async (tx) => {
      const counters = tx.collection<number>('counters');
      await counters.put('one', ((await counters.get('one')) ?? 0) + 1);
    }),
  put: (store, index) =>
    store.transaction((tx) => tx.collection('things').put(`${process.pid} ${index % 1000}`, { index })),
  read: (store, index) => store.read((tx) => tx.collection('things').get(`${index % 1000}`)),
};

/** Does the work of one kind for some seconds; returns how often. */
async function work(place: StatePlace, kind: string): Promise<number> {
  const database = await open(place);
  const store = database.scope('bench');
  const end = performance.now() + SECONDS * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (; performance.now() < end; done += 1) await WORK[kind]?.(store, done);
    }),
  );
  await database.close();
  return done;
}

/** The same in processes of their own, at once. */
async function inProcesses(count: number, place: StatePlace, kind: string): Promise<number> {
  const file = fileURLToPath(import.meta.url);
  const counts = Array.from({ length: count }, () => {
    const child = fork(file, [JSON.stringify(place), kind]);
    return new Promise<number>((resolve) => child.once('message', (done) => resolve(Number(done))));
  });
  return (await Promise.all(counts)).reduce((sum, done) => sum + done, 0);
}

async function measure(name: string, place: StatePlace, processes: number): Promise<void> {
  const rates: string[] = [];
  for (const kind of Object.keys(WORK)) {
    const done = await inProcesses(processes, place, kind);
    rates.push(`${kind} ${Math.round(done / SECONDS)}/s`);
  }
  console.log(`${name.padEnd(28)} ${rates.join('   ')}`);
}

const [place, kind = ''] = process.argv.slice(2);
if (place !== undefined) {
  process.send?.(await work(JSON.parse(place) as StatePlace, kind));
  process.disconnect();
} else {
  const folder = mkdtempSync(join(tmpdir(), 'licet-bench-'));
  await measure('SQLite in memory', {}, 1);
  await measure('SQLite in a file', { data: join(folder, 'state.db') }, 1);
  rmSync(folder, { recursive: true });
  if (noPostgres === '') {
    const postgres = await startPostgres();
    for (const count of [1, 2, 4])
      await measure(`PostgreSQL, ${count} processes`, { databaseUrl: await postgres.database() }, count);
    await postgres.close();
  } else console.log(`PostgreSQL${noPostgres}`);
}
