import { type Coverage, maskedUrl, percentOf, SHARES, shareOf } from '../contract/index.ts';
import { type Cluster, shownExchange } from './cluster.ts';
import { documentDigest } from './document-digest.ts';
import type { Report } from './report.ts';
import { shown } from './shown-exchange.ts';
import { casesIn, type Tally } from './tally.ts';

/** A run for machines. */
export function jsonReport({ tallies, clusters, coverages, notes }: Report): string {
  const report = {
    format: 'licet-report-1',
    runs: tallies.map(runOf),
    findings: clusters.map(findingOf),
    coverage: coverages.map(coverageOf),
    notes,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** How much was seen of each thing, in numbers and per cent, and each thing by itself with the reason why it was not. */
function coverageOf(coverage: Coverage) {
  const shares = SHARES.map((name) => [name, shareOf(coverage, name)] as const);
  return {
    vendor: coverage.vendor,
    shares: Object.fromEntries(shares.map(([name, share]) => [name, { ...share, percent: percentOf(share) }])),
    cells: coverage.cells.map(({ key: _, ...cell }) => cell),
  };
}

function runOf(tally: Tally) {
  const { vendor, target, url, spec, operations, unseen, started, milliseconds, contract, verdicts, counts } = tally;
  return {
    vendor,
    target,
    url: maskedUrl(url),
    spec,
    document: documentDigest(contract.document),
    started,
    milliseconds: Math.round(milliseconds),
    operations,
    cases: casesIn(tally),
    ...counts,
    unseen,
    judgements: Array.from(verdicts, ({ testCase: { id, name, operation, kind }, verdict }) => ({
      id,
      name,
      operation,
      kind,
      outcome: verdict.outcome,
      statuses: verdict.exchanges.map(({ response }) => response.status),
      reason: verdict.reason,
    })),
  };
}

function findingOf(cluster: Cluster) {
  const { id, tally, check, severity, message, also, pointer, place, operations, cases, known } = cluster;
  const exchange = shownExchange(cluster);
  return {
    id,
    vendor: tally.vendor,
    target: tally.target,
    check,
    severity,
    message,
    also,
    pointer,
    place,
    operations,
    cases: cases.map(({ testCase }) => testCase.id),
    known,
    exchange: exchange && shown(exchange),
  };
}
