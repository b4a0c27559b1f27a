import type { Change } from './change.ts';

/** A change, and all operations that it touches: what stands in one place is told once. */
export interface Cluster {
  readonly change: Change;
  /** The others that it touches, in the document's order. */
  readonly also: readonly string[];
}

/** Changes by what was written otherwise, the gravest first. */
export function clustersOf(changes: readonly Change[]): readonly Cluster[] {
  const groups = Map.groupBy(changes, ({ verdict, direction, before, after, words, subject }) =>
    JSON.stringify([verdict, direction, before, after, words, (before ?? after) ? '' : subject]),
  );
  return [...groups.values()]
    .flatMap(([change, ...others]) => {
      if (!change) return [];
      const also = new Set(others.map(({ operation }) => operation));
      also.delete(change.operation);
      return [{ change, also: [...also] }];
    })
    .sort((a, b) => GRAVITY.indexOf(a.change.verdict) - GRAVITY.indexOf(b.change.verdict));
}

const GRAVITY: readonly Change['verdict'][] = ['breaking', 'unprovable', 'harmless'];
