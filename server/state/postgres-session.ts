import type { PoolClient } from 'pg';
import { rangeOf, type ToWrite, type Written } from './changes.ts';
import type { Mode, Session } from './engine.ts';
import { withPatience } from './patience.ts';
import { orAway } from './postgres-error.ts';
import { locksOf } from './postgres-locks.ts';
import { HOLD_VERSION, sameVersion } from './postgres-schema.ts';

/** For how long, in milliseconds, a database may not answer at all, and for how long a statement may take. */
const ANSWER_MS = 2_000;
const STATEMENT_MS = 10_000;

/** A process that stops in the middle must not keep the others waiting for ever: the server ends its transaction. */
const LIMITS = `SET LOCAL statement_timeout = ${STATEMENT_MS}; SET LOCAL idle_in_transaction_session_timeout = ${STATEMENT_MS}`;

const BEGIN: Readonly<Record<Mode, string>> = {
  // All statements see one moment, and none waits for anybody.
  read: `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${LIMITS}; ${sameVersion()}`,
  // Each statement sees what was kept before it, so what is read under the lock is as it is. What is kept is on the disk.
  write: `BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; ${LIMITS}; SET LOCAL synchronous_commit = on; ${HOLD_VERSION}; ${sameVersion()}`,
};

/**
 * Begins a transaction on a connection, and for writing takes the locks of a part of the state. The session gives the connection back.
 * Statements are sent without waiting for the answers to those before: the server does them in their order.
 */
export async function beginSession(client: PoolClient, scope: string, mode: Mode): Promise<Session> {
  const session = new PostgresSession(client);
  const locked = session.begin(mode, mode === 'write' ? locksOf(scope) : undefined);
  if (mode === 'write') await locked;
  return session;
}

class PostgresSession implements Session {
  readonly #client: PoolClient;
  #failure: { readonly error: unknown } | undefined;

  constructor(client: PoolClient) {
    this.#client = client;
    // It may break at any time. Whoever uses it is told by their statement.
    client.on('error', ignore);
  }

  begin(mode: Mode, locks: string | undefined): Promise<unknown> {
    const began = this.#asked(ANSWER_MS, this.#client.query(BEGIN[mode]));
    if (locks === undefined) return began;
    return Promise.all([began, this.#asked(STATEMENT_MS, this.#client.query(locks))]);
  }

  async get({ collection, key }: { readonly collection: string; readonly key: string }): Promise<string | undefined> {
    return (await this.#rows(GET, [collection, key]))[0]?.[0];
  }

  async list(collection: string): Promise<readonly (readonly [string, string])[]> {
    return (await this.#rows(LIST, [collection])) as [string, string][];
  }

  async dump(prefix: string): Promise<readonly Written[]> {
    const rows = (await this.#rows(DUMP, [...rangeOf(prefix)])) as [string, string, string][];
    return rows.map(([collection, key, text]) => ({ collection, key, text }));
  }

  async commit(changes?: ToWrite): Promise<void> {
    if (this.#failure) throw this.#failure.error;
    const writing = [...(changes ? this.#write(changes) : []), this.#client.query('COMMIT')];
    const answers = await this.#asked(STATEMENT_MS, Promise.all(writing));
    // After a failure the server answers COMMIT by undoing everything, and calls that no error.
    if (changes && answers.at(-1)?.command !== 'COMMIT')
      throw this.#failed(new Error('the transaction was rolled back'));
    this.#release(false);
  }

  #write({ clear, delete: gone, put }: ToWrite): Promise<{ readonly command: string }>[] {
    const ask = (statement: Statement, values: unknown[]) => this.#client.query({ ...statement, values });
    return [
      ...clear.map((prefix) => ask(CLEAR, [...rangeOf(prefix)])),
      ...(gone.length > 0 ? [ask(DELETE, columns(gone, 'collection', 'key'))] : []),
      ...(put.length > 0 ? [ask(PUT, columns(put, 'collection', 'key', 'text'))] : []),
    ];
  }

  async #rows(statement: Statement, values: string[]): Promise<readonly string[][]> {
    const { rows } = await this.#asked(
      STATEMENT_MS,
      this.#client.query<string[]>({ ...statement, values, rowMode: 'array' }),
    );
    return rows;
  }

  /** An answer. Without it nobody knows what the connection is in the middle of, and it is not used again. */
  #asked<T>(patience: number, answer: Promise<T>): Promise<T> {
    const heard = orAway(() => withPatience(patience, answer)).catch((error: unknown) => {
      throw this.#failed(error);
    });
    // Of a transaction that fails to begin, the statement after it tells.
    heard.catch(ignore);
    return heard;
  }

  #failed(error: unknown): unknown {
    if (!this.#failure) this.#release(true);
    this.#failure ??= { error };
    return this.#failure.error;
  }

  #release(destroy: boolean): void {
    // One that is destroyed may still have to say that it broke.
    if (!destroy) this.#client.off('error', ignore);
    this.#client.release(destroy);
  }
}

function ignore(): void {}

interface Statement {
  /** Prepared once a connection under this name. */
  readonly name: string;
  readonly text: string;
}

const GET: Statement = { name: 'get', text: 'SELECT value FROM licet.records WHERE collection = $1 AND key = $2' };
const LIST: Statement = {
  name: 'list',
  text: 'SELECT key, value FROM licet.records WHERE collection = $1 ORDER BY position',
};
const DUMP: Statement = {
  name: 'dump',
  text: 'SELECT collection, key, value FROM licet.records WHERE collection >= $1 AND collection < $2 ORDER BY position',
};
const CLEAR: Statement = {
  name: 'clear',
  text: 'DELETE FROM licet.records WHERE collection >= $1 AND collection < $2',
};
const DELETE: Statement = {
  name: 'delete',
  text: `DELETE FROM licet.records AS record USING unnest($1::text[], $2::text[]) AS gone (collection, key)
    WHERE record.collection = gone.collection AND record.key = gone.key`,
};
const PUT: Statement = {
  name: 'put',
  text: `INSERT INTO licet.records (collection, key, value) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
    ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value`,
};

function columns<T, K extends keyof T>(list: readonly T[], ...names: K[]): T[K][][] {
  return names.map((name) => list.map((item) => item[name]));
}
