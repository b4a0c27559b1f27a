import { createHash } from 'node:crypto';

/**
 * The statements that wait for a part of the state until the transaction ends: for the part alone, and together with others for those around it.
 * So parts beside each other are worked on at once, in however many processes, and the whole can be had alone too. Asked for from
 * the whole to the part, they can wait for each other in no circle; and who came first is served first.
 * @see https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
 */
export function locksOf(scope: string): string {
  const parts = scope.split('/').slice(0, -1);
  const around = parts.map((_, depth) =>
    parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join(''),
  );
  return [
    ...around.map((path) => `SELECT pg_advisory_xact_lock_shared(${numberOf(path)})`),
    `SELECT pg_advisory_xact_lock(${numberOf(scope)})`,
  ].join('; ');
}

/** PostgreSQL has 64 bits for a lock. Of two parts with one number, one would wait for the other, and no more. */
function numberOf(path: string): bigint {
  return createHash('sha256').update(`licet/${path}`).digest().readBigInt64BE();
}
