import { availableParallelism } from 'node:os';
import autocannon from 'autocannon';
import { noPostgres, startPostgres } from '../../fixtures/state/postgres.ts';
import { print } from '../spread.ts';
import type { Child } from './child.ts';
import { quiet } from './load.ts';
import { type Asked, CHANGE, CREATE, READ } from './requests.ts';
import { serve } from './serve.ts';

const PROCESSES = [1, 2, 4];
/** All clients together, however many servers they share. */
const CONNECTIONS = 64;
const WARMING_SECONDS = 2;

/** What is asked of the one state: reads of an order, changes of one order that all want, and new orders. */
const KINDS: Readonly<Record<string, Asked>> = { read: READ, change: CHANGE, create: CREATE };

interface Round {
  readonly rate: number;
  /** Milliseconds, at the slowest server. */
  readonly p99: number;
  readonly errors: number;
  /** How many cores the servers kept busy. */
  readonly cores: number;
}

/** Several servers on one PostgreSQL, asked over HTTP: what more of them bring, and what limits. */
export async function scale(seconds: number): Promise<void> {
  if (noPostgres !== '') {
    print('Scale', noPostgres.trim());
    return;
  }
  print(
    'Servers on one PostgreSQL',
    `${CONNECTIONS} connections, ${availableParallelism()} cores for all, clients too`,
  );
  const stopped = heard();
  const postgres = await startPostgres();
  try {
    for (const count of PROCESSES) {
      const done = row(count, await postgres.database(), seconds);
      await Promise.race([done, stopped]);
    }
  } finally {
    await postgres.close();
  }
}

/** Fails where somebody stops the benchmark: its PostgreSQL would outlive it, the servers go by themselves. */
function heard(): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => reject(new Error(`stopped by ${signal}`)));
  // While nobody waits for it yet: the signal is told all the same, as soon as somebody does.
  promise.catch(() => undefined);
  return promise;
}

async function row(count: number, database: string, seconds: number): Promise<void> {
  const servers: Child[] = [];
  try {
    while (servers.length < count) servers.push(await serve({ DATABASE_URL: database }));
    for (const server of servers) await quiet(server);
    for (const [kind, asked] of Object.entries(KINDS)) {
      await round(servers, asked, WARMING_SECONDS);
      const { rate, p99, errors, cores } = await round(servers, asked, seconds);
      const load = `${rate.toFixed().padStart(6)} a second  p99 ${p99} ms  ${cores.toFixed(2)} cores  ${errors} errors`;
      print(`  ${count} ${count === 1 ? 'server ' : 'servers'}  ${kind}`, load);
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** All servers at once, each asked by its share of the clients. */
async function round(servers: readonly Child[], asked: Asked, seconds: number): Promise<Round> {
  const before = await cpuOf(servers);
  const results = await Promise.all(
    servers.map(({ url }) =>
      autocannon({
        url: `${new URL(url).origin}/xformation-lac${asked.path}`,
        connections: CONNECTIONS / servers.length,
        duration: seconds,
        method: asked.method,
        headers: { ...asked.headers },
        ...(asked.body === undefined ? {} : { body: asked.body }),
      }),
    ),
  );
  const used = (await cpuOf(servers)) - before;
  const sum = (of: (result: autocannon.Result) => number) => results.reduce((all, result) => all + of(result), 0);
  const [first] = results;
  return {
    rate: sum((result) => result['2xx'] / result.duration),
    p99: Math.max(...results.map(({ latency }) => latency.p99)),
    errors: sum(({ errors, timeouts, non2xx }) => errors + timeouts + non2xx),
    cores: used / 1e6 / (first?.duration ?? seconds),
  };
}

async function cpuOf(servers: readonly Child[]): Promise<number> {
  const usages = await Promise.all(servers.map((server) => server.usage()));
  return usages.reduce((sum, { cpu }) => sum + cpu, 0);
}
