/**
 * The name that somebody may have meant, who wrote another: the one that takes the fewest letters changed, put in or left out, and no
 * more than a third of what was written; capitals count for nothing.
 */
export function likest(written: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(written.length / 3));
  const near = names
    .filter((name) => Math.abs(name.length - written.length) <= most)
    .map((name) => ({ name, steps: stepsBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ steps }) => steps <= most)
    .sort((one, other) => one.steps - other.steps);
  return near[0]?.name;
}

/** The distance of Levenshtein, a row of its table after the other. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, met] of [...other].entries())
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === met ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
