import type { JsonObject } from '../guard/api-document.ts';
import type { Named as Extreme } from '../values/made-up.ts';

/**
 * The widest range of each format. Of 64 bits the largest that a double holds and JSON writes within them: JavaScript rounds
 * 2^63 - 1 up. Without a format, the largest whole number that every reader of JSON agrees on.
 * @see RFC 8259 §6
 */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63 - 1024), 2 ** 63 - 1024],
  float: [-3.4028234663852886e38, 3.4028234663852886e38],
  double: [-Number.MAX_VALUE, Number.MAX_VALUE],
};
const WHOLE = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const;
const ANY = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;

/** The least, the greatest, nothing, and what is written as nobody expects it. */
export function numberExtremes(node: JsonObject, isWhole: boolean): Extreme<number>[] {
  const format = String(node['format']);
  const whole = isWhole || format === 'int32' || format === 'int64';
  const range = RANGES[format] ?? (whole ? WHOLE : ANY);
  const step = typeof node['multipleOf'] === 'number' ? node['multipleOf'] : whole ? 1 : undefined;
  const [least, greatest] = bounds(node, range, step);
  const candidates: Extreme<number>[] = [
    ['least', least],
    ['greatest', greatest],
    ['zero', 0],
    ['minus-one', -1],
    ...(step === undefined
      ? ([
          ['fraction', 0.1 + 0.2],
          ['exponent', 1e-7],
        ] as const)
      : []),
  ];
  const fitting = candidates.filter(
    ([, value]) => value >= least && value <= greatest && (step === undefined || Number.isInteger(value / step)),
  );
  return fitting.filter(([, value], index) => fitting.findIndex(([, other]) => other === value) === index);
}

function bounds(node: JsonObject, [lowest, highest]: readonly [number, number], step: number | undefined) {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = node;
  // A fraction that lies just inside is found by no client; a small step inside is extreme enough.
  const inside = step ?? 1e-6;
  const least = Math.max(
    lowest,
    numberOr(minimum, lowest) + (exclusiveMinimum === true ? inside : 0),
    numberOr(exclusiveMinimum, Number.NEGATIVE_INFINITY) + inside,
  );
  const greatest = Math.min(
    highest,
    numberOr(maximum, highest) - (exclusiveMaximum === true ? inside : 0),
    numberOr(exclusiveMaximum, Number.POSITIVE_INFINITY) - inside,
  );
  if (step === undefined) return [least, greatest] as const;
  return [Math.ceil(least / step) * step, Math.floor(greatest / step) * step] as const;
}

function numberOr(value: unknown, other: number): number {
  return typeof value === 'number' ? value : other;
}
