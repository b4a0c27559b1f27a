import type { Transaction } from '../state/store.ts';
import type { World } from '../state/world.ts';
import { type AnyVendor, stateScopeOf } from '../vendor.ts';
import { putScene, type Scene } from './scene.ts';

/** Gives a vendor's part of the state what a fresh sandbox starts with. */
export type FirstData = (vendor: AnyVendor, tx: Transaction, world: World) => Promise<void>;

/** What the scene has of the vendor, and where it has nothing, or there is none, the vendor's own first data. */
export function firstDataOf(scene?: Scene): FirstData {
  return (vendor, tx, world) => {
    const part = scene && Object.entries(scene.vendors).find(([scope]) => scope === stateScopeOf(vendor))?.[1];
    return part ? putScene(tx, part) : vendor.seed(tx, world);
  };
}
