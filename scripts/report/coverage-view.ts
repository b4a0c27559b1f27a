import { type Cell, type Coverage, isReachable } from '../contract/index.ts';
import type { Place, Tally } from './tally.ts';

/** Seen; not seen, though a request could bring it about; or beyond what requests can do. */
export type CellState = 'seen' | 'unseen' | 'beyond';

export function stateOf(cell: Cell): CellState {
  if (cell.seen) return 'seen';
  return isReachable(cell) ? 'unseen' : 'beyond';
}

/** Each operation's part of a coverage, in the order of the document. */
export function operationsOf({ vendor, cells }: Coverage): readonly (Coverage & { readonly operation: string })[] {
  return [...Map.groupBy(cells, ({ operation }) => operation)].map(([operation, own]) => ({
    vendor,
    operation,
    cells: own,
  }));
}

/** Cells that are empty for one reason. */
export interface EmptyGroup {
  readonly code: string;
  readonly words: string;
  readonly state: CellState;
  readonly cells: readonly Cell[];
}

/** Why cells are empty; first the reasons that somebody can do something about. */
export function emptyGroups({ cells }: Coverage): readonly EmptyGroup[] {
  const empty = cells.flatMap((cell) => (cell.empty && !cell.seen ? [{ cell, ...cell.empty }] : []));
  const groups = [...Map.groupBy(empty, ({ code, words }) => `${code} ${words}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { code, words, cell } = first;
    return [{ code, words, state: stateOf(cell), cells: group.map((one) => one.cell) }];
  });
  return groups.toSorted((a, b) => Number(a.state === 'beyond') - Number(b.state === 'beyond'));
}

/** Where the document of a vendor says so; undefined where no one knows. */
export function placesIn(tallies: readonly Tally[]): (vendor: string, pointer: string) => Place | undefined {
  return (vendor, pointer) => tallies.find((tally) => tally.vendor === vendor)?.placeOf(pointer);
}
