import { type Coverage, unseenStatuses } from '../contract/index.ts';
import type { Tally } from '../report/index.ts';

/** Tallies of one contract, each blamed only for the statuses that none of its targets has answered. */
export function blamedTogether(tallies: readonly Tally[], coverage: Coverage): Tally[] {
  const unseen = new Set(unseenStatuses(coverage));
  return tallies.map((tally) => ({
    ...tally,
    closing: tally.closing.filter(({ operation }) =>
      tally.unseen.some((status) => status.startsWith(`${operation} `) && unseen.has(status)),
    ),
  }));
}
