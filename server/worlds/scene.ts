import type { Json, Kept, Transaction } from '../state/store.ts';
import { STAMPS } from './stamp.ts';

/** All that vendors remembered at one moment, as a file or an answer holds it. */
export interface Scene {
  readonly licet: 'scene';
  readonly version: 1;
  /** When it was taken, by the world's own clock. */
  readonly taken: string;
  /** By how much that clock was ahead, in milliseconds. */
  readonly offset: number;
  readonly vendors: Readonly<Record<string, Part>>;
}

/** A vendor's records by collection: pairs of key and record, in their order. */
export type Part = Readonly<Record<string, readonly (readonly [key: string, record: Json])[]>>;

/** What is in some vendors' parts of a world. */
export async function sceneOf(
  world: Transaction,
  scopes: readonly string[],
  { now, offset }: { readonly now: number; readonly offset: number },
): Promise<Scene> {
  const parts = scopes.map(async (scope) => [scope, partOf(await world.scope(scope).records())] as const);
  const vendors = Object.fromEntries(await Promise.all(parts));
  return { licet: 'scene', version: 1, taken: new Date(now).toISOString(), offset, vendors };
}

/** Puts records into a vendor's part of a world, which is empty. */
export function putScene(tx: Transaction, part: Part): Promise<void> {
  const records = Object.entries(part).flatMap(([collection, pairs]) =>
    pairs.map(([key, value]) => ({ collection, key, value })),
  );
  return tx.keep(records);
}

export function recordsIn({ vendors }: Scene): number {
  return Object.values(vendors)
    .flatMap((part) => Object.values(part))
    .reduce((sum, pairs) => sum + pairs.length, 0);
}

function partOf(records: readonly Kept[]): Part {
  const collections = new Map<string, [string, Json][]>();
  for (const { collection, key, value } of records) {
    if (collection === STAMPS) continue;
    const pairs = collections.get(collection) ?? [];
    collections.set(collection, pairs);
    pairs.push([key, value]);
  }
  return Object.fromEntries(collections);
}
