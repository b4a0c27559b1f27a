import type { LicenseOrder, LicenseOrderRequest, LicenseOrderUpdate } from '../../../generated/xformation-lac/types.ts';
import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { newActivationKey } from './activation-key.ts';
import { type OrderFilter, whatFits } from './order-filter.ts';
import { contradictionIn, digits, type OrderTerms, termsOf } from './order-terms.ts';
import { orderView } from './order-view.ts';
import { page } from './page.ts';
import { customers, type OrderRecord, orders, templates } from './records.ts';
import { timestamp } from './times.ts';

/** Why an order cannot be as it was asked for. */
export interface Unacceptable {
  readonly outcome: 'unacceptable';
  readonly why: string;
}

/** What customers may activate. */
export class Orders {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  create(
    request: LicenseOrderRequest,
  ): Promise<{ readonly outcome: 'created'; readonly order: LicenseOrder } | Unacceptable> {
    return this.#store.transaction(async (tx) => {
      const accepted = await accept(tx, request);
      if (accepted.outcome === 'unacceptable') return accepted;
      const now = timestamp(this.#world.now());
      const order = await putOrder(tx, {
        ...accepted.terms,
        activation_key: newActivationKey(this.#world),
        creation_time: now,
        removal_request_time: request.removal ? now : null,
        removal_confirmation_time: null,
        activated: 0,
        deactivated: 0,
      });
      return { outcome: 'created', order };
    });
  }

  update(
    key: string,
    request: LicenseOrderUpdate,
  ): Promise<
    { readonly outcome: 'updated'; readonly order: LicenseOrder } | { readonly outcome: 'not-there' } | Unacceptable
  > {
    return this.#store.transaction(async (tx) => {
      const before = await orders(tx).get(key);
      if (!before) return { outcome: 'not-there' };
      const accepted = await accept(tx, request, before);
      if (accepted.outcome === 'unacceptable') return accepted;
      const removal = removalTimes(before, request.removal, timestamp(this.#world.now()));
      return { outcome: 'updated', order: await putOrder(tx, { ...before, ...accepted.terms, ...removal }) };
    });
  }

  find(key: string): Promise<LicenseOrder | undefined> {
    return this.#store.read(async (tx) => {
      const record = await orders(tx).get(key);
      return record && orderView(tx, record);
    });
  }

  list(filter: OrderFilter, offset?: number): Promise<readonly LicenseOrder[]> {
    return this.#store.read(async (tx) => {
      const fitting = whatFits(await orders(tx).list(), filter);
      return Promise.all(page(fitting, offset).map((record) => orderView(tx, record)));
    });
  }
}

async function putOrder(tx: Transaction, record: OrderRecord): Promise<LicenseOrder> {
  await orders(tx).put(record.activation_key, record);
  return orderView(tx, record);
}

async function accept(
  tx: Transaction,
  request: LicenseOrderRequest | LicenseOrderUpdate,
  before?: OrderRecord,
): Promise<{ readonly outcome: 'acceptable'; readonly terms: OrderTerms } | Unacceptable> {
  const customer = await customers(tx).get(digits(request.customer_id));
  if (!customer) return { outcome: 'unacceptable', why: `No customer has the id ${request.customer_id}.` };
  const template = await templates(tx).get(digits(request.product_template_id));
  if (!template)
    return { outcome: 'unacceptable', why: `No product template has the id ${request.product_template_id}.` };
  const why = contradictionIn(request.Hostids);
  return why === undefined
    ? { outcome: 'acceptable', terms: termsOf(request, customer.name, before) }
    : { outcome: 'unacceptable', why };
}

/** Asking for removal starts it anew; taking the request back forgets it, but not that an earlier one was confirmed. */
function removalTimes(
  before: OrderRecord,
  removal: boolean,
  now: string,
): Pick<OrderRecord, 'removal_request_time' | 'removal_confirmation_time'> {
  const { removal_request_time, removal_confirmation_time } = before;
  if (removal === before.removal) return { removal_request_time, removal_confirmation_time };
  return { removal_request_time: removal ? now : null, removal_confirmation_time: null };
}
