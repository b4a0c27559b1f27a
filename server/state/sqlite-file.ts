import { DatabaseSync } from 'node:sqlite';
import { StateFileError } from './state-file-error.ts';

/** Raised whenever a table changes: an older Licet must not write into a newer one's file. */
const SCHEMA_VERSION = 1;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS records (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    UNIQUE (collection, key)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS records_in_order ON records (collection, position);
`;

/**
 * Opens the database and makes sure that it is ours: a new one gets its tables, a stranger's is left alone.
 * @throws {StateFileError} where it cannot be opened, is no database, or belongs to something else
 */
export function openSqliteFile(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 2000 });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;');
    prepareTables(database, file);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof StateFileError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StateFileError(
      file,
      reason,
      'Name a file that can be written and that Licet made, or one that does not exist yet.',
      { cause },
    );
  }
}

function prepareTables(database: DatabaseSync, file: string): void {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const names = tables.map(({ name }) => String(name));
  if (names.length > 0 && !(names.includes('meta') && names.includes('records'))) {
    throw new StateFileError(file, 'it is a database of something else', 'Name a file that does not exist yet.');
  }
  database.exec(
    `BEGIN IMMEDIATE; ${SCHEMA} INSERT OR IGNORE INTO meta VALUES ('schema', '${SCHEMA_VERSION}'); COMMIT;`,
  );
  const version = Number(database.prepare("SELECT value FROM meta WHERE name = 'schema'").get()?.['value']);
  if (version === SCHEMA_VERSION) return;
  throw new StateFileError(
    file,
    `it has schema version ${version}, and this Licet knows only ${SCHEMA_VERSION}`,
    'Use the Licet that wrote it, or name a file that does not exist yet.',
  );
}
