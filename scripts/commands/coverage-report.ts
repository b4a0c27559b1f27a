import { type Cell, type Coverage, isReachable, percentOf, type ShareName, shareOf } from '../contract/index.ts';
import { COVERAGE_COLUMNS } from '../report/index.ts';
import { counted, print, styled, table } from './terminal.ts';

/** Prints how much of each contract was seen, a line a vendor; with `cells`, what was not, and why. */
export function reportCoverage(coverages: readonly Coverage[], { cells }: { readonly cells: boolean }): void {
  print('\nSeen of what the documents promise, on all targets together:');
  print(
    table(
      ['vendor', ...COVERAGE_COLUMNS.map(({ head }) => head), 'unreachable'],
      coverages.map((coverage) => [
        coverage.vendor,
        ...COVERAGE_COLUMNS.map(({ share }) => shareText(coverage, share)),
        coverage.cells.filter((cell) => !isReachable(cell)).length,
      ]),
    ),
  );
  if (!cells) return;
  for (const coverage of coverages) printEmpty(coverage);
}

function shareText(coverage: Coverage, name: ShareName): string {
  const share = shareOf(coverage, name);
  if (share.total === 0) return '–';
  const text = `${share.seen}/${share.total} ${percentOf(share)} %`;
  return share.seen < share.total ? styled('yellow', text) : text;
}

function printEmpty({ vendor, cells }: Coverage): void {
  const empty = cells.filter(({ seen }) => !seen);
  print(`\n${styled('bold', vendor)}: ${counted(empty.length, 'thing')} nobody has seen${empty.length > 0 ? ':' : ''}`);
  const reasons = Map.groupBy(empty, (cell) => `${cell.empty?.code}: ${cell.empty?.words}`);
  for (const [reason, group] of reasons) {
    print(`  ${styled('bold', reason)}`);
    for (const cell of group) print(`    ${cellText(cell)}`);
  }
}

function cellText({ dimension, operation, what, side, pointer }: Cell): string {
  const name = dimension === 'operations' ? operation : `${operation} ${what}`;
  return `${dimension.padEnd(14)} ${name}${side === undefined ? '' : `, ${side}`}  ${styled('dim', pointer ?? '')}`;
}
