/** Orders paths so that concrete ones are tried before templated ones. @see https://spec.openapis.org/oas/v3.1.0#path-templating-matching */
export function byConcreteness(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')];
  for (const [index, segment] of left.entries()) {
    const difference = openness(segment) - openness(right[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 0: one text only; 1: a parameter with text around it; 2: a parameter. */
function openness(segment: string): number {
  if (!segment.includes('{')) return 0;
  return /^\{[^}]*\}$/.test(segment) ? 2 : 1;
}
