import type { Collection, Transaction } from '../state/store.ts';
import type { World } from '../state/world.ts';
import { type AnyVendor, stateScopeOf } from '../vendor.ts';
import type { FirstData } from './first-data.ts';

interface Seeding {
  readonly vendors: readonly AnyVendor[];
  readonly world: World;
  readonly firstData: FirstData;
}

/** Gives each vendor the data that a fresh sandbox starts with, where it has not had it yet: a restart goes on. */
export async function seedMissing(part: Transaction, { vendors, world, firstData }: Seeding): Promise<void> {
  for (const vendor of vendors) {
    const scope = stateScopeOf(vendor);
    if (await marksIn(part).get(scope)) continue;
    // Mark and data in one transaction: a crash in between would seed twice, or never.
    await firstData(vendor, part.scope(scope), world);
    await marksIn(part).put(scope, { at: world.now() });
  }
}

/** Forgets all that has happened to the vendors, and gives them their first data again. */
export async function seedAnew(part: Transaction, seeding: Seeding): Promise<void> {
  for (const scope of new Set(seeding.vendors.map(stateScopeOf))) {
    await part.scope(scope).clear();
    await marksIn(part).delete(scope);
  }
  await seedMissing(part, seeding);
}

/** Which vendors have had their first data: no vendor's name begins with an underscore. */
function marksIn(part: Transaction): Collection<{ readonly at: number }> {
  return part.scope('_sandbox').collection('seeded');
}
