import fc from 'fast-check';

const PROBES = 60;
const MOST_REJECTIONS = 20_000;

/**
 * The values of an arbitrary that pass a test; undefined where next to none does: to filter those would be to wait for
 * ever.
 */
export function sifted<T>(arbitrary: fc.Arbitrary<T>, passes: (value: T) => boolean): fc.Arbitrary<T> | undefined {
  const probes = fc.sample(arbitrary, { seed: 1, numRuns: PROBES }).filter(passes).length;
  if (probes === 0) return undefined;
  let rejected = 0;
  return arbitrary.filter((value) => {
    const passed = passes(value);
    rejected = passed ? 0 : rejected + 1;
    if (rejected > MOST_REJECTIONS) throw new Error(`${rejected} values in a row that fit nothing`);
    return passed;
  });
}

/** The first of several arbitraries that leaves anything. */
export function firstSifted<T>(
  arbitraries: readonly fc.Arbitrary<T>[],
  passes: (value: T) => boolean,
): fc.Arbitrary<T> | undefined {
  for (const arbitrary of arbitraries) {
    const left = sifted(arbitrary, passes);
    if (left) return left;
  }
  return undefined;
}
