import type { OrderLicense } from '../../../generated/xformation-lac/types.ts';
import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { ended, requested } from './activating.ts';
import type { Activation, ActivationState, ActiveLicense, FailedActivation, RunningActivation } from './activation.ts';
import { type EndUserOrder, endUserOrder } from './end-user-order.ts';
import { displayName } from './hostid-kinds.ts';
import { decodeHostids, identityOf } from './hostids.ts';
import { deactivationsLeft } from './order-view.ts';
import { page } from './page.ts';
import { activations, type OrderRecord, orders, products, templates } from './records.ts';
import { timestamp } from './times.ts';

/** An end user may do nothing with a disabled order. */
export type Disabled = { readonly outcome: 'disabled' };
export type NotThere = { readonly outcome: 'not-there' };

/** What end users activate under an order. HostIDs come as the vendor encodes them; see `decodeHostids`. */
export class Licenses {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  /** The active licenses, as the vendor sees them; undefined where no order has the key. */
  ofOrder(key: string, offset?: number): Promise<readonly OrderLicense[] | undefined> {
    return this.#store.transaction(async (tx) => {
      if (!(await orders(tx).get(key))) return undefined;
      const active = (await activations(tx, key).list()).filter((activation) => activation.state === 'success');
      return page(active, offset).map((license) => vendorView(license, key));
    });
  }

  /** What end users need to know of an order. */
  order(key: string): Promise<{ readonly outcome: 'found'; readonly order: EndUserOrder } | Disabled | NotThere> {
    return this.#store.transaction(async (tx) => {
      const order = await orders(tx).get(key);
      if (!order) return { outcome: 'not-there' };
      return order.enabled ? { outcome: 'found', order: await endUserOrder(tx, order) } : { outcome: 'disabled' };
    });
  }

  inStates(
    key: string,
    states: readonly ActivationState[],
  ): Promise<{ readonly outcome: 'found'; readonly activations: readonly Activation[] } | Disabled | NotThere> {
    return this.#store.transaction(async (tx) => {
      const order = await orders(tx).get(key);
      if (order && !order.enabled) return { outcome: 'disabled' };
      const found = (await activations(tx, key).list()).filter(({ state }) => states.includes(state));
      return found.length > 0 ? { outcome: 'found', activations: found } : { outcome: 'not-there' };
    });
  }

  find(
    key: string,
    hostids: string,
  ): Promise<{ readonly outcome: 'found'; readonly license: ActiveLicense } | Disabled | NotThere> {
    return this.#store.transaction(async (tx) => {
      const place = await placeOf(tx, key, hostids);
      if (place.outcome !== 'found') return place;
      const { activation } = place;
      return activation?.state === 'success' ? { outcome: 'found', license: activation } : { outcome: 'not-there' };
    });
  }

  errorsOf(
    key: string,
    hostids: string,
  ): Promise<{ readonly outcome: 'found'; readonly failed: FailedActivation } | Disabled | NotThere> {
    return this.#store.transaction(async (tx) => {
      const place = await placeOf(tx, key, hostids);
      if (place.outcome !== 'found') return place;
      const { activation } = place;
      return activation?.state === 'failed' ? { outcome: 'found', failed: activation } : { outcome: 'not-there' };
    });
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

type Place = {
  readonly outcome: 'found';
  readonly order: OrderRecord;
  readonly identity: string;
  readonly activation: Activation | undefined;
};

/** Where a license is or would be. HostIDs that cannot be read are nowhere. */
async function placeOf(tx: Transaction, key: string, encoded: string): Promise<Place | Disabled | NotThere> {
  const order = await orders(tx).get(key);
  if (!order) return { outcome: 'not-there' };
  if (!order.enabled) return { outcome: 'disabled' };
  const hostids = decodeHostids(encoded);
  if (!hostids) return { outcome: 'not-there' };
  const identity = identityOf(hostids);
  return { outcome: 'found', order, identity, activation: await activations(tx, key).get(identity) };
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

function vendorView({ id, content, activated, expires, hostids }: ActiveLicense, activationKey: string): OrderLicense {
  return {
    id,
    activation_key: activationKey,
    license_text: content,
    activation_time: activated,
    expiration_date: expires,
    HostidValues: hostids.map(({ kind, value }) => ({ name: displayName(kind), value })),
  };
}
