import { scopedWithin } from './state/scoped.ts';
import type { Store } from './state/store.ts';
import type { World } from './state/world.ts';
import type { AnyVendor } from './vendor.ts';

/** Where the store remembers which vendors have had their first data: no vendor's name begins with an underscore. */
const MARKS = '_sandbox/seeded';

/** Gives each vendor the data that a fresh sandbox starts with, once per store: a restart with the same file goes on. */
export async function seedOnce(vendors: readonly AnyVendor[], store: Store, world: World): Promise<void> {
  for (const vendor of vendors) {
    await store.transaction(async (tx) => {
      const marks = tx.collection<{ readonly at: number }>(MARKS);
      if (await marks.get(vendor.name)) return;
      // Mark and data in one transaction: a crash in between would seed twice, or never.
      await vendor.seed(scopedWithin(tx, vendor.name), world);
      await marks.put(vendor.name, { at: world.now() });
    });
  }
}
