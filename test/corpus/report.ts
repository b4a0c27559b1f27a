import { table } from '../../scripts/commands/terminal.ts';
import type { Told } from './child-lines.ts';
import type { Sampled } from './documents.ts';

/** A document, and what became of its stages. */
export interface Examined extends Sampled {
  readonly stages: Told[];
}

/** Documents beyond this many bytes are counted by themselves too. */
const LARGE = 2 * 2 ** 20;

/** By stage: how many got through, and what that took. Time and memory of the whole process up to there. */
export function tableOf(examined: readonly Examined[]): string {
  const stages = [...new Set(examined.flatMap(({ stages }) => stages.map(({ stage }) => stage)))];
  const large = examined.filter(({ bytes }) => bytes > LARGE);
  const rows = stages.map((stage) => {
    const times = toldOf(examined, stage).flatMap(({ ms }) => ms ?? []);
    const memory = toldOf(examined, stage).flatMap(({ mib }) => mib ?? []);
    return [
      stage,
      shareOf(examined, stage),
      shareOf(large, stage),
      at(times, 0.5),
      at(times, 0.95),
      at(times, 1),
      at(memory, 0.5),
      at(memory, 1),
    ];
  });
  const head = ['stage', 'all', 'over 2 MiB', 'ms: median', '95 %', 'most', 'MiB: median', 'most'];
  return table(head, [...rows, ['every stage', wholeShare(examined), wholeShare(large), '', '', '', '', '']]);
}

/** Each failure, alike ones together. */
export function reasonsOf(examined: readonly Examined[]): string {
  const failures = examined.flatMap(({ name, stages }) =>
    stages.flatMap(({ stage, error }) => (error === undefined ? [] : [{ name, stage, error }])),
  );
  const alike = Map.groupBy(failures, ({ stage, error }) => `${stage}: ${outline(error)}`);
  return [...alike.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const [first] = group;
      const names = group.slice(0, 3).map(({ name }) => name);
      return `${String(group.length).padStart(4)} × ${first?.stage}: ${first?.error.slice(0, 200)}\n       ${names.join(', ')}${group.length > 3 ? ', …' : ''}`;
    })
    .join('\n');
}

/** Where the time went in the slowest. */
export function slowestOf(examined: readonly Examined[]): string {
  const rows = examined
    .map(({ name, bytes, stages }) => ({
      name,
      bytes,
      stages,
      all: stages.reduce((sum, { ms }) => sum + (ms ?? 0), 0),
    }))
    .sort((a, b) => b.all - a.all)
    .slice(0, 10)
    .map(({ name, bytes, stages, all }) => {
      const longest = stages.toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0))[0];
      return [name, `${(bytes / 2 ** 20).toFixed(1)} MiB`, all, `${longest?.stage} ${longest?.ms ?? '–'}`];
    });
  return table(['slowest', 'size', 'ms', 'longest stage'], rows);
}

/** Up to so many bytes each, to see how time and memory grow. */
const SIZES = [2 ** 13, 2 ** 16, 2 ** 19, 2 ** 22, Number.POSITIVE_INFINITY];

/** What a stage takes of documents that are ever larger: medians, of time in milliseconds and of the process's memory. */
export function growthOf(examined: readonly Examined[]): string {
  const classes = SIZES.map((most, index) =>
    examined.filter(({ bytes }) => bytes <= most && bytes > (SIZES[index - 1] ?? 0)),
  );
  const row = (name: string, cell: (those: readonly Examined[]) => number | string) => [name, ...classes.map(cell)];
  const stages = [...new Set(examined.flatMap((each) => each.stages.map(({ stage }) => stage)))];
  const medians = (those: readonly Examined[], stage: string, what: 'ms' | 'mib') =>
    at(
      toldOf(those, stage).flatMap((told) => told[what] ?? []),
      0.5,
    );
  const kibibytes = (those: readonly Examined[]) => those.map(({ bytes }) => Math.ceil(bytes / 2 ** 10));
  return table(
    ['median KiB', ...classes.map((those) => String(at(kibibytes(those), 0.5)))],
    [
      row('documents', (those) => those.length),
      ...stages.map((stage) => row(`${stage}, ms`, (those) => medians(those, stage, 'ms'))),
      ...stages.slice(-2).map((stage) => row(`${stage}, MiB`, (those) => medians(those, stage, 'mib'))),
    ],
  );
}

function toldOf(examined: readonly Examined[], name: string) {
  return examined.flatMap(({ stages }) => stages.filter(({ stage }) => stage === name));
}

function shareOf(examined: readonly Examined[], stage: string): string {
  const told = toldOf(examined, stage);
  return `${told.filter(({ error }) => error === undefined).length}/${told.length}`;
}

function wholeShare(examined: readonly Examined[]): string {
  const whole = examined.filter(({ stages }) => stages.every(({ error }) => error === undefined));
  return `${whole.length}/${examined.length}`;
}

function at(numbers: readonly number[], share: number): number | string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? '–';
}

/** Without what differs from document to document. */
function outline(error: string): string {
  return error
    .replaceAll(/["'“`#/][^\s]*/g, '…')
    .replaceAll(/\d+/g, '0')
    .slice(0, 60);
}
