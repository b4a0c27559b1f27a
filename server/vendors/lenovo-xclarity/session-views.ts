import type { components } from '../../../generated/lenovo-xclarity/types.ts';
import { INACTIVITY_TIMEOUT_MINUTES, type Session } from './sessions.ts';

/** What a sandbox says in place of addresses: logic that knows no HTTP cannot know the caller's. */
const ADDRESSES = { Address: '127.0.0.1', authenticationServer: '127.0.0.1' };

/** A session as its owner is told of it when it begins. */
export function newSessionView({ id, csrf, userId, created }: Session): components['schemas']['NewSession'] {
  return {
    id,
    csrf,
    UserId: userId,
    inactivityTimeout: INACTIVITY_TIMEOUT_MINUTES,
    ...ADDRESSES,
    created: isoTime(created),
  };
}

/** A session as everybody sees it: without its token. */
export function sessionView(session: Session, ownId: string, secondsIdle: number): components['schemas']['Session'] {
  return {
    id: session.id,
    UserId: session.userId,
    isOwnSession: session.id === ownId,
    ...ADDRESSES,
    created: isoTime(session.created),
    lastAccessed: isoTime(session.lastAccessed),
    idleFor: String(secondsIdle),
  };
}

/** The cookies that a browser gets. @see https://pubs.lenovo.com/lxca_scripting/rest_apis_authorization_and_authentication */
export function cookiesOf({ id, csrf, userId }: Session): readonly string[] {
  return [
    `JSESSIONID=${id}; Path=/; HttpOnly; SameSite=Strict`,
    `csrf=${csrf}; Path=/; SameSite=Strict`,
    `inactivityTimeout=${INACTIVITY_TIMEOUT_MINUTES}; Path=/; SameSite=Strict`,
    `user=${encodeURIComponent(userId)}; Path=/; SameSite=Strict`,
  ];
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
