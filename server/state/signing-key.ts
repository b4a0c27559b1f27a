import { createHmac } from 'node:crypto';
import type { Collection, Transaction } from './store.ts';
import type { World } from './world.ts';

/** Makes the key that a vendor's sandbox signs its tokens with. A reset makes another, which ends every token given out before. */
export function makeSigningKey(tx: Transaction, world: World): Promise<void> {
  return keys(tx).put('tokens', world.hex(64));
}

/** Who gets a token. */
interface Holder {
  readonly [member: string]: string | undefined;
}

/** The key that was made when the sandbox was seeded, for tokens got by this name and password: others sign with another, and know none of these. */
export async function signingKey(tx: Transaction, { username, password }: Holder): Promise<Buffer> {
  const key = await keys(tx).get('tokens');
  if (key === undefined) throw new Error('the key that signs tokens is missing: the sandbox was never seeded');
  return createHmac('sha256', key)
    .update(JSON.stringify([username, password]))
    .digest();
}

function keys(tx: Transaction): Collection<string> {
  return tx.collection('keys');
}
