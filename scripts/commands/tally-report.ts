import { came, curlOf } from '../contract/index.ts';
import { type Cluster, casesIn, promisedAt, type Report, reasonsOf, shownExchange } from '../report/index.ts';
import { counted, print, styled, table } from './terminal.ts';

/** Prints each finding once, then a line a vendor and target, then what was excepted or skipped and why. */
export function report({ tallies, clusters, notes }: Report): void {
  for (const cluster of clusters) print(`${clusterText(cluster)}\n`);
  print(
    table(
      ['vendor', 'target', 'operations', 'cases', 'kept', 'findings', 'skipped', 'statuses unseen'],
      tallies.map((tally) => [
        tally.vendor,
        tally.target,
        tally.operations,
        casesIn(tally),
        tally.counts.kept,
        clusters.filter((cluster) => cluster.tally === tally && !cluster.known).length,
        tally.counts.skipped,
        tally.unseen.length,
      ]),
    ),
  );
  section('Known, and not to be mended yet:', clusters.flatMap(knownText));
  section('Excepted, and why:', reasonsOf(tallies, 'excepted').map(countedReason));
  section('Skipped, and why:', reasonsOf(tallies, 'skipped').map(countedReason));
  section(
    'To be done:',
    notes.map((note) => `  ${note}`),
  );
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length > 0) print(`\n${title}\n${lines.join('\n')}`);
}

function countedReason([reason, count]: readonly [string, number]): string {
  return `  ${String(count).padStart(4)}  ${reason}`;
}

function knownText({ known, operations, check }: Cluster): string[] {
  return known ? [`  ${operations.join(', ')}: ${check}, until ${known.until}: ${known.reason}`] : [];
}

const MOST_NAMED = 3;
const MOST_OPERATIONS = 12;

/** What was promised and where, what came, how to ask again, and what else came of the same cause. */
function clusterText(cluster: Cluster): string {
  const { tally, check, severity, message, also, operations, cases, known } = cluster;
  const sign = known ? styled('dim', '○ known') : styled(severity === 'error' ? 'red' : 'yellow', `✗ ${severity}`);
  const exchange = shownExchange(cluster);
  const place = promisedAt(cluster);
  const [first, ...others] = cases;
  const named = others.slice(0, MOST_NAMED).map(({ testCase }) => `${testCase.operation} ${testCase.name}`);
  const more = others.length > MOST_NAMED ? ', …' : '';
  const lines = [
    message,
    ...also,
    ...(place === undefined ? [] : [`promised at ${place}`]),
    ...(exchange ? [came(exchange), `again: ${curlOf(exchange)}`] : []),
    ...(operations.length > 1 ? [`in ${counted(operations.length, 'operation')}: ${shortList(operations)}`] : []),
    ...(first ? [`case: ${first.testCase.operation} ${first.testCase.name}`] : [`operation: ${operations.join(', ')}`]),
    ...(others.length > 0 ? [`+ ${counted(others.length, 'more case')}: ${named.join(', ')}${more}`] : []),
  ];
  return `${sign} ${styled('bold', check)} ${tally.vendor} on the ${tally.target}\n${indented(lines.join('\n'))}`;
}

function shortList(names: readonly string[]): string {
  return names.length > MOST_OPERATIONS ? `${names.slice(0, MOST_OPERATIONS).join(', ')}, …` : names.join(', ');
}

/** Messages quote what came, and a terminal obeys control characters. */
function indented(text: string): string {
  return text.replaceAll(/[\p{Cc}--[\n\t]]/gv, '\uFFFD').replaceAll(/^/gm, '    ');
}
