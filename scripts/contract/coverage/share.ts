import { type Cell, type Coverage, DIMENSIONS, isReachable, type Side } from './cell.ts';

/** How much of one thing was seen. What no request can bring about is counted apart. */
export interface Share {
  readonly seen: number;
  readonly total: number;
  readonly unreachable: number;
}

/** The names that shares go by: the dimensions, and the two sides of keywords. */
export const SHARES = [...DIMENSIONS, 'keywords-legal', 'keywords-broken'] as const;
export type ShareName = (typeof SHARES)[number];

/** How much of one thing a run has seen. */
export function shareOf({ cells }: Coverage, name: ShareName): Share {
  const [dimension, side] = name.startsWith('keywords-')
    ? ['keywords', name.slice('keywords-'.length) as Side]
    : [name];
  const mine = cells.filter((cell) => cell.dimension === dimension && (side === undefined || cell.side === side));
  const reachable = mine.filter(isReachable);
  return {
    seen: reachable.filter((cell: Cell) => cell.seen).length,
    total: reachable.length,
    unreachable: mine.length - reachable.length,
  };
}

/** In per cent, rounded down: 100 is all of it. Nothing of nothing is all of it. */
export function percentOf({ seen, total }: Share): number {
  return total === 0 ? 100 : Math.floor((1000 * seen) / total) / 10;
}
