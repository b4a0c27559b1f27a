import { createHmac } from 'node:crypto';
import { sameSecret } from '../../same-secret.ts';
import { signingKey } from '../../state/signing-key.ts';
import type { Store } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Accepted } from '../../vendor.ts';

const THREE_HOURS = 3 * 60 * 60;

/**
 * Who has signed in. A token is 40 hexadecimal digits, as the vendor's are: until when it is good, some chance, and a signature with the
 * sandbox's own key. So nothing has to be remembered of any number of sign-ins, and a reset, which makes another key, or another name or
 * password to sign in with, ends them all.
 */
export class Tokens {
  readonly #store: Store;
  readonly #world: World;
  readonly #accepted: Accepted;

  constructor(store: Store, world: World, accepted: Accepted) {
    this.#store = store;
    this.#world = world;
    this.#accepted = accepted;
  }

  /** Undefined where the name or the password is wrong; it is not said which. */
  async create(username: string, password: string): Promise<string | undefined> {
    // Both are compared always, so that the time taken tells nothing.
    const accepted = this.#accepted;
    const right = [sameSecret(username, accepted['username']), sameSecret(password, accepted['password'])].every(
      Boolean,
    );
    if (!right) return undefined;
    const key = await this.#store.read((tx) => signingKey(tx, this.#accepted));
    const goodUntil = Math.floor(this.#world.now() / 1000) + THREE_HOURS;
    const content = goodUntil.toString(16).padStart(8, '0') + this.#world.hex(8);
    return content + signatureOf(content, key);
  }

  async standingOf(token: string): Promise<'good' | 'expired' | 'unknown'> {
    const isExpired = sameSecret(token, this.#accepted['expiredToken']);
    if (sameSecret(token, this.#accepted['bearerAuth'])) return 'good';
    if (isExpired) return 'expired';
    return this.#store.read(async (tx) => {
      const content = token.slice(0, 16);
      if (!sameSecret(token.slice(16), signatureOf(content, await signingKey(tx, this.#accepted)))) return 'unknown';
      return Number.parseInt(content.slice(0, 8), 16) * 1000 > this.#world.now() ? 'good' : 'expired';
    });
  }
}

function signatureOf(content: string, key: Buffer): string {
  return createHmac('sha256', key).update(content).digest('hex').slice(0, 24);
}
