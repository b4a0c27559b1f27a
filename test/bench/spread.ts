/** The smallest of some values, the one in the middle, and the largest. */
export function spread(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [min = 0, median = 0, max = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  return `min ${min.toFixed(digits)}  median ${median.toFixed(digits)}  max ${max.toFixed(digits)}`;
}

export function print(what: string, said: string): void {
  process.stdout.write(`${what.padEnd(46)} ${said}\n`);
}
