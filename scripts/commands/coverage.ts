import { type Coverage, type Gate, gatesOf, shortfalls, unseenStatuses } from '../contract/index.ts';
import type { Tally } from '../report/index.ts';
import { reportCoverage } from './coverage-report.ts';
import { EXIT } from './exit.ts';
import { print, styled } from './terminal.ts';

/** What a user asks of coverage: flags of `licet contract`. */
export interface CoverageOptions {
  /** Prints what nobody has seen. */
  readonly coverage?: boolean;
  /** `statuses=100,keywords=95`. */
  readonly require?: string;
}

/** @throws UserError where `--require` is no list of gates; to be called before anything is run */
export function requiredGates({ require }: CoverageOptions): readonly Gate[] {
  return require === undefined ? [] : gatesOf(require);
}

/** Tells how much was seen. Exit 1 where it is less than required. */
export function tellCoverage(
  coverages: readonly Coverage[],
  { coverage }: CoverageOptions,
  gates: readonly Gate[],
): number {
  reportCoverage(coverages, { cells: coverage === true });
  const short = coverages.flatMap((one) => shortfalls(one, gates));
  if (short.length > 0) print('\nSeen too little:');
  for (const sentence of short) print(`${styled('red', '✗')} ${sentence}`);
  return short.length > 0 ? EXIT.found : EXIT.fine;
}

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
