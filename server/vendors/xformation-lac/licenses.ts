import type { OrderLicense } from '../../../generated/xformation-lac/types.ts';
import type { Store } from '../../state/store.ts';
import type { Activation, ActivationState, ActiveLicense, FailedActivation } from './activation.ts';
import { type EndUserOrder, endUserOrder } from './end-user-order.ts';
import { displayName } from './hostid-kinds.ts';
import { page } from './page.ts';
import { type Disabled, type NotThere, placeOf } from './place.ts';
import { activations, orders } from './records.ts';

/** What end users have activated under an order. HostIDs come as the vendor encodes them; see `decodeHostids`. */
export class Licenses {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The active licenses, as the vendor sees them; undefined where no order has the key. */
  ofOrder(key: string, offset?: number): Promise<readonly OrderLicense[] | undefined> {
    return this.#store.read(async (tx) => {
      if (!(await orders(tx).get(key))) return undefined;
      const active = (await activations(tx, key).list()).filter((activation) => activation.state === 'success');
      return page(active, offset).map((license) => vendorView(license, key));
    });
  }

  /** What end users need to know of an order. */
  order(key: string): Promise<{ readonly outcome: 'found'; readonly order: EndUserOrder } | Disabled | NotThere> {
    return this.#store.read(async (tx) => {
      const order = await orders(tx).get(key);
      if (!order) return { outcome: 'not-there' };
      return order.enabled ? { outcome: 'found', order: await endUserOrder(tx, order) } : { outcome: 'disabled' };
    });
  }

  inStates(
    key: string,
    states: readonly ActivationState[],
  ): Promise<{ readonly outcome: 'found'; readonly activations: readonly Activation[] } | Disabled | NotThere> {
    return this.#store.read(async (tx) => {
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
    return this.#store.read(async (tx) => {
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
    return this.#store.read(async (tx) => {
      const place = await placeOf(tx, key, hostids);
      if (place.outcome !== 'found') return place;
      const { activation } = place;
      return activation?.state === 'failed' ? { outcome: 'found', failed: activation } : { outcome: 'not-there' };
    });
  }
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
