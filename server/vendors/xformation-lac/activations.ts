import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { ended, requested } from './activating.ts';
import type { ActiveLicense, FailedActivation, RunningActivation } from './activation.ts';
import { decodeHostids, identityOf } from './hostids.ts';
import { deactivationsLeft } from './order-view.ts';
import { type Disabled, type NotThere, placeOf } from './place.ts';
import { activations, type OrderRecord, orders, products, templates } from './records.ts';
import { timestamp } from './times.ts';

/** How end users come by licenses and give them up. HostIDs come as the vendor encodes them; see `decodeHostids`. */
export class Activations {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  /** Asks for a license. What is active or under way stays as it is; what has failed is tried again. */
  activate(
    key: string,
    encoded: string,
  ): Promise<
    | { readonly outcome: 'requested' }
    | { readonly outcome: 'invalid-key' | 'wrong-hostids' | 'no-generator' }
    | Disabled
  > {
    return this.#store.transaction(async (tx) => {
      const order = await orders(tx).get(key);
      if (!order) return { outcome: 'invalid-key' };
      const hostids = decodeHostids(encoded);
      if (!hostids) return { outcome: 'wrong-hostids' };
      if (!order.enabled) return { outcome: 'disabled' };
      if (!(await hasGenerator(tx, order))) return { outcome: 'no-generator' };
      const its = activations(tx, key);
      const known = await its.get(identityOf(hostids));
      if (!known || known.state === 'failed')
        await its.put(identityOf(hostids), requested(order, hostids, this.#now()));
      return { outcome: 'requested' };
    });
  }

  /** How an activation goes. The first who asks finds it under way, the second finds it ended. */
  poll(
    key: string,
    hostids: string,
  ): Promise<
    | { readonly outcome: 'running'; readonly activation: RunningActivation }
    | { readonly outcome: 'ended'; readonly activation: ActiveLicense | FailedActivation }
    | Disabled
    | NotThere
  > {
    return this.#store.transaction(async (tx) => {
      const place = await placeOf(tx, key, hostids);
      if (place.outcome !== 'found') return place;
      const { order, activation, identity } = place;
      if (!activation) return { outcome: 'not-there' };
      if (activation.state !== 'in_progress') return { outcome: 'ended', activation };
      if (!activation.polled) {
        await activations(tx, key).put(identity, { ...activation, polled: true });
        return { outcome: 'running', activation };
      }
      return { outcome: 'ended', activation: await end(tx, order, activation, this.#world) };
    });
  }

  /** Gives a license up: counted, unless the vendor has asked for it, which the last one that goes confirms. */
  deactivate(
    key: string,
    hostids: string,
  ): Promise<{ readonly outcome: 'deactivated' | 'not-allowed' } | Disabled | NotThere> {
    return this.#store.transaction(async (tx) => {
      const place = await placeOf(tx, key, hostids);
      if (place.outcome !== 'found') return place;
      const { order, activation, identity } = place;
      if (activation?.state !== 'success') return { outcome: 'not-there' };
      if (!order.removal && deactivationsLeft(order) === 0) return { outcome: 'not-allowed' };
      await activations(tx, key).delete(identity);
      await orders(tx).put(key, withoutOne(order, this.#now()));
      return { outcome: 'deactivated' };
    });
  }

  #now(): string {
    return timestamp(this.#world.now());
  }
}

async function hasGenerator(tx: Transaction, { templateId }: OrderRecord): Promise<boolean> {
  const template = await templates(tx).get(templateId);
  const product = template && (await products(tx).get(template.productId));
  return Boolean(product?.LicenseGenerator);
}

async function end(
  tx: Transaction,
  order: OrderRecord,
  activation: RunningActivation,
  world: World,
): Promise<ActiveLicense | FailedActivation> {
  const result = await ended(tx, order, activation, world);
  await activations(tx, order.activation_key).put(identityOf(activation.hostids), result);
  if (result.state === 'success')
    await orders(tx).put(order.activation_key, { ...order, activated: order.activated + 1 });
  return result;
}

function withoutOne(order: OrderRecord, now: string): OrderRecord {
  const activated = order.activated - 1;
  if (!order.removal) return { ...order, activated, deactivated: order.deactivated + 1 };
  return activated > 0
    ? { ...order, activated }
    : { ...order, activated, removal: false, removal_confirmation_time: now };
}
