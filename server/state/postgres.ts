import { Pool } from 'pg';
import { Batches, type Notices } from './batches.ts';
import type { Engine } from './engine.ts';
import { withPatience } from './patience.ts';
import { cannotOpen, orAway, placeOf } from './postgres-error.ts';
import { prepareSchema, sameVersion } from './postgres-schema.ts';
import { beginSession } from './postgres-session.ts';
import type { Database } from './store.ts';

/** Batches under way at once: more than there are vendors, far fewer than the connections that a server takes. */
const PARALLEL = 8;
/** How long it may take to connect before the database counts as away, in milliseconds. */
const CONNECT_MS = 1_000;

/**
 * The state in PostgreSQL, in a schema of its own called `licet`, shared by any number of processes.
 * @throws {StateDatabaseError} which carries a hint for the user
 */
export async function openPostgres(url: string, notices?: Notices): Promise<Database> {
  const place = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    application_name: 'licet',
    // One more, for those who ask how it is.
    max: PARALLEL + 1,
    idleTimeoutMillis: 60_000,
    // Nobody waits for so long; what comes too late is put to use by the next.
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    pipeline: true,
  });
  // A connection that breaks while nobody uses it is replaced by the next who needs one.
  pool.on('error', () => undefined);
  try {
    await prepareSchema(await connected(pool), place);
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
    begin: (scope, mode) => orAway(async () => beginSession(await connected(pool), scope, mode)),
    check: () => orAway(async () => void (await withPatience(CONNECT_MS, pool.query(sameVersion())))),
    size: () => orAway(async () => bytesIn(await withPatience(CONNECT_MS, pool.query(SIZE)))),
    close: () => pool.end(),
  };
}

const SIZE = "SELECT pg_total_relation_size('licet.records') AS bytes";

/** PostgreSQL's 64-bit numbers come as texts. */
function bytesIn({ rows }: { readonly rows: readonly unknown[] }): number {
  return Number((rows[0] as { readonly bytes: string }).bytes);
}

/** A connection that nobody else uses. One for which nobody waits any more goes back to the others. */
async function connected(pool: Pool) {
  const connecting = pool.connect();
  try {
    return await withPatience(CONNECT_MS, connecting);
  } catch (error) {
    connecting.then((client) => client.release()).catch(() => undefined);
    throw error;
  }
}
