import type { LicenseOrder, OrderCustomer } from '../../../generated/xformation-lac/types.ts';
import type { Transaction } from '../../state/store.ts';
import { customers, type OrderRecord, templates } from './records.ts';

/** An order as the vendor sees it, with its customer and its template as they are now. */
export async function orderView(tx: Transaction, record: OrderRecord): Promise<LicenseOrder> {
  const { customerId, templateId, activated, deactivated, ...own } = record;
  const template = known(await templates(tx).get(templateId), `product template ${templateId}`);
  return {
    customer: await customerOf(tx, customerId),
    product_template: { id: template.id, name: template.name, product_id: template.productId },
    ...own,
    activated_licenses_count: activated,
    deactivations_left: deactivationsLeft(record),
  };
}

/** Never negative, though a vendor may lower the number that is allowed below what was used. */
export function deactivationsLeft({ deactivations_allowed, deactivated }: OrderRecord): number {
  return Math.max(Number(deactivations_allowed) - deactivated, 0);
}

/** A customer within an order has no ids and no times. */
async function customerOf(tx: Transaction, id: string): Promise<OrderCustomer> {
  const customer = known(await customers(tx).get(id), `customer ${id}`);
  const { id: _id, creation_time, update_time, Contacts, CustomTags, ...rest } = customer;
  return {
    ...rest,
    Contacts: Contacts.map(({ name, email }) => ({ name, email })),
    CustomTags: CustomTags.map(({ tag_name, value }) => ({ tag_name, value })),
  };
}

/** Orders refer to nothing that was not there when they were made, and nothing is ever deleted. */
function known<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new Error(`an order refers to ${what}, which is not there`);
  return record;
}
