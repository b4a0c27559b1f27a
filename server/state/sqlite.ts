import { AsyncLocalStorage } from 'node:async_hooks';
import type { DatabaseSync } from 'node:sqlite';
import { openSqliteFile } from './sqlite-file.ts';
import type { Collection, Store, Transaction } from './store.ts';

/**
 * The state in SQLite: in memory, or in a file that outlives the process.
 * Transactions run one at a time in the order in which they were asked for, so that their work may wait in between.
 */
export function openSqlite(file = ':memory:'): Store {
  return new SqliteStore(openSqliteFile(file));
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  /** True within the work of a transaction: a second one in there would wait for the first for ever. */
  readonly #working = new AsyncLocalStorage<boolean>();
  #queue: Promise<unknown> = Promise.resolve();
  #closed: Promise<void> | undefined;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = prepareStatements(database);
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#working.run(true, () => this.#alone(work)));
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => this.#database.exec('DELETE FROM records'));
  }

  close(): Promise<void> {
    this.#closed ??= this.#inTurn(async () => this.#database.close());
    return this.#closed;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#working.getStore()) return Promise.reject(new Error('a transaction was asked for within a transaction'));
    if (this.#closed) return Promise.reject(new Error('the store is closed'));
    const turn = this.#queue.then(work);
    // The next in line waits for the end, not for success; the failure itself goes to whoever asked.
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #alone<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = new SqliteTransaction(this.#statements);
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = await work(tx);
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    } finally {
      tx.end();
    }
  }
}

class SqliteTransaction implements Transaction {
  readonly #statements: Statements;
  #over = false;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  collection<T>(name: string): Collection<T> {
    const { get, put, remove, list } = this.#statements;
    return {
      get: async (key) => {
        this.#assertOpen();
        const row = get.get(name, key);
        return row && (JSON.parse(String(row['value'])) as T);
      },
      put: async (key, record) => {
        this.#assertOpen();
        put.run(name, key, asJson(record, name, key));
      },
      delete: async (key) => {
        this.#assertOpen();
        return Number(remove.run(name, key).changes) > 0;
      },
      list: async () => {
        this.#assertOpen();
        return list.all(name).map((row) => JSON.parse(String(row['value'])) as T);
      },
    };
  }

  end(): void {
    this.#over = true;
  }

  #assertOpen(): void {
    if (this.#over) throw new Error('a collection was used after its transaction had ended');
  }
}

function asJson(record: unknown, collection: string, key: string): string {
  const json: string | undefined = JSON.stringify(record);
  if (json === undefined) throw new TypeError(`record ${key} of ${collection} is nothing that JSON can hold`);
  return json;
}

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(database: DatabaseSync) {
  return {
    get: database.prepare('SELECT value FROM records WHERE collection = ? AND key = ?'),
    put: database.prepare(
      'INSERT INTO records (collection, key, value) VALUES (?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value',
    ),
    remove: database.prepare('DELETE FROM records WHERE collection = ? AND key = ?'),
    list: database.prepare('SELECT value FROM records WHERE collection = ? ORDER BY position'),
  };
}
