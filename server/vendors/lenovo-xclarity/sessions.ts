import { sameSecret } from '../../same-secret.ts';
import type { Collection, Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { type Account, accountOf } from './accounts.ts';

/** A session as the appliance remembers it; times are milliseconds since 1970. */
export interface Session {
  readonly id: string;
  readonly csrf: string;
  readonly userId: string;
  readonly created: number;
  readonly lastAccessed: number;
  /** Never times out: the demo sessions that a visitor pastes into a terminal. */
  readonly endless?: boolean;
}

/** Who is asking: a live session and the account behind it. */
export interface Caller {
  readonly session: Session;
  readonly account: Account;
}

export type SignIn = { readonly outcome: 'signed-in'; readonly caller: Caller } | { readonly outcome: 'refused' };
export type Recognition =
  | { readonly outcome: 'recognised'; readonly caller: Caller }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'timed-out' };

/** @see https://pubs.lenovo.com/lxca_scripting/rest_apis_authorization_and_authentication */
export const INACTIVITY_TIMEOUT_MINUTES = 1440;
const INACTIVITY_TIMEOUT = INACTIVITY_TIMEOUT_MINUTES * 60_000;
/** For how long a session that timed out is still told from one that never was. */
const REMEMBERED_FOR = 7 * 24 * 60 * 60_000;
/** Every session is looked at to find the old ones: done at each sign-in, it would cost more the more have signed in. */
const TIME_BETWEEN_CLEAN_UPS = 60 * 60_000;

/** The sessions on the appliance. */
export class Sessions {
  readonly #store: Store;
  readonly #world: World;
  #nextCleanUp = 0;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  signIn(userId: string, password: string): Promise<SignIn> {
    return this.#store.transaction(async (tx) => {
      const account = accountOf(userId);
      // Compared even where there is no such account, so that the time taken does not tell names from passwords.
      if (!sameSecret(password, account?.password ?? '') || !account) return { outcome: 'refused' };
      const now = this.#world.now();
      const session = { id: this.#world.hex(32), csrf: this.#world.hex(32), userId, created: now, lastAccessed: now };
      const sessions = sessionsIn(tx);
      await this.#forgetOldOnes(sessions, now);
      await sessions.put(session.id, session);
      return { outcome: 'signed-in', caller: { session, account } };
    });
  }

  recognise(id: string, csrf: string): Promise<Recognition> {
    return this.#store.read(async (tx) => {
      const session = await sessionsIn(tx).get(id);
      const account = session && accountOf(session.userId);
      if (!session || !account || !sameSecret(csrf, session.csrf)) return { outcome: 'unknown' };
      if (!isLive(session, this.#world.now())) return { outcome: 'timed-out' };
      return { outcome: 'recognised', caller: { session, account } };
    });
  }

  /** A user did something: the time until the session ends starts anew. */
  noteActivity(id: string): Promise<void> {
    return this.#store.transaction(async (tx) => {
      const sessions = sessionsIn(tx);
      const session = await sessions.get(id);
      if (session) await sessions.put(id, { ...session, lastAccessed: this.#world.now() });
    });
  }

  listLive(): Promise<readonly Session[]> {
    return this.#store.read(async (tx) => {
      const now = this.#world.now();
      return (await sessionsIn(tx).list()).filter((session) => isLive(session, now));
    });
  }

  signOut(id: string): Promise<void> {
    return this.#store.transaction(async (tx) => {
      await sessionsIn(tx).delete(id);
    });
  }

  secondsIdle({ lastAccessed }: Session): number {
    return Math.floor((this.#world.now() - lastAccessed) / 1000);
  }

  async #forgetOldOnes(sessions: Collection<Session>, now: number): Promise<void> {
    if (now < this.#nextCleanUp) return;
    this.#nextCleanUp = now + TIME_BETWEEN_CLEAN_UPS;
    for (const session of await sessions.list()) {
      if (!isLive(session, now - REMEMBERED_FOR)) await sessions.delete(session.id);
    }
  }
}

/** For seed.ts, which runs in a transaction of its own. */
export function sessionsIn(tx: Transaction): Collection<Session> {
  return tx.collection<Session>('sessions');
}

function isLive({ endless, lastAccessed }: Session, now: number): boolean {
  return endless === true || now - lastAccessed < INACTIVITY_TIMEOUT;
}
