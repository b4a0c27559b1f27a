import type { LicenseType } from '../../../generated/xformation-lac/types.ts';
import type { Transaction } from '../../state/store.ts';
import { customers, type OrderRecord, products, templates } from './records.ts';

/** What an end user may know of an order. */
export interface EndUserOrder {
  readonly activationKey: string;
  readonly customerName: string;
  readonly product: { readonly name: string; readonly version: string };
  readonly templateName: string;
  /** The license manager, null where the product has no license generator. */
  readonly licenseManager: string | null;
  readonly licenseType: LicenseType;
  readonly created: string;
  readonly activated: number;
  readonly activationsAllowed: number;
  readonly hostidRules: readonly { readonly kind: string; readonly min: number; readonly max: number }[];
  readonly minHostids: number;
}

export async function endUserOrder(tx: Transaction, order: OrderRecord): Promise<EndUserOrder> {
  const customer = await customers(tx).get(order.customerId);
  const template = await templates(tx).get(order.templateId);
  const product = template && (await products(tx).get(template.productId));
  if (!customer || !product) throw new Error(`the order ${order.activation_key} refers to what is not there`);
  return {
    activationKey: order.activation_key,
    customerName: customer.name,
    product: { name: product.name, version: product.version },
    templateName: template.name,
    licenseManager: product.LicenseGenerator?.license_manager ?? null,
    licenseType: order.license_type,
    created: order.creation_time,
    activated: order.activated,
    activationsAllowed: Number(order.activations_allowed),
    hostidRules: order.Hostids.map(({ name, min_amount, max_amount }) => ({
      kind: name,
      min: Number(min_amount),
      max: Number(max_amount),
    })),
    minHostids: Number(order.min_hostids),
  };
}
