import type { Authentication, Credentials } from '../../vendor.ts';
import type { Caller } from './sessions.ts';
import type { LxcaState } from './state.ts';

/** A session is known by its cookie and its CSRF token together. */
export async function authenticate(credentials: Credentials, { sessions }: LxcaState): Promise<Authentication<Caller>> {
  const { sessionCookie, csrfToken } = credentials;
  if (!sessionCookie || !csrfToken) return { refused: 'no-credential' };
  const recognition = await sessions.recognise(sessionCookie, csrfToken);
  switch (recognition.outcome) {
    case 'recognised':
      return { caller: recognition.caller };
    case 'timed-out':
      return { refused: 'expired-credential' };
    case 'unknown':
      return { refused: 'unknown-credential' };
  }
}
