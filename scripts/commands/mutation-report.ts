import type { SourcePlace } from '../spec/source-lines.ts';
import { type MutantFate, type MutationRun, reachedScoreOf, scoreOf } from './mutation-run.ts';
import { print, styled, table } from './terminal.ts';

/** A run, and where its document was written by hand. */
export interface Placed extends MutationRun {
  readonly seconds: number;
  placeOf(pointer: string): SourcePlace | undefined;
}

/** Prints each survivor with its place in the document, why others cannot be seen, and the score by kind and by vendor. */
export function reportMutation(runs: readonly Placed[]): void {
  for (const { vendor, fates, broken, placeOf } of runs) {
    for (const { mutant, by } of withFate(fates, 'survived')) {
      const place = placeOf(mutant.pointer);
      print(`${styled('red', '✗ survived')} ${vendor} ${mutant.operation}: ${mutant.kind}: ${mutant.words}`);
      print(`    ${place ? `${place.file}:${place.line}` : mutant.pointer}: ${by ?? ''}`);
    }
    if (broken.length > 0) print(`\n${vendor}: found on the honest sandbox, and not used: ${broken.join(', ')}`);
  }
  section('By kind', ['kind', ...COLUMNS], byKind(runs));
  section(
    'By vendor',
    ['vendor', ...COLUMNS, 'seconds'],
    [
      ...runs.map((run) => [run.vendor, ...countsOf(run.fates), Number(run.seconds.toFixed(1))]),
      [
        'all',
        ...countsOf(runs.flatMap(({ fates }) => fates)),
        Number(runs.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1)),
      ],
    ],
  );
  reportReasons(runs, 'unreached', 'Never reached, and so counted against the score');
  reportReasons(runs, 'unobservable', 'Unobservable from outside, and why');
}

function reportReasons(runs: readonly Placed[], fate: MutantFate['fate'], title: string): void {
  const all = withFate(
    runs.flatMap(({ fates }) => fates),
    fate,
  );
  if (all.length === 0) return;
  print(`\n${title}:`);
  for (const [reason, fates] of Map.groupBy(all, ({ by }) => by ?? ''))
    print(`  ${String(fates.length).padStart(5)}  ${reason}`);
}

const COLUMNS = ['mutants', 'killed', 'survived', 'unreached', 'unobservable', 'of reached', 'score'];

function section(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  print(`\n${styled('bold', title)}\n${table(head, rows)}`);
}

function byKind(runs: readonly Placed[]) {
  const kinds = Map.groupBy(
    runs.flatMap(({ fates }) => fates),
    ({ mutant }) => mutant.kind,
  );
  return [...kinds].map(([kind, fates]) => [kind, ...countsOf(fates)]);
}

function countsOf(fates: readonly MutantFate[]): (string | number)[] {
  const counts = (['killed', 'survived', 'unreached', 'unobservable'] as const).map(
    (fate) => withFate(fates, fate).length,
  );
  return [fates.length, ...counts, percent(reachedScoreOf([{ fates }])), percent(scoreOf([{ fates }]))];
}

/** Never rounded up: 100 % is all of them. */
function percent(score: number): string {
  return `${(Math.floor(score * 10) / 10).toFixed(1)} %`;
}

function withFate(fates: readonly MutantFate[], fate: MutantFate['fate']): readonly MutantFate[] {
  return fates.filter((one) => one.fate === fate);
}
