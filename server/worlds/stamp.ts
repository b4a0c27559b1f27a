import type { Collection, Transaction } from '../state/store.ts';
import type { World } from '../state/world.ts';

/** What there is to know of a world. It is kept in each part of it, so that whoever reads anything there reads this too. */
export interface Stamp {
  /** Another one whenever all that is there is replaced. */
  readonly edition: string;
  /** How often anything was changed by whoever controls the world. */
  readonly change: number;
  /** By how much its clock is ahead, in milliseconds. */
  readonly offset: number;
}

/** In a vendor's part of the state: no collection of a vendor begins with an underscore. */
export const STAMPS = '_world';

export function stampOf(tx: Transaction): Promise<Stamp | undefined> {
  return stampsIn(tx).get('stamp');
}

export function putStamp(tx: Transaction, stamp: Stamp): Promise<void> {
  return stampsIn(tx).put('stamp', stamp);
}

function stampsIn(tx: Transaction): Collection<Stamp> {
  return tx.collection(STAMPS);
}

/** The same time and chance, with the clock ahead by so much. */
export function ahead(world: World, offset: () => number): World {
  return { ...world, now: () => world.now() + offset() };
}
