import type { Customer, LicenseOrder, Product, ProductTemplate } from '../../../generated/xformation-lac/types.ts';
import type { Collection, Transaction } from '../../state/store.ts';
import type { Activation } from './activation.ts';

/** An order as it is kept: whom it is for and what it is made from by id, and what has become of its licenses as counts. */
export interface OrderRecord extends Omit<LicenseOrder, Followed> {
  readonly customerId: string;
  readonly templateId: string;
  /** Active licenses, and deactivations so far. Counted here, so that to show an order is not to read its licenses. */
  readonly activated: number;
  readonly deactivated: number;
}

/** What an order shows of others, or counts. */
type Followed = 'customer' | 'product_template' | 'activated_licenses_count' | 'deactivations_left';

export interface TemplateRecord extends ProductTemplate {
  readonly productId: string;
}

export type ProductRecord = Omit<Product, 'ProductTemplates'>;

export const customers = (tx: Transaction): Collection<Customer> => tx.collection('customers');
export const products = (tx: Transaction): Collection<ProductRecord> => tx.collection('products');
export const templates = (tx: Transaction): Collection<TemplateRecord> => tx.collection('product-templates');

/** By activation key. */
export const orders = (tx: Transaction): Collection<OrderRecord> => tx.collection('orders');

/** A collection for each order, by `identityOf` the HostIDs, so that one order's licenses are read without all the others. */
export const activations = (tx: Transaction, activationKey: string): Collection<Activation> =>
  tx.collection(`activations of ${activationKey}`);

/** The next of the numbers that the vendor gives out as ids, from 1. */
export async function nextId(tx: Transaction, kind: 'customer' | 'contact' | 'license'): Promise<string> {
  const numbers = tx.collection<number>('last-ids');
  const next = ((await numbers.get(kind)) ?? 0) + 1;
  await numbers.put(kind, next);
  return String(next);
}
