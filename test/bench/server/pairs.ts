import { print, spread } from '../spread.ts';
import { type Child, startChild } from './child.ts';
import { type Load, load, quiet } from './load.ts';
import type { Asked } from './requests.ts';

const CONTESTANTS = new URL('contestants.ts', import.meta.url);
/** Short and many: a machine that others use is another one every few seconds. */
const PAIRS = 12;
const SECONDS = 1;

/** One side of a comparison: which server, and what it is asked. */
export interface Side {
  readonly name: string;
  readonly asked: Asked;
}

/** Asks two servers in turn, pair by pair, and prints how fast the first is beside the second. */
export async function compare(title: string, first: Side, second: Side): Promise<void> {
  const sides = [await started(first), await started(second)] as const;
  try {
    const rounds: (readonly [Load, Load])[] = [];
    for (let round = 0; round < PAIRS; round += 1) rounds.push([await asked(sides[0]), await asked(sides[1])]);
    print(title, '');
    for (const [at, { name }] of [first, second].entries()) {
      const of = (what: (one: Load) => number) => spread(rounds.map((round) => what(round[at as 0 | 1])));
      print(
        `  ${name}: requests a second`,
        of(({ rate }) => rate),
      );
      print(
        `  ${name}: µs of CPU time a request`,
        of(({ cpu }) => cpu),
      );
    }
    print('  throughput, the first to the second', ratio(rounds.map(([one, other]) => one.rate / other.rate)));
    print(
      '  work in one CPU second, the first to the second',
      ratio(rounds.map(([one, other]) => other.cpu / one.cpu)),
    );
  } finally {
    for (const { child } of sides) await child.stop();
  }
}

async function started({ name, asked: what }: Side) {
  const child = await startChild(CONTESTANTS, [name]);
  await quiet(child);
  await load(child, child.url, what, SECONDS);
  return { child, what };
}

function asked({ child, what }: { readonly child: Child; readonly what: Asked }): Promise<Load> {
  return load(child, child.url, what, SECONDS);
}

function ratio(values: readonly number[]): string {
  return spread(values, 2);
}
