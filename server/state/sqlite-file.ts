import { closeSync, openSync, type Stats, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StateFileError } from './state-file-error.ts';
import { StoreAway } from './store-away.ts';

/**
 * What makes the tables, a step for each version of the schema: a file is brought up to date from where it is.
 * A step that has been released is never changed.
 */
const STEPS: readonly string[] = [
  `CREATE TABLE records (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    UNIQUE (collection, key)
  ) STRICT;
  CREATE INDEX records_in_order ON records (collection, position);`,
];

/**
 * Opens the database and makes sure that it is ours: a new one gets its tables, an older one what it lacks, a stranger's is left alone.
 * Written is what COMMIT has returned from, whatever happens to the process or the machine: the log is synchronised each time.
 * @throws {StateFileError} where it cannot be opened, is no database, or belongs to something else
 */
export function openSqliteFile(file: string, steps = STEPS): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    keepToUs(file);
    database = new DatabaseSync(file, { timeout: 2000 });
    assertNoStranger(database, file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;');
    prepareTables(database, file, steps);
    // From here on who has to wait for others does so without holding up all the rest.
    database.exec('PRAGMA busy_timeout = 0');
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

/**
 * Gives what looks whether an open file still is the one that is meant, with the tables that this Licet knows: what another version has
 * changed would be misread, and what is written to a file that was taken away is lost.
 * @throws {StoreAway} from what it gives
 */
export function sameFile(database: DatabaseSync, version = STEPS.length): () => void {
  const schema = database.prepare("SELECT value FROM meta WHERE name = 'schema'");
  const place = database.location();
  const opened = place === null ? undefined : statSync(place);
  return () => {
    if (opened && place !== null) {
      const now = lookedAt(place);
      if (now?.ino !== opened.ino || now.dev !== opened.dev) throw new StoreAway(`${place} was taken away or replaced`);
    }
    const found = Number(schema.get()?.['value']);
    if (found !== version) throw new StoreAway(`another Licet has made it version ${found}, this one knows ${version}`);
  };
}

/** What is at a place now, if anything. @throws {StoreAway} where nobody lets us look */
function lookedAt(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch (cause) {
    throw new StoreAway(`${place} cannot be looked at`, { cause });
  }
}

/** Makes a new file that nobody but its owner reads, for there are sessions in it; SQLite gives the files beside it the same mode. */
function keepToUs(file: string): void {
  if (file === ':memory:') return;
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    // It is there already, or cannot be made, which SQLite says.
  }
}

/** Before anything is changed in it: even its way to keep a log is its own. */
function assertNoStranger(database: DatabaseSync, file: string): void {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const names = tables.map(({ name }) => String(name));
  if (names.length > 0 && !(names.includes('meta') && names.includes('records'))) {
    throw new StateFileError(file, 'it is a database of something else', 'Name a file that does not exist yet.');
  }
}

function prepareTables(database: DatabaseSync, file: string, steps: readonly string[]): void {
  // Of several processes that start together, one makes the tables, and the others find them.
  database.exec('BEGIN IMMEDIATE');
  database.exec('CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID');
  const version = Number(database.prepare("SELECT value FROM meta WHERE name = 'schema'").get()?.['value'] ?? 0);
  if (version > steps.length) {
    database.exec('ROLLBACK');
    throw new StateFileError(
      file,
      `it has schema version ${version}, and this Licet knows only ${steps.length}`,
      'Use the Licet that wrote it, or name a file that does not exist yet.',
    );
  }
  for (const step of steps.slice(version)) database.exec(step);
  database.prepare("INSERT OR REPLACE INTO meta VALUES ('schema', ?)").run(String(steps.length));
  database.exec('COMMIT');
}
