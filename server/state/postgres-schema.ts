import type { PoolClient } from 'pg';
import { StateDatabaseError } from './state-database-error.ts';

/**
 * What makes the tables, a step for each version of the schema: a database is brought up to date from where it is.
 * A step that has been released is never changed. Texts are compared as bytes, whatever the database's language.
 */
const STEPS: readonly string[] = [
  `CREATE TABLE licet.records (
    position bigint GENERATED ALWAYS AS IDENTITY,
    collection text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (collection, key)
  );
  CREATE INDEX records_in_order ON licet.records (collection, position);`,
];

/** Any number that nothing else in the database locks: of several processes that start together, one makes the tables. */
const LOCK = 4_712_026;

/**
 * A statement that fails where the tables are no longer, or not yet, as this Licet knows them: another version has changed them since this
 * process began, and what it wrote now would be lost or misread. A cast says so, for it needs no function in the database.
 */
export function sameVersion(version = STEPS.length): string {
  return `SELECT CASE WHEN value = '${version}' THEN 0
    ELSE ('another Licet has made it version ' || value || ', this one knows ${version}')::integer END
    FROM licet.meta WHERE name = 'schema'`;
}

/** Until a transaction that has taken this ends, nobody changes the tables. */
export const HOLD_VERSION = `SELECT pg_advisory_xact_lock_shared(${LOCK})`;

/**
 * Makes the schema, or brings it up to date, in one transaction, and gives the connection back.
 * @throws {StateDatabaseError} where a newer Licet has made it
 */
export async function prepareSchema(client: PoolClient, place: string, steps = STEPS): Promise<void> {
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${LOCK})`);
    await takeSteps(client, place, steps);
    await client.query('COMMIT');
  } finally {
    // It is not used again: a failure may have left it in the middle of something.
    client.release(true);
  }
}

async function takeSteps(client: PoolClient, place: string, steps: readonly string[]): Promise<void> {
  // To ask for what is there already would take the right to make it.
  const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass('licet.meta') IS NOT NULL AS there");
  if (!rows[0]?.there) {
    const schema = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = 'licet'");
    if (schema.rowCount === 0) await client.query('CREATE SCHEMA licet');
    await client.query('CREATE TABLE licet.meta (name text PRIMARY KEY, value text NOT NULL)');
  }
  const known = await client.query<{ value: string }>("SELECT value FROM licet.meta WHERE name = 'schema'");
  const version = Number(known.rows[0]?.value ?? 0);
  if (version > steps.length) {
    throw new StateDatabaseError(
      place,
      `its schema licet has version ${version}, and this Licet knows only ${steps.length}`,
      'Use the Licet that made it, or name another database.',
    );
  }
  if (version === steps.length) return;
  for (const step of steps.slice(version)) await client.query(step);
  const insert = "INSERT INTO licet.meta VALUES ('schema', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
  await client.query(insert, [String(steps.length)]);
}
