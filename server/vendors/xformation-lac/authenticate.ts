import type { Authentication, Credentials } from '../../vendor.ts';
import type { LacState } from './state.ts';

/** Only the vendor's own staff have tokens, so to have one is to be one of them. */
export type Caller = 'vendor';

export async function authenticate(
  { bearerAuth: token }: Credentials,
  { tokens }: LacState,
): Promise<Authentication<Caller>> {
  if (token === undefined) return { refused: 'no-credential' };
  const standing = await tokens.standingOf(token);
  if (standing === 'good') return { caller: 'vendor' };
  return { refused: standing === 'expired' ? 'expired-credential' : 'unknown-credential' };
}
