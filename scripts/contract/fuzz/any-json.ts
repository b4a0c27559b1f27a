import fc from 'fast-check';

/** Any JSON at all: flat, deep, empty and odd. */
export function anyJson(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, '', 0, -1, false, [[]], { '': null }) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }).map(nested) },
  );
}

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner], []);
}
