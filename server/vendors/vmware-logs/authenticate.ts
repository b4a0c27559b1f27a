import type { Authentication, Credentials } from '../../vendor.ts';
import type { OpenSession } from './sessions.ts';
import type { VmwareLogsState } from './state.ts';

/** A session ID lets its user in until it expires; the vendor tells an expired one (440) from an unknown one (401). */
export async function authenticate(
  { bearer }: Credentials,
  { sessions }: VmwareLogsState,
): Promise<Authentication<OpenSession>> {
  if (bearer === undefined) return { refused: 'no-credential' };
  const found = await sessions.find(bearer);
  if (found.outcome === 'open') return { caller: found.session };
  return { refused: found.outcome === 'expired' ? 'expired-credential' : 'unknown-credential' };
}
