import { type Coverage, type Gate, shortfalls } from '../contract/index.ts';
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
