import type { Coverage } from '../contract/index.ts';
import type { Baseline } from './baseline.ts';
import { type Cluster, clustersOf } from './cluster.ts';
import type { Tally } from './tally.ts';

/** A run: what reports tell, each in its way. */
export interface Report {
  readonly tallies: readonly Tally[];
  readonly clusters: readonly Cluster[];
  /** What was seen of each contract, on all its targets together; none where nobody counted. */
  readonly coverages: readonly Coverage[];
  /** What is to be done about the baseline and the exceptions. */
  readonly notes: readonly string[];
}

/** Makes of tallies what is reported of them. */
export function reportOf(tallies: readonly Tally[], baseline?: Baseline, coverages: readonly Coverage[] = []): Report {
  const clusters = clustersOf(tallies, baseline);
  const wasJudged = ({ vendor, target, operation }: { vendor?: string; target?: string; operation: string }) =>
    tallies.some(
      (tally) =>
        (vendor === undefined || vendor === tally.vendor) &&
        (target === undefined || target === tally.target) &&
        tally.judged.has(operation),
    );
  return { tallies, clusters, coverages, notes: [...(baseline?.notes(wasJudged) ?? []), ...exceptionNotes(tallies)] };
}

/** What makes the command fail: errors that no baseline knows, and warnings where one is strict. */
export function failing({ clusters }: Report, failOn: 'error' | 'warning' = 'error'): readonly Cluster[] {
  return clusters.filter(({ known, severity }) => !known && (severity === 'error' || failOn === 'warning'));
}

/** How many cases were skipped, or excepted, for which reason. */
export function reasonsOf(tallies: readonly Tally[], outcome: 'skipped' | 'excepted'): readonly [string, number][] {
  const reasons = new Map<string, number>();
  for (const { target, reasons: own } of tallies) {
    for (const [why, count] of own[outcome]) {
      const reason = `${target}: ${why}`;
      reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    }
  }
  return [...reasons];
}

/** An exception that was of no use on any target of its vendor. */
function exceptionNotes(tallies: readonly Tally[]): string[] {
  const vendors = new Set(tallies.map(({ vendor }) => vendor));
  return [...vendors].flatMap((vendor) => {
    const [first, ...others] = tallies.filter((tally) => tally.vendor === vendor);
    const unused = (first?.unusedExceptions ?? []).filter((exception) =>
      others.every(({ unusedExceptions }) => unusedExceptions.includes(exception)),
    );
    return unused.map(
      ({ operation, check, reason }) =>
        `exception of ${vendor}: ${operation} breaks ${check} no more (${reason}); take it out`,
    );
  });
}
