import { createHmac } from 'node:crypto';
import { sameSecret } from '../../same-secret.ts';
import { signingKey } from '../../state/signing-key.ts';
import type { Store } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Accepted } from '../../vendor.ts';

const HALF_AN_HOUR = 30 * 60;

/** What a person sends to sign in. */
export interface SignIn {
  readonly tenancyName: string;
  readonly userNameOrEmailAddress: string;
  readonly password: string;
}

/**
 * Who has signed in. A token says itself until when it is good, and is signed with the sandbox's own key (JSON Web Token, HS256): nothing
 * has to be remembered of any number of sign-ins, and a reset, which makes another key, or another name or
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
  async signIn(signIn: SignIn): Promise<string | undefined> {
    if (!this.#isHostAdministrator(signIn)) return undefined;
    const key = await this.#store.read((tx) => signingKey(tx, this.#accepted));
    const issued = Math.floor(this.#world.now() / 1000);
    const claims = {
      sub: this.#accepted['username'],
      iat: issued,
      exp: issued + HALF_AN_HOUR,
      jti: this.#world.uuid(),
    };
    const content = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
    return `${content}.${signatureOf(content, key)}`;
  }

  async standingOf(token: string): Promise<'good' | 'expired' | 'unknown'> {
    const isExpired = sameSecret(token, this.#accepted['expiredToken']);
    if (sameSecret(token, this.#accepted['bearerAuth'])) return 'good';
    if (isExpired) return 'expired';
    return this.#store.read(async (tx) => {
      const end = token.lastIndexOf('.');
      const content = token.slice(0, Math.max(end, 0));
      if (!sameSecret(token.slice(end + 1), signatureOf(content, await signingKey(tx, this.#accepted))))
        return 'unknown';
      return expiryOf(content) * 1000 > this.#world.now() ? 'good' : 'expired';
    });
  }

  /** Names are compared without regard to case, as a sign-in form does. Everything is compared, so that the time taken tells nothing. */
  #isHostAdministrator({ tenancyName, userNameOrEmailAddress, password }: SignIn): boolean {
    const name = userNameOrEmailAddress.toLowerCase();
    const accepted = this.#accepted;
    const names = [accepted['username'], accepted['emailAddress']];
    return [
      sameSecret(tenancyName.toLowerCase(), accepted['tenancyName']?.toLowerCase()),
      names.map((known) => sameSecret(name, known?.toLowerCase())).includes(true),
      sameSecret(password, accepted['password']),
    ].every(Boolean);
  }
}

function signatureOf(content: string, key: Buffer): string {
  return createHmac('sha256', key).update(content).digest('base64url');
}

/** Only ever asked of a content that we have signed ourselves. */
function expiryOf(content: string): number {
  const claims: unknown = JSON.parse(Buffer.from(content.split('.')[1] ?? '', 'base64url').toString());
  return (claims as { readonly exp: number }).exp;
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
