import { createHmac } from 'node:crypto';
import { sameSecret } from '../../same-secret.ts';
import { signingKey } from '../../state/signing-key.ts';
import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { HOST_ADMINISTRATOR } from './demo.ts';

const HALF_AN_HOUR = 30 * 60;

/** What a person sends to sign in. */
export interface SignIn {
  readonly tenancyName: string;
  readonly userNameOrEmailAddress: string;
  readonly password: string;
}

/** A token whose text is fixed, as in the vendor's worked example. */
export interface FixedToken {
  readonly expired: boolean;
}

/**
 * Who has signed in. A token says itself until when it is good, and is signed with the sandbox's own key (JSON Web Token, HS256): nothing
 * has to be remembered of any number of sign-ins, and a reset, which makes another key, ends them all.
 */
export class Tokens {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  /** Undefined where the name or the password is wrong; it is not said which. */
  async signIn(signIn: SignIn): Promise<string | undefined> {
    if (!isHostAdministrator(signIn)) return undefined;
    const key = await this.#store.read(signingKey);
    const issued = Math.floor(this.#world.now() / 1000);
    const claims = {
      sub: HOST_ADMINISTRATOR.userName,
      iat: issued,
      exp: issued + HALF_AN_HOUR,
      jti: this.#world.uuid(),
    };
    const content = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
    return `${content}.${signatureOf(content, key)}`;
  }

  standingOf(token: string): Promise<'good' | 'expired' | 'unknown'> {
    return this.#store.read(async (tx) => {
      const fixed = await fixedTokens(tx).get(token);
      if (fixed) return fixed.expired ? 'expired' : 'good';
      const end = token.lastIndexOf('.');
      const content = token.slice(0, Math.max(end, 0));
      if (!sameSecret(token.slice(end + 1), signatureOf(content, await signingKey(tx)))) return 'unknown';
      return expiryOf(content) * 1000 > this.#world.now() ? 'good' : 'expired';
    });
  }
}

export const fixedTokens = (tx: Transaction) => tx.collection<FixedToken>('fixed-tokens');

/** Names are compared without regard to case, as a sign-in form does. Everything is compared, so that the time taken tells nothing. */
function isHostAdministrator({ tenancyName, userNameOrEmailAddress, password }: SignIn): boolean {
  const name = userNameOrEmailAddress.toLowerCase();
  return [
    sameSecret(tenancyName.toLowerCase(), HOST_ADMINISTRATOR.tenancyName),
    [HOST_ADMINISTRATOR.userName, HOST_ADMINISTRATOR.emailAddress]
      .map((known) => sameSecret(name, known))
      .includes(true),
    sameSecret(password, HOST_ADMINISTRATOR.password),
  ].every(Boolean);
}

function signatureOf(content: string, key: string): string {
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
