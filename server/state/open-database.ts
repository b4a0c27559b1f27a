import type { Notices } from './batches.ts';
import { openSqlite } from './sqlite.ts';
import { StateFileError } from './state-file-error.ts';
import type { Database } from './store.ts';

/** Where the state is kept: in a SQLite file, in PostgreSQL, or, with neither, in memory. */
export interface StatePlace {
  /** A file that keeps the state from one start to the next. */
  readonly data?: string | undefined;
  /** The URL of a PostgreSQL database that any number of servers share: `postgresql://user:password@host:5432/database`. */
  readonly databaseUrl?: string | undefined;
}

/** @throws {StateFileError | StateDatabaseError} which carry a hint for the user */
export async function openDatabase({ data, databaseUrl }: StatePlace, notices: Notices): Promise<Database> {
  if (databaseUrl === undefined) return openSqlite(data, notices);
  if (data !== undefined) {
    throw new StateFileError(
      data,
      'the state is to be kept in a PostgreSQL database already',
      'Leave out --data, or run without the variable DATABASE_URL.',
    );
  }
  // Loaded by those only who use it.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(databaseUrl, notices);
}
