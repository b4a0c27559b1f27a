import { Client } from 'pg';
import { StateDatabaseError } from './state-database-error.ts';
import { StoreAway } from './store-away.ts';

const CORRECT_IT = 'DATABASE_URL looks like postgresql://user:password@host:5432/database.';

/**
 * How to name a database to a person: all of its URL but the password.
 * @throws {StateDatabaseError} where it is no such URL
 */
export function placeOf(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new StateDatabaseError('DATABASE_URL', 'it is no URL of a PostgreSQL database', CORRECT_IT);
  const { user = '', host, port, database = '' } = clientOf(url);
  const address = host.includes('/') || host.includes(':') ? `[${host}]` : host;
  return `postgresql://${user}@${address}:${port}/${database}`;
}

/** The cause may hold the password, and is left out. */
function clientOf(url: string): Client {
  try {
    return new Client({ connectionString: url });
  } catch {
    throw new StateDatabaseError('DATABASE_URL', 'its URL cannot be read', CORRECT_IT);
  }
}

/** Why the database cannot be used from the start, and what to do about it. */
export function cannotOpen(place: string, error: unknown): unknown {
  if (error instanceof StateDatabaseError) return error;
  const { message, code } = described(error);
  const hint = code === undefined || /^[A-Z_]{6,}$/.test(code) ? START_IT : HINTS[code];
  if (hint === undefined && !isAway(error)) return error;
  return new StateDatabaseError(place, message, hint ?? START_IT, { cause: error });
}

const START_IT = 'Start the database, or correct DATABASE_URL; without that variable the state is kept here.';

/** By SQLSTATE. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const HINTS: Readonly<Record<string, string>> = {
  '28000': 'Correct the user in DATABASE_URL, or let it in by pg_hba.conf.',
  '28P01': 'Correct the user or the password in DATABASE_URL.',
  '3D000': 'Make the database with createdb, or correct DATABASE_URL.',
  '42501': 'Let an administrator say: GRANT CREATE ON DATABASE … TO …, or CREATE SCHEMA licet AUTHORIZATION ….',
};

/** @throws {StoreAway} where the work fails because the database is away */
export async function orAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw !(cause instanceof StoreAway) && isAway(cause) ? new StoreAway(described(cause).message, { cause }) : cause;
  }
}

/**
 * An error without an SQLSTATE comes from the way to the server: refused, reset, timed out. Of the others: connection, authorization, too little
 * of something, tables of another version (22P02: all that we ask for is texts), gave up waiting, shuts down or starts, fails to read its disk, is a copy that cannot be written.
 */
function isAway(error: unknown): boolean {
  const { code } = described(error);
  return (
    code === undefined || !/^[\dA-Z]{5}$/.test(code) || /^(08|28|53|57|58|22P02|25006|3D000|40|55P03|XX)/.test(code)
  );
}

/** A name that stands for several addresses fails with an error for each of them. */
function described(error: unknown): { readonly message: string; readonly code?: string | undefined } {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error)) return { message: String(first) };
  return { message: first.message, code: 'code' in first && typeof first.code === 'string' ? first.code : undefined };
}
