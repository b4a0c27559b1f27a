import { type Cluster, clustersOf, type Placed, placed, type Witness } from '../diff/index.ts';
import { counted, print, styled } from './terminal.ts';

/** So much of an answer is printed; the report for machines has all of it. */
const MOST_CHARACTERS = 300;
const MOST_OF_A_PART = 120;

/** Prints what changed, with what proves it; harmless changes are counted, and listed where asked for. */
export function reportDiff(diff: Placed, { all = false }: { readonly all?: boolean }): void {
  const clusters = clustersOf(diff.changes);
  const of = (verdict: string) => clusters.filter(({ change }) => change.verdict === verdict);
  const [breaking, unprovable, harmless] = [of('breaking'), of('unprovable'), of('harmless')];
  print(styled('bold', `${diff.vendor}: ${diff.names.before} → ${diff.names.after}`));
  for (const cluster of breaking) tellChange(diff, cluster, styled('red', '✗ breaking'));
  for (const cluster of unprovable) tellChange(diff, cluster, styled('yellow', '? unprovable'));
  if (all) for (const cluster of harmless) tellChange(diff, cluster, styled('green', '✓ harmless'));
  const hidden = !all && harmless.length > 0 ? ' (--all lists them)' : '';
  const sum = `${breaking.length} breaking, ${unprovable.length} unprovable, ${harmless.length} harmless${hidden}`;
  print(clusters.length === 0 ? 'No difference.\n' : `${sum}\n`);
}

function tellChange(diff: Placed, { change, also }: Cluster, mark: string): void {
  const { before, after } = placed(diff, change);
  print(`${mark} ${change.operation}: ${change.subject} ${change.words}`);
  if (also.length > 0) print(`    also in ${counted(also.length, 'operation')} more: ${also.join(', ')}`);
  print(`    ${[before, after].map((place) => place ?? '–').join(' → ')}`);
  if (change.witness) tellWitness(change.witness);
  else print(`    ${change.reason ?? ''}`);
}

function tellWitness(witness: Witness): void {
  if (witness.direction === 'request') {
    const by = witness.checked === 'schemas' ? ' (by the schemas: what a server reads of it is not known)' : '';
    print(`    was taken${by}, now: ${witness.broken.join('; ')}`);
    print(`    $ ${witness.curl}`);
    return;
  }
  print(`    may come now, before: ${witness.broken.join('; ')}`);
  print(`    $ ${witness.curl}`);
  print(
    `    HTTP ${witness.status}${Object.entries(witness.headers)
      .map(([name, value]) => `, ${name}: ${value}`)
      .join('')}`,
  );
  if (witness.body !== undefined) print(`    ${cut(witness.body)}`);
  if (witness.at !== undefined && witness.at !== '')
    print(`    at ${witness.at}: ${cut(witness.excerpt ?? '', MOST_OF_A_PART)}`);
}

function cut(text: string, most = MOST_CHARACTERS): string {
  const line = text.replaceAll(/\p{Cc}/gu, ' ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
