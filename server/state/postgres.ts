import { createHash } from 'node:crypto';
import { Pool, type PoolClient, type QueryArrayResult } from 'pg';
import { Batches, type Notices } from './batches.ts';
import { rangeOf, type ToWrite } from './changes.ts';
import type { Engine, Mode, Session } from './engine.ts';
import { cannotOpen, orAway, placeOf } from './postgres-error.ts';
import { prepareSchema } from './postgres-schema.ts';
import type { Database } from './store.ts';

/** Batches under way at once: more than there are vendors, far fewer than the connections that a server takes. */
const PARALLEL = 8;
/** In milliseconds: for how long a connection, the turn to write and anything else may keep a request waiting. */
const CONNECT_MS = 1_000;
const TURN_MS = 2_000;
const STATEMENT_MS = 10_000;

/**
 * The state in PostgreSQL, in a schema of its own called `licet`, shared by any number of processes. A transaction holds an advisory lock
 * on its part of the state and shares those on the parts around it, so that the whole can be had alone too. Who only reads takes no lock.
 * @throws {StateDatabaseError} which carries a hint for the user
 */
export async function openPostgres(url: string, notices?: Notices): Promise<Database> {
  const place = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    application_name: 'licet',
    max: PARALLEL + 1,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    keepAlive: true,
    pipeline: true,
  });
  // A connection that breaks while nobody uses it is replaced by the next who needs one.
  pool.on('error', () => undefined);
  try {
    await prepareSchema(pool, place);
  } catch (error) {
    await pool.end();
    throw cannotOpen(place, error);
  }
  return new Batches(postgresEngine(pool, place), notices);
}

function postgresEngine(pool: Pool, place: string): Engine {
  return {
    name: 'postgresql',
    place,
    parallel: PARALLEL,
    lane: (scope, mode) => (mode === 'read' ? 'read' : `write ${scope}`),
    begin: (scope, mode) => orAway(() => begin(pool, scope, mode)),
    check: () => orAway(async () => void (await pool.query(CHECK))),
    close: () => pool.end(),
  };
}

async function begin(pool: Pool, scope: string, mode: Mode): Promise<Session> {
  const client = await pool.connect();
  // It may break at any time, and whoever uses it is told by their query.
  client.on('error', ignore);
  const turn = { text: mode === 'read' ? READ : writeIn(scope), query_timeout: TURN_MS };
  const beginning = client.query(turn);
  // A read need not wait: the server does what comes in the order in which it came.
  if (mode === 'read') beginning.catch(ignore);
  else {
    try {
      await beginning;
    } catch (error) {
      release(client, error);
      throw error;
    }
  }
  return {
    get: ({ collection, key }) => orAway(async () => (await rows<[string]>(client, GET, [collection, key]))[0]?.[0]),
    list: (collection) => orAway(() => rows<[string, string]>(client, LIST, [collection])),
    commit: (changes) =>
      orAway(async () => {
        try {
          const answers = await Promise.all([...(changes ? written(client, changes) : []), client.query('COMMIT')]);
          // After a failure the server answers COMMIT by undoing everything, and calls that no error.
          if (answers.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
          release(client);
        } catch (error) {
          release(client, error);
          throw error;
        }
      }),
  };
}

function ignore(): void {}

function release(client: PoolClient, error?: unknown): void {
  client.off('error', ignore);
  // Of a connection that has failed nobody knows what it is in the middle of.
  client.release(error !== undefined);
}

const CHECK = { text: 'SELECT 1', query_timeout: CONNECT_MS };
/** Names of statements are prepared once a connection. */
const GET = { name: 'get', text: 'SELECT value FROM licet.records WHERE collection = $1 AND key = $2' };
const LIST = { name: 'list', text: 'SELECT key, value FROM licet.records WHERE collection = $1 ORDER BY position' };
const CLEAR = { name: 'clear', text: 'DELETE FROM licet.records WHERE collection >= $1 AND collection < $2' };
const DELETE = {
  name: 'delete',
  text: `DELETE FROM licet.records AS record USING unnest($1::text[], $2::text[]) AS gone (collection, key)
    WHERE record.collection = gone.collection AND record.key = gone.key`,
};
const PUT = {
  name: 'put',
  text: `INSERT INTO licet.records (collection, key, value) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
    ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value`,
};

type Row = readonly unknown[];

async function rows<T extends Row>(client: PoolClient, statement: typeof GET, values: string[]): Promise<T[]> {
  const { rows: found }: QueryArrayResult<unknown[]> = await client.query({ ...statement, values, rowMode: 'array' });
  return found as unknown as T[];
}

function written(client: PoolClient, { clear, delete: gone, put }: ToWrite): Promise<{ readonly command: string }>[] {
  const columns = <T, K extends keyof T>(list: readonly T[], ...names: K[]) =>
    names.map((name) => list.map((item) => item[name]));
  return [
    ...clear.map((prefix) => client.query({ ...CLEAR, values: [...rangeOf(prefix)] })),
    ...(gone.length > 0 ? [client.query({ ...DELETE, values: columns(gone, 'collection', 'key') })] : []),
    ...(put.length > 0 ? [client.query({ ...PUT, values: columns(put, 'collection', 'key', 'text') })] : []),
  ];
}

/** A process that stops in the middle must not keep the others waiting: the server ends its transaction. */
const LIMITS = `SET LOCAL statement_timeout = ${STATEMENT_MS}; SET LOCAL idle_in_transaction_session_timeout = ${STATEMENT_MS};`;

/** All statements see one moment, and none waits for anybody. */
const READ = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${LIMITS}`;

/** Each statement sees what was kept before it, and nobody else changes this part of the state; what is kept is on the disk. */
function writeIn(scope: string): string {
  const parts = scope.split('/').slice(0, -1);
  const around = parts.map((_, depth) =>
    parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join(''),
  );
  return [
    'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL synchronous_commit = on;',
    LIMITS,
    ...around.map((path) => `SELECT pg_advisory_xact_lock_shared(${lockOf(path)});`),
    `SELECT pg_advisory_xact_lock(${lockOf(scope)});`,
  ].join(' ');
}

/** The number of a part's lock: PostgreSQL has 64 bits for it. */
function lockOf(scope: string): bigint {
  return createHash('sha256').update(`licet/${scope}`).digest().readBigInt64BE();
}
