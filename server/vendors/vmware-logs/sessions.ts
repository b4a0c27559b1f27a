import { createHash } from 'node:crypto';
import type { CreateSessionRequest, Session } from '../../../generated/vmware-logs/types.ts';
import { sameSecret } from '../../same-secret.ts';
import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { DEMO_USERS } from './demo.ts';

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

/** A session that never expires has no end. */
export interface SessionRecord {
  readonly userId: string;
  readonly expiresAt: number | null;
  /** Of the demo session that is over, which a test must find so however long the sandbox runs. */
  readonly unforgettable?: boolean;
}

/** As it is kept, with the key that it is kept under. */
interface StoredSession extends SessionRecord {
  readonly digest: string;
}

/** Who is signed in. A session lasts a fixed time, used or not, and is kept for a while when it is over: 440 is not 401. */
export class Sessions {
  readonly #store: Store;
  readonly #world: World;
  #nextCleanUp = 0;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  async signIn({ username, password, provider }: CreateSessionRequest): Promise<SigningIn> {
    const user = DEMO_USERS.find((known) => known.username === username && known.provider === provider);
    // An unknown user costs a comparison too, so that the time does not tell who is known.
    if (!sameSecret(password, user?.password ?? '') || !user) return { outcome: 'refused' };
    const session = { userId: user.userId, sessionId: this.#world.hex(47), ttl: SESSION_SECONDS };
    const now = this.#world.now();
    await this.#store.transaction(async (tx) => {
      await this.#forgetOldOnes(tx, now);
      await putSession(tx, session.sessionId, { userId: user.userId, expiresAt: now + SESSION_SECONDS * 1000 });
    });
    return { outcome: 'signed-in', session };
  }

  find(sessionId: string): Promise<SessionState> {
    return this.#store.read(async (tx) => {
      const record = await sessionsByDigest(tx).get(digest(sessionId));
      if (!record) return { outcome: 'unknown' };
      const { userId, expiresAt } = record;
      if (expiresAt === null) return { outcome: 'open', session: { userId, ttl: SESSION_SECONDS } };
      const ttl = Math.ceil((expiresAt - this.#world.now()) / 1000);
      return ttl > 0 ? { outcome: 'open', session: { userId, ttl } } : { outcome: 'expired' };
    });
  }

  async #forgetOldOnes(tx: Transaction, now: number): Promise<void> {
    if (now < this.#nextCleanUp) return;
    this.#nextCleanUp = now + TIME_BETWEEN_CLEAN_UPS;
    for (const { digest: key, expiresAt, unforgettable } of await sessionsByDigest(tx).list()) {
      if (!unforgettable && expiresAt !== null && expiresAt + REMEMBERED_FOR <= now)
        await sessionsByDigest(tx).delete(key);
    }
  }
}

export function putSession(tx: Transaction, sessionId: string, record: SessionRecord): Promise<void> {
  const key = digest(sessionId);
  return sessionsByDigest(tx).put(key, { ...record, digest: key });
}

function sessionsByDigest(tx: Transaction) {
  return tx.collection<StoredSession>('vmware-logs.sessions');
}

/** Sessions are kept under a digest of their ID: a look-up takes no time that tells, and a state file lets nobody in. */
function digest(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}
