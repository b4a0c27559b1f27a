/** Alternatives, of which the first is the one that is meant. */
export interface Ways<T> {
  readonly all: readonly T[];
  /** True where there are more than can be tried: of what none of these is, nothing is known. */
  readonly isCut: boolean;
}

/** So many elements all alternatives together have: a body of a megabyte has hundreds of thousands of fields, and whoever sends it chose them. */
const MOST_ELEMENTS = 50_000;

/**
 * Each alternative of each with each of all others. Of too many: all as meant, one otherwise, and each of them as its last; as meant
 * and as its last alone where they are so many that each copy of them counts.
 */
export function combined<T>(options: readonly Ways<T>[], wanted: number, length = options.length): Ways<readonly T[]> {
  const most = Math.max(2, Math.min(wanted, Math.floor(MOST_ELEMENTS / length)));
  const count = options.reduce((product, { all }) => product * all.length, 1);
  if (count <= most) return { all: product(options, count), isCut: options.some(({ isCut }) => isCut) };
  const meant = options.flatMap(({ all }) => all.slice(0, 1));
  const oneOtherwise = eachOtherwise(options, meant, most - 2);
  const last = options.flatMap(({ all }) => all.slice(-1));
  return { all: [meant, ...oneOtherwise, last], isCut: true };
}

function product<T>(options: readonly Ways<T>[], count: number): T[][] {
  let rest = count;
  const strides = options.map(({ all }) => {
    rest /= all.length;
    return rest;
  });
  return Array.from({ length: count }, (_, nth) =>
    options.map(({ all }, index) => all[Math.floor(nth / (strides[index] ?? 1)) % all.length] as T),
  );
}

function eachOtherwise<T>(options: readonly Ways<T>[], meant: readonly T[], most: number): T[][] {
  const ways: T[][] = [];
  for (const [index, { all }] of options.entries())
    for (const way of all.slice(1)) {
      if (ways.length >= most) return ways;
      ways.push(meant.with(index, way));
    }
  return ways;
}

export function mapped<T, U>({ all, isCut }: Ways<T>, map: (way: T) => U): Ways<U> {
  return { all: all.map(map), isCut };
}

/** The same ways, each once. */
export function distinct<T>(ways: readonly T[]): T[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}
