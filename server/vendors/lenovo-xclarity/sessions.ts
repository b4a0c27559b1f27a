import { createHash } from 'node:crypto';
import { sameSecret } from '../../same-secret.ts';
import type { Collection, Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Accepted } from '../../vendor.ts';
import { type Account, type Accounts, accountsOf } from './accounts.ts';
import { SessionMarks } from './session-marks.ts';

/** A session of the appliance; times are milliseconds since 1970. */
export interface Session {
  /** What it is kept under. */
  readonly key: string;
  readonly id: string;
  readonly csrf: string;
  readonly userId: string;
  readonly created: number;
  readonly lastAccessed: number;
}

/** A session that a visitor may paste: it never times out, and what lets in to it is kept in no state. */
type Standing = 'supervisor' | 'operator';

/** As it is kept: one that stands says whose it is, any other all that is known of it, and by which password it began. */
type StoredSession =
  | (Session & { readonly mark: string })
  | (Pick<Session, 'key' | 'created' | 'lastAccessed'> & { readonly standing: Standing });

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
  readonly #accepted: Accepted;
  readonly #accounts: Accounts;
  readonly #marks = new SessionMarks();
  #nextCleanUp = 0;

  constructor(store: Store, world: World, accepted: Accepted) {
    this.#store = store;
    this.#world = world;
    this.#accepted = accepted;
    this.#accounts = accountsOf(accepted);
  }

  signIn(userId: string, password: string): Promise<SignIn> {
    return this.#store.transaction(async (tx) => {
      const account = this.#accountOf(userId);
      // Compared even where there is no such account, so that the time taken does not tell names from passwords.
      if (!sameSecret(password, account?.password) || !account) return { outcome: 'refused' };
      const now = this.#world.now();
      const [id, csrf] = [this.#world.hex(32), this.#world.hex(32)];
      const session = { key: digest(id), id, csrf, userId, created: now, lastAccessed: now };
      const sessions = sessionsIn(tx);
      await this.#forgetOldOnes(sessions, now);
      await sessions.put(session.key, { ...session, mark: await this.#marks.make(tx, this.#world, account) });
      return { outcome: 'signed-in', caller: { session, account } };
    });
  }

  recognise(id: string, csrf: string): Promise<Recognition> {
    return this.#store.read(async (tx) => {
      if (this.#isTimedOut(id, csrf)) return { outcome: 'timed-out' };
      const stored = await sessionsIn(tx).get(this.#keyOf(id));
      const caller = stored && (await this.#callerOf(stored, tx));
      if (!caller || !sameSecret(csrf, caller.session.csrf)) return { outcome: 'unknown' };
      if (!isLive(stored, this.#world.now())) return { outcome: 'timed-out' };
      return { outcome: 'recognised', caller };
    });
  }

  /** A user did something: the time until the session ends starts anew. */
  noteActivity({ key }: Session): Promise<void> {
    return this.#store.transaction(async (tx) => {
      const sessions = sessionsIn(tx);
      const session = await sessions.get(key);
      if (session) await sessions.put(key, { ...session, lastAccessed: this.#world.now() });
    });
  }

  listLive(): Promise<readonly Session[]> {
    return this.#store.read(async (tx) => {
      const now = this.#world.now();
      const live = (await sessionsIn(tx).list()).filter((session) => isLive(session, now));
      const callers = await Promise.all(live.map((session) => this.#callerOf(session, tx)));
      return callers.flatMap((caller) => caller?.session ?? []);
    });
  }

  signOut({ key }: Session): Promise<void> {
    return this.#store.transaction(async (tx) => {
      await sessionsIn(tx).delete(key);
    });
  }

  secondsIdle({ lastAccessed }: Session): number {
    return Math.floor((this.#world.now() - lastAccessed) / 1000);
  }

  async #forgetOldOnes(sessions: Collection<StoredSession>, now: number): Promise<void> {
    if (now < this.#nextCleanUp) return;
    this.#nextCleanUp = now + TIME_BETWEEN_CLEAN_UPS;
    for (const session of await sessions.list()) {
      if (!isLive(session, now - REMEMBERED_FOR)) await sessions.delete(session.key);
    }
  }

  #accountOf(userId: string): Account | undefined {
    return Object.values(this.#accounts).find((account) => account.userId === userId);
  }

  #isTimedOut(id: string, csrf: string): boolean {
    const { expiredSession, expiredCsrf } = this.#accepted;
    return [sameSecret(id, expiredSession), sameSecret(csrf, expiredCsrf)].every(Boolean);
  }

  /** A look-up by the cookie itself would take a time that tells how much of it is right. */
  #keyOf(id: string): string {
    const standing = STANDING.filter((whose) => sameSecret(id, this.#passTo(whose).id));
    return standing.map(keyOfStanding)[0] ?? digest(id);
  }

  /** Undefined where nobody is let in to it any more: another name or password, or none, ends what was signed in with the one before. */
  async #callerOf(stored: StoredSession, tx: Transaction): Promise<Caller | undefined> {
    if ('standing' in stored) return this.#standing(stored);
    const { mark, ...session } = stored;
    const account = this.#accountOf(session.userId);
    return account && mark === (await this.#marks.find(tx, account)) ? { session, account } : undefined;
  }

  #standing({ standing, ...rest }: StoredSession & { readonly standing: Standing }): Caller | undefined {
    const { id, csrf } = this.#passTo(standing);
    if (id === undefined || csrf === undefined) return undefined;
    const account = this.#accounts[standing];
    return { session: { ...rest, id, csrf, userId: account.userId }, account };
  }

  #passTo(standing: Standing): { readonly id: string | undefined; readonly csrf: string | undefined } {
    const { sessionCookie, csrfToken, operatorSession, operatorCsrf } = this.#accepted;
    return standing === 'supervisor'
      ? { id: sessionCookie, csrf: csrfToken }
      : { id: operatorSession, csrf: operatorCsrf };
  }
}

const STANDING: readonly Standing[] = ['supervisor', 'operator'];

/** Starts the sessions that a visitor may paste. */
export async function putStandingSessions(tx: Transaction, now: number): Promise<void> {
  for (const standing of STANDING) {
    const key = keyOfStanding(standing);
    await sessionsIn(tx).put(key, { key, standing, created: now, lastAccessed: now });
  }
}

function sessionsIn(tx: Transaction): Collection<StoredSession> {
  return tx.collection('sessions');
}

function keyOfStanding(standing: Standing): string {
  return `standing ${standing}`;
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function isLive(session: StoredSession, now: number): boolean {
  return 'standing' in session || now - session.lastAccessed < INACTIVITY_TIMEOUT;
}
