import { makeSigningKey } from '../../state/signing-key.ts';
import type { Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { identityOf } from './hostids.ts';
import { activations, customers, nextId, orders, products, templates } from './records.ts';
import { SEED_CUSTOMERS, SEED_PRODUCTS, SEED_TEMPLATES } from './seed-catalog.ts';
import { SEED_ORDERS } from './seed-orders.ts';

/** What the vendor's pages show, so that each of their examples is answered as documented. Both of the vendor's APIs start from it. */
export async function seed(tx: Transaction, world: World): Promise<void> {
  await makeSigningKey(tx, world);
  await seedCatalog(tx);
  await seedOrders(tx);
}

async function seedCatalog(tx: Transaction): Promise<void> {
  for (const product of SEED_PRODUCTS) await products(tx).put(product.id, product);
  for (const template of SEED_TEMPLATES) await templates(tx).put(template.id, template);
  for (const customer of SEED_CUSTOMERS) {
    await customers(tx).put(customer.id, customer);
    await nextId(tx, 'customer');
    for (const _contact of customer.Contacts) await nextId(tx, 'contact');
  }
}

async function seedOrders(tx: Transaction): Promise<void> {
  for (const { order, activations: its } of SEED_ORDERS) {
    await orders(tx).put(order.activation_key, order);
    for (const activation of its) {
      await activations(tx, order.activation_key).put(identityOf(activation.hostids), activation);
      if (activation.state === 'success') await nextId(tx, 'license');
    }
  }
}
