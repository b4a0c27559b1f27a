import type { Transaction } from '../../state/store.ts';
import type { Activation } from './activation.ts';
import { decodeHostids, identityOf } from './hostids.ts';
import { activations, type OrderRecord, orders } from './records.ts';

/** An end user may do nothing with a disabled order. */
export interface Disabled {
  readonly outcome: 'disabled';
}

export interface NotThere {
  readonly outcome: 'not-there';
}

/** An order and some HostIDs, and what has been activated for them, if anything. */
export interface Place {
  readonly outcome: 'found';
  readonly order: OrderRecord;
  readonly identity: string;
  readonly activation: Activation | undefined;
}

/** Where a license is or would be. HostIDs that cannot be read are nowhere. */
export async function placeOf(tx: Transaction, key: string, encoded: string): Promise<Place | Disabled | NotThere> {
  const order = await orders(tx).get(key);
  if (!order) return { outcome: 'not-there' };
  if (!order.enabled) return { outcome: 'disabled' };
  const hostids = decodeHostids(encoded);
  if (!hostids) return { outcome: 'not-there' };
  const identity = identityOf(hostids);
  return { outcome: 'found', order, identity, activation: await activations(tx, key).get(identity) };
}
