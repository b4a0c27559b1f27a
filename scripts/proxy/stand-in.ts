import { createHmac, randomBytes } from 'node:crypto';

/** What stands where a secret was: the same for the same secret, as long as this process lives. */
export type StandIn = (secret: string) => string;

/** Nobody who reads what stands there can try secrets until one gives it. */
const KEY = randomBytes(32);

/** Plainly none: `masked-1f0c6a2e`. */
export const tagged: StandIn = (secret) => `masked-${digestOf(secret).toString('hex').slice(0, 8)}`;

/** Of the same length, with letters, digits and marks where they were, for whoever has a pattern to keep. */
export const alike: StandIn = (secret) => {
  const digest = digestOf(secret);
  let at = 0;
  const isHex = /^[0-9a-f-]+$/i.test(secret);
  return secret.replaceAll(/[a-z0-9]/gi, (letter) => {
    const byte = (digest[at % digest.length] ?? 0) + at;
    at += 1;
    const [set = letter] = SETS.filter((one) => one.includes(letter));
    const wide = isHex && !/\d/.test(letter) ? set.slice(0, 6) : set;
    // Never the one that was there.
    const others = wide.replace(letter, '');
    return others[byte % others.length] ?? letter;
  });
};

const SETS = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'];

function digestOf(secret: string): Buffer {
  return createHmac('sha256', KEY).update(secret).digest();
}
