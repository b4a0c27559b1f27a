import { createHash } from 'node:crypto';
import type { CreateSessionRequest, Session } from '../../../generated/vmware-logs/types.ts';
import { sameSecret } from '../../same-secret.ts';
import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Accepted } from '../../vendor.ts';
import { LOCAL_USER_ID, userIdOf, usersOf } from './users.ts';

/** How long a session lasts, in seconds. */
export const SESSION_SECONDS = 1800;
/** For how long a session that is over is still told from one that never was. */
const REMEMBERED_FOR = 7 * 24 * 60 * 60_000;
/** Every session is looked at to find the old ones: done at each sign-in, it would cost more the more have signed in. */
const TIME_BETWEEN_CLEAN_UPS = 60 * 60_000;

/** Whose session a request came with, and how many seconds it still lasts. */
export interface OpenSession {
  readonly userId: string;
  readonly ttl: number;
}

export type SigningIn = { outcome: 'signed-in'; session: Session } | { outcome: 'refused' };
export type SessionState = { outcome: 'open'; session: OpenSession } | { outcome: 'expired' } | { outcome: 'unknown' };

/** As it is kept, with the key that it is kept under. */
interface StoredSession {
  readonly digest: string;
  readonly userId: string;
  readonly expiresAt: number;
}

/** Who is signed in. A session lasts a fixed time, used or not, and is kept for a while when it is over: 440 is not 401. */
export class Sessions {
  readonly #store: Store;
  readonly #world: World;
  readonly #accepted: Accepted;
  #nextCleanUp = 0;

  constructor(store: Store, world: World, accepted: Accepted) {
    this.#store = store;
    this.#world = world;
    this.#accepted = accepted;
  }

  async signIn(request: CreateSessionRequest): Promise<SigningIn> {
    const userId = userIdOf(request, this.#accepted);
    if (userId === undefined) return { outcome: 'refused' };
    const session = { userId, sessionId: this.#world.hex(47), ttl: SESSION_SECONDS };
    const now = this.#world.now();
    await this.#store.transaction(async (tx) => {
      await this.#forgetOldOnes(tx, now);
      const key = this.#digest(session.sessionId);
      await sessionsByDigest(tx).put(key, { digest: key, userId, expiresAt: now + SESSION_SECONDS * 1000 });
    });
    return { outcome: 'signed-in', session };
  }

  async find(sessionId: string): Promise<SessionState> {
    const isExpired = sameSecret(sessionId, this.#accepted['expiredSession']);
    if (sameSecret(sessionId, this.#accepted['bearer']))
      return { outcome: 'open', session: { userId: LOCAL_USER_ID, ttl: SESSION_SECONDS } };
    if (isExpired) return { outcome: 'expired' };
    return this.#store.read(async (tx) => {
      const record = await sessionsByDigest(tx).get(this.#digest(sessionId));
      if (!record) return { outcome: 'unknown' };
      const { userId, expiresAt } = record;
      const ttl = Math.ceil((expiresAt - this.#world.now()) / 1000);
      return ttl > 0 ? { outcome: 'open', session: { userId, ttl } } : { outcome: 'expired' };
    });
  }

  async #forgetOldOnes(tx: Transaction, now: number): Promise<void> {
    if (now < this.#nextCleanUp) return;
    this.#nextCleanUp = now + TIME_BETWEEN_CLEAN_UPS;
    for (const { digest: key, expiresAt } of await sessionsByDigest(tx).list()) {
      if (expiresAt + REMEMBERED_FOR <= now) await sessionsByDigest(tx).delete(key);
    }
  }

  /**
   * Sessions are kept under a digest of their ID: a look-up takes no time that tells, and a state file lets nobody in. That it is one of
   * the users too makes others' sessions unknown once there are others.
   */
  #digest(sessionId: string): string {
    return createHash('sha256')
      .update(JSON.stringify([sessionId, usersOf(this.#accepted)]))
      .digest('hex');
  }
}

function sessionsByDigest(tx: Transaction) {
  return tx.collection<StoredSession>('vmware-logs.sessions');
}
