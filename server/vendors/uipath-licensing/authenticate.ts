import type { Authentication, Credentials } from '../../vendor.ts';
import type { UipathState } from './state.ts';

/** Only host administrators have tokens, so to have one is to be one. */
export type Caller = 'host-administrator';

export async function authenticate(
  { bearerAuth: token }: Credentials,
  { tokens }: UipathState,
): Promise<Authentication<Caller>> {
  if (token === undefined) return { refused: 'no-credential' };
  const standing = await tokens.standingOf(token);
  if (standing === 'expired') return { refused: 'expired-credential' };
  if (standing === 'unknown') return { refused: 'unknown-credential' };
  return { caller: 'host-administrator' };
}
