import type { Visit } from '../running-vendor.ts';
import type { Store } from '../state/store.ts';
import type { World } from '../state/world.ts';
import { type AnyVendor, stateScopeOf } from '../vendor.ts';
import { firstDataOf } from './first-data.ts';
import { SceneError } from './read-scene.ts';
import type { Scene } from './scene.ts';
import { seedAnew, seedMissing } from './seeding.ts';
import { ahead } from './stamp.ts';
import { DEFAULT_WORLD } from './world-name.ts';
import { Worlds } from './worlds.ts';

/** How vendors come by their state. */
export interface OpenState {
  visitTo(vendor: AnyVendor): Visit;
  /** Puts back the data that a fresh sandbox starts with. */
  reset(): Promise<void>;
  /** Left out where nobody may control them: there is one, and nobody looks whether it has changed. */
  readonly worlds?: Worlds;
}

export interface StateParts {
  readonly vendors: readonly AnyVendor[];
  readonly store: Store;
  readonly world: World;
  readonly seed: Scene | undefined;
  /** Told of a world that has been reset or deleted here. */
  onAnew?(name: string): void;
}

/** @throws {SceneError} where a sandbox is to start with a scene of others */
function assertOfThese({ vendors, seed }: StateParts): void {
  if (!seed || vendors.some((vendor) => Object.hasOwn(seed.vendors, stateScopeOf(vendor)))) return;
  const names = [...new Set(vendors.map(stateScopeOf))].join(', ');
  throw new SceneError('/vendors', `has nothing of ${names}`);
}

/** The state of vendors who have had their first data, once per store, whoever else starts: a restart goes on. */
export async function openState(given: StateParts): Promise<OpenState> {
  assertOfThese(given);
  const { vendors, store, world: real, seed } = given;
  const world = ahead(real, () => seed?.offset ?? 0);
  const seeding = { vendors, world, firstData: firstDataOf(seed) };
  await store.transaction((tx) => seedMissing(tx, seeding));
  return {
    reset: () => store.transaction((tx) => seedAnew(tx, seeding)),
    visitTo(vendor) {
      const state = vendor.createState(store.scope(stateScopeOf(vendor)), world, vendor.accepted);
      return (_place, work) => work(state);
    },
  };
}

/** The same for any number of worlds, which can be controlled. */
export async function openWorlds(given: StateParts): Promise<OpenState & { readonly worlds: Worlds }> {
  assertOfThese(given);
  const { seed, ...parts } = given;
  const worlds = new Worlds({ ...parts, firstData: firstDataOf(seed), offset: seed?.offset ?? 0 });
  await worlds.enter(DEFAULT_WORLD, true);
  return {
    worlds,
    reset: () => worlds.reset(DEFAULT_WORLD),
    visitTo:
      (vendor) =>
      (place = { name: DEFAULT_WORLD, mayMake: true }, work) =>
        worlds.visit(place.name, { vendor, mayMake: place.mayMake }, work),
  };
}
