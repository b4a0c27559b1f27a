import { isNode } from '../../openapi/resolve.ts';

/** A list of a length made from some of its items, no two of them alike where that can be done. */
export function distinct(items: readonly unknown[], length: number, others: readonly unknown[] = []): unknown[] {
  const found = new Map<string, unknown>();
  for (const item of [...items, ...others]) if (!found.has(JSON.stringify(item))) found.set(JSON.stringify(item), item);
  const seeds = [...found.values()];
  for (let round = 1; found.size < length && seeds.length > 0 && round <= length; round += 1) {
    for (const seed of seeds) {
      const other = varied(seed, round);
      if (!found.has(JSON.stringify(other))) found.set(JSON.stringify(other), other);
    }
  }
  const list = [...found.values()].slice(0, length);
  return [...list, ...Array.from({ length: Math.max(0, length - list.length) }, () => items[0])];
}

function varied(seed: unknown, round: number): unknown {
  if (typeof seed === 'number') return seed + round;
  if (typeof seed === 'boolean') return round % 2 === 1 ? !seed : seed;
  if (typeof seed === 'string') return variedText(seed, round);
  if (Array.isArray(seed)) return seed.map((item) => varied(item, round));
  if (!isNode(seed)) return seed;
  // One member is enough to tell two objects apart.
  const name = Object.keys(seed).find((key) => ['string', 'number'].includes(typeof seed[key]));
  return name === undefined ? seed : { ...seed, [name]: varied(seed[name], round) };
}

/** As long as before, and of the same kind of characters at its end: letters stay letters. */
function variedText(seed: string, round: number): string {
  const last = seed.at(-1) ?? '';
  const first = /[a-z]/.test(last) ? 'a' : /[A-Z]/.test(last) ? 'A' : undefined;
  const end = first === undefined ? String(round) : inLetters(round, first.charCodeAt(0));
  return seed.slice(0, Math.max(0, seed.length - end.length)) + end;
}

function inLetters(count: number, first: number): string {
  const letter = String.fromCharCode(first + (count % 26));
  return count < 26 ? letter : inLetters(Math.floor(count / 26), first) + letter;
}
