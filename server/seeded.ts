import { scopedWithin } from './state/scoped.ts';
import type { Store } from './state/store.ts';
import type { World } from './state/world.ts';
import { type AnyVendor, stateScopeOf } from './vendor.ts';

/** Where the store remembers which vendors have had their first data: no vendor's name begins with an underscore. */
const MARKS = '_sandbox/seeded';

/** Gives each vendor the data that a fresh sandbox starts with, once per store: a restart with the same file goes on. */
export async function seedOnce(vendors: readonly AnyVendor[], store: Store, world: World): Promise<void> {
  for (const vendor of vendors) {
    await store.transaction(async (tx) => {
      const marks = tx.collection<{ readonly at: number }>(MARKS);
      const scope = stateScopeOf(vendor);
      if (await marks.get(scope)) return;
      // Mark and data in one transaction: a crash in between would seed twice, or never.
      await vendor.seed(scopedWithin(tx, scope), world);
      await marks.put(scope, { at: world.now() });
    });
  }
}
