import { createHmac } from 'node:crypto';
import { sameSecret } from '../../same-secret.ts';
import { signingKey } from '../../state/signing-key.ts';
import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { DEMO_USER } from './demo.ts';

const THREE_HOURS = 3 * 60 * 60;

/** A token whose text is fixed, as on the vendor's pages. */
export interface FixedToken {
  readonly expired: boolean;
}

/**
 * Who has signed in. A token is 40 hexadecimal digits, as the vendor's are: until when it is good, some chance, and a signature with the
 * sandbox's own key. So nothing has to be remembered of any number of sign-ins, and a reset, which makes another key, ends them all.
 */
export class Tokens {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  /** Undefined where the name or the password is wrong; it is not said which. */
  async create(username: string, password: string): Promise<string | undefined> {
    // Both are compared always, so that the time taken tells nothing.
    const right = [sameSecret(username, DEMO_USER.username), sameSecret(password, DEMO_USER.password)].every(Boolean);
    if (!right) return undefined;
    const key = await this.#store.read(signingKey);
    const goodUntil = Math.floor(this.#world.now() / 1000) + THREE_HOURS;
    const content = goodUntil.toString(16).padStart(8, '0') + this.#world.hex(8);
    return content + signatureOf(content, key);
  }

  standingOf(token: string): Promise<'good' | 'expired' | 'unknown'> {
    return this.#store.read(async (tx) => {
      const fixed = await fixedTokens(tx).get(token);
      if (fixed) return fixed.expired ? 'expired' : 'good';
      const content = token.slice(0, 16);
      if (!sameSecret(token.slice(16), signatureOf(content, await signingKey(tx)))) return 'unknown';
      return Number.parseInt(content.slice(0, 8), 16) * 1000 > this.#world.now() ? 'good' : 'expired';
    });
  }
}

export const fixedTokens = (tx: Transaction) => tx.collection<FixedToken>('fixed-tokens');

function signatureOf(content: string, key: string): string {
  return createHmac('sha256', key).update(content).digest('hex').slice(0, 24);
}
