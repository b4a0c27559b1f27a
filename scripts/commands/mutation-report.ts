import type { SourcePlace } from '../spec/source-lines.ts';
import { type MutantFate, type MutationRun, scoreOf } from './mutation-run.ts';
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
  const reasons = Map.groupBy(
    withFate(
      runs.flatMap(({ fates }) => fates),
      'unobservable',
    ),
    ({ by }) => by ?? '',
  );
  if (reasons.size === 0) return;
  print('\nUnobservable, and why:');
  for (const [reason, fates] of reasons) print(`  ${String(fates.length).padStart(5)}  ${reason}`);
}

const COLUMNS = ['mutants', 'killed', 'survived', 'unobservable', 'score'];

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
  const counts = (['killed', 'survived', 'unobservable'] as const).map((fate) => withFate(fates, fate).length);
  return [fates.length, ...counts, `${(Math.floor(scoreOf([{ fates }]) * 10) / 10).toFixed(1)} %`];
}

function withFate(fates: readonly MutantFate[], fate: MutantFate['fate']): readonly MutantFate[] {
  return fates.filter((one) => one.fate === fate);
}
