import fc from 'fast-check';
import type { Layer } from './layers.ts';
import { Wild } from './wild.ts';

/** Numbers for what several layers ask of one, most promising first; the caller sifts. */
export function numbers(layers: readonly Layer[], whole: boolean): readonly fc.Arbitrary<number>[] {
  const limits = (keyword: string) =>
    layers.flatMap(({ node }) => (typeof node[keyword] === 'number' ? [node[keyword]] : []));
  const small = layers.some(({ node }) => node['format'] === 'int32');
  const least = Math.max(...limits('minimum'), ...limits('exclusiveMinimum'), small ? -(2 ** 31) : -HUGE);
  const most = Math.min(...limits('maximum'), ...limits('exclusiveMaximum'), small ? 2 ** 31 - 1 : HUGE);
  if (least > most) return [];
  const steps = limits('multipleOf').filter((step) => step > 0);
  const [step] = steps;
  const made = step === undefined ? spread(least, most, whole) : multiples(least, most, step);
  const within = (value: number) => value >= least && value <= most && (!whole || Number.isInteger(value));
  return made.map((arbitrary) => new Wild(arbitrary, (value) => [...nearer(value, whole, step)].filter(within)));
}

const HUGE = Number.MAX_VALUE;

/** Numbers that some server somewhere has fallen over. */
const STRANGE = [
  0,
  -0,
  1,
  -1,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  -(2 ** 53),
  1e308,
  -1e308,
  1e21,
  0.1,
  5e-324,
];

function spread(least: number, most: number, whole: boolean): fc.Arbitrary<number>[] {
  const min = Math.ceil(Math.max(least, Number.MIN_SAFE_INTEGER));
  const max = Math.floor(Math.min(most, Number.MAX_SAFE_INTEGER));
  const close = { min: Math.max(min, -100), max: Math.min(max, 100) };
  const strange = STRANGE.filter((value) => value >= least && value <= most && (!whole || Number.isInteger(value)));
  const parts = [
    ...(min <= max ? [{ weight: 4, arbitrary: fc.integer({ min, max }) }] : []),
    ...(close.min <= close.max ? [{ weight: 3, arbitrary: fc.integer(close) }] : []),
    ...(strange.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...strange) }] : []),
    ...(whole ? [] : [{ weight: 4, arbitrary: fc.double({ min: least, max: most, noNaN: true }) }]),
  ];
  return parts.length > 0 ? [fc.oneof(...parts)] : [];
}

function multiples(least: number, most: number, step: number): fc.Arbitrary<number>[] {
  const min = Math.ceil(Math.max(least / step, Number.MIN_SAFE_INTEGER));
  const max = Math.floor(Math.min(most / step, Number.MAX_SAFE_INTEGER));
  if (min > max) return [];
  const near = fc.integer({ min: Math.max(min, Math.min(max, -1000)), max: Math.min(max, Math.max(min, 1000)) });
  // 3 × 0.1 is not 0.3: said in decimals it is.
  return [fc.oneof(near, fc.integer({ min, max })).map((count) => Number((count * step).toPrecision(12)))];
}

/** Numbers nearer to nothing. */
export function* nearer(value: number, whole: boolean, step: number | undefined): Generator<number> {
  if (step !== undefined) {
    const count = Math.round(value / step);
    for (const less of nearer(count, true, undefined)) yield Number((less * step).toPrecision(12));
    return;
  }
  if (value === 0) return;
  yield 0;
  if (!whole && !Number.isInteger(value)) yield Math.trunc(value);
  if (value < 0 && !Object.is(-value, value)) yield -value;
  for (let part = value / 2; Math.abs(part) >= 1; part /= 2) yield value - Math.trunc(part);
  if (Math.abs(value) > 1) yield value - Math.sign(value);
}
