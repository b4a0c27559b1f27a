import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { Batches, type Notices } from './batches.ts';
import { rangeOf, type ToWrite } from './changes.ts';
import type { Engine, Session } from './engine.ts';
import { openSqliteFile, sameFile } from './sqlite-file.ts';
import type { Database } from './store.ts';
import { StoreAway } from './store-away.ts';
import { whenFree } from './when-free.ts';

const IN_MEMORY = ':memory:';

/**
 * The state in SQLite: in memory, or in a file that outlives the process and may be shared by several on one machine.
 * @throws {StateFileError} which carries a hint for the user
 */
export function openSqlite(file = IN_MEMORY, notices?: Notices): Database {
  return new Batches(sqliteEngine(openSqliteFile(file), file), notices);
}

function sqliteEngine(database: DatabaseSync, file: string): Engine {
  const statements = prepareStatements(database);
  const assertSame = sameFile(database);
  const session: Session = {
    get: async ({ collection, key }) => statements.get.get(collection, key)?.['value'] as string | undefined,
    list: async (collection) =>
      statements.list.all(collection).map(({ key, value }) => [String(key), String(value)] as const),
    dump: async (prefix) =>
      statements.dump.all(...rangeOf(prefix)).map(({ collection, key, value }) => ({
        collection: String(collection),
        key: String(key),
        text: String(value),
      })),
    commit: async (changes) =>
      orAway(() => {
        try {
          if (changes) write(statements, changes);
          statements.commit.run();
        } catch (error) {
          if (database.isTransaction) statements.rollback.run();
          throw error;
        }
      }),
  };
  return {
    name: 'sqlite',
    place: file === IN_MEMORY ? 'memory' : file,
    parallel: 1,
    // There is one connection, and SQLite lets one write at a time.
    lane: () => 'all',
    async begin() {
      // To write to the disk blocks this process. What comes in meanwhile is asked for only now, and becomes one batch.
      if (file !== IN_MEMORY) await setImmediate();
      await whenFree(() => orAway(() => statements.begin.run()));
      try {
        orAway(assertSame);
      } catch (error) {
        statements.rollback.run();
        throw error;
      }
      return session;
    },
    check: () => whenFree(() => orAway(assertSame)),
    size: () => whenFree(() => orAway(() => Number(statements.size.get()?.['bytes']))),
    close: async () => database.close(),
  };
}

function write({ put, remove, clear }: Statements, changes: ToWrite): void {
  for (const prefix of changes.clear) clear.run(...rangeOf(prefix));
  for (const { collection, key } of changes.delete) remove.run(collection, key);
  for (const { collection, key, text } of changes.put) put.run(collection, key, text);
}

/** A full disk, a lost one, a file that somebody else holds on to: nobody's bug. @throws {StoreAway} */
function orAway<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Error && 'errcode' in cause && AWAY.has(Number(cause.errcode) & 0xff))
      throw new StoreAway(cause.message, { cause });
    throw cause;
  }
}

/** Busy, locked, read-only, I/O, corrupt, full, cannot open, no database. @see https://www.sqlite.org/rescode.html */
const AWAY: ReadonlySet<number> = new Set([5, 6, 8, 10, 11, 13, 14, 26]);

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(database: DatabaseSync) {
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    rollback: database.prepare('ROLLBACK'),
    size: database.prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()'),
    get: database.prepare('SELECT value FROM records WHERE collection = ? AND key = ?'),
    put: database.prepare(
      'INSERT INTO records (collection, key, value) VALUES (?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value',
    ),
    remove: database.prepare('DELETE FROM records WHERE collection = ? AND key = ?'),
    clear: database.prepare('DELETE FROM records WHERE collection >= ? AND collection < ?'),
    list: database.prepare('SELECT key, value FROM records WHERE collection = ? ORDER BY position'),
    dump: database.prepare(
      'SELECT collection, key, value FROM records WHERE collection >= ? AND collection < ? ORDER BY position',
    ),
  };
}
