/** Alternatives, of which the first is the one that is meant. */
export interface Ways<T> {
  readonly all: readonly T[];
  /** True where there are more than can be tried: of what none of these is, nothing is known. */
  readonly isCut: boolean;
}

/** Each alternative of each with each of all others. Of too many: all as meant, one otherwise, and each of them as its last. */
export function combined<T>(options: readonly Ways<T>[], most: number): Ways<readonly T[]> {
  const count = options.reduce((product, { all }) => product * all.length, 1);
  if (count <= most) {
    let all: T[][] = [[]];
    for (const one of options) all = all.flatMap((before) => one.all.map((way) => [...before, way]));
    return { all, isCut: options.some(({ isCut }) => isCut) };
  }
  const meant = options.flatMap(({ all }) => all.slice(0, 1));
  const oneOtherwise = options.flatMap(({ all }, index) => all.slice(1, most).map((way) => meant.with(index, way)));
  const last = options.flatMap(({ all }) => all.slice(-1));
  return { all: [meant, ...oneOtherwise.slice(0, most), last], isCut: true };
}

export function mapped<T, U>({ all, isCut }: Ways<T>, map: (way: T) => U): Ways<U> {
  return { all: all.map(map), isCut };
}

/** The same ways, each once. */
export function distinct<T>(ways: readonly T[]): T[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}
