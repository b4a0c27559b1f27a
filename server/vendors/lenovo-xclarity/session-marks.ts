import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Account } from './accounts.ts';

const derive = promisify<string, string, number, Buffer>(scrypt);

/**
 * What each session is marked with: the name and the password that it was signed in with, so that another of either ends it. Marks are kept
 * in the state, where whoever reads them shall need long to guess a password: so they are dear to make, and each is made once.
 */
export class SessionMarks {
  readonly #made = new Map<string, Promise<string>>();
  #salt: string | undefined;

  /**
   * The mark of those who sign in to an account now. The appliance's salt is made where there is none yet, and once: a state that is
   * put back to its start has lost it, and with another one each mark would be dear again.
   */
  async make(tx: Transaction, world: World, account: Account): Promise<string> {
    const salt = (await saltsIn(tx).get('sessions')) ?? this.#salt ?? world.hex(32);
    this.#salt = salt;
    await saltsIn(tx).put('sessions', salt);
    return this.#markOf(account, salt);
  }

  /** The same, to compare; undefined where nobody can have signed in. */
  async find(tx: Transaction, account: Account): Promise<string | undefined> {
    const salt = await saltsIn(tx).get('sessions');
    return salt === undefined ? undefined : this.#markOf(account, salt);
  }

  #markOf({ userId, password }: Account, salt: string): Promise<string> {
    const holder = JSON.stringify([userId, password]);
    const key = salt + holder;
    const mark = this.#made.get(key) ?? derive(holder, salt, 32).then((bytes) => bytes.toString('hex'));
    this.#made.set(key, mark);
    return mark;
  }
}

function saltsIn(tx: Transaction) {
  return tx.collection<string>('salts');
}
