import type { Store } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Accepted } from '../../vendor.ts';
import { Activations } from './activations.ts';
import { Catalog } from './catalog.ts';
import { Customers } from './customers.ts';
import { Licenses } from './licenses.ts';
import { Orders } from './orders.ts';
import { Tokens } from './tokens.ts';

/** All that the License Activation Center knows. Vendors and end users work on the same, each through an API of their own. */
export class LacState {
  readonly activations: Activations;
  readonly catalog: Catalog;
  readonly customers: Customers;
  readonly licenses: Licenses;
  readonly orders: Orders;
  readonly tokens: Tokens;

  constructor(store: Store, world: World, accepted: Accepted) {
    this.activations = new Activations(store, world);
    this.catalog = new Catalog(store);
    this.customers = new Customers(store, world);
    this.licenses = new Licenses(store);
    this.orders = new Orders(store, world);
    this.tokens = new Tokens(store, world, accepted);
  }
}
