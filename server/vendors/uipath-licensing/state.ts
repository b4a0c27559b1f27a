import type { Store } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Accepted } from '../../vendor.ts';
import { Licenses } from './licenses.ts';
import { Tokens } from './tokens.ts';

/** All that the sandbox of this vendor knows. */
export interface UipathState {
  readonly licenses: Licenses;
  readonly tokens: Tokens;
}

export function createState(store: Store, world: World, accepted: Accepted): UipathState {
  return { licenses: new Licenses(store, world), tokens: new Tokens(store, world, accepted) };
}
