import type { Collection, Store, Transaction } from './state/store.ts';
import type { World } from './state/world.ts';
import { type AnyVendor, stateScopeOf } from './vendor.ts';

/** Gives each vendor the data that a fresh sandbox starts with, once per store, whoever else starts: a restart goes on. */
export function seedOnce(vendors: readonly AnyVendor[], store: Store, world: World): Promise<void> {
  return store.transaction((tx) => seed(vendors, tx, world));
}

/** Forgets all that has happened to the vendors and gives their first data again. In one transaction: nobody sees anything in between. */
export function seedAgain(vendors: readonly AnyVendor[], store: Store, world: World): Promise<void> {
  return store.transaction(async (tx) => {
    for (const scope of new Set(vendors.map(stateScopeOf))) {
      await tx.scope(scope).clear();
      await marksIn(tx).delete(scope);
    }
    await seed(vendors, tx, world);
  });
}

async function seed(vendors: readonly AnyVendor[], tx: Transaction, world: World): Promise<void> {
  for (const vendor of vendors) {
    const scope = stateScopeOf(vendor);
    if (await marksIn(tx).get(scope)) continue;
    // Mark and data in one transaction: a crash in between would seed twice, or never.
    await vendor.seed(tx.scope(scope), world);
    await marksIn(tx).put(scope, { at: world.now() });
  }
}

/** Which vendors have had their first data: no vendor's name begins with an underscore. */
function marksIn(tx: Transaction): Collection<{ readonly at: number }> {
  return tx.scope('_sandbox').collection('seeded');
}
