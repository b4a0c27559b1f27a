import type { JsonObject } from '../guard/api-document.ts';
import { DIRECTION, SORT } from './paging.ts';
import { plain } from './schema.ts';

/** Puts items in the order that a query names: `sort=-createdAt`, `sort=name:desc`, `sort=name&order=desc`. */
export function ordered<T>(
  items: readonly T[],
  query: Readonly<Record<string, unknown>>,
  wholeOf: (item: T) => JsonObject,
): readonly T[] {
  const names = Object.keys(query);
  const turning = names.find((name) => DIRECTION.test(name) && /^(asc|desc)(ending)?$/i.test(String(query[name])));
  const sorting = names.find((name) => SORT.test(name) && name !== turning && query[name] !== undefined);
  if (sorting === undefined) return items;
  const isTurned = turning !== undefined && /^desc/i.test(String(query[turning]));
  const keys = [query[sorting]]
    .flat()
    .flatMap((text) => String(text).split(','))
    .map((word) => keyIn(items.map(wholeOf), word));
  return items.toSorted((one, other) => {
    for (const key of keys) {
      const difference = key ? compared(wholeOf(one)[key.property], wholeOf(other)[key.property]) : 0;
      if (difference !== 0) return key?.isDown || (isTurned && !key?.isDown) ? -difference : difference;
    }
    return 0;
  });
}

/** What a word says to sort by; nothing where no item has it. */
function keyIn(
  items: readonly JsonObject[],
  word: string,
): { readonly property: string; readonly isDown: boolean } | undefined {
  const known = new Set(items.flatMap((item) => Object.keys(item)));
  const named = (name: string) => [...known].find((property) => plain(property) === plain(name));
  const whole = /^[\w.]+$/.test(word) ? named(word) : undefined;
  if (whole !== undefined) return { property: whole, isDown: false };
  const [, sign = '', rest = ''] = /^([-+]?)(.*)$/.exec(word.trim()) ?? [];
  const [, name = rest, suffix = ''] = /^(.*?)[\s:,._-]?(asc|desc)(?:ending)?$/i.exec(rest) ?? [];
  const property = named(name);
  return property === undefined ? undefined : { property, isDown: sign === '-' || /^desc/i.test(suffix) };
}

/** What is missing comes last; texts by their code points, as most databases do. */
function compared(one: unknown, other: unknown): number {
  if (one === undefined || one === null || other === undefined || other === null)
    return Number(one === undefined || one === null) - Number(other === undefined || other === null);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [left, right] = [String(one), String(other)];
  return left === right ? 0 : left < right ? -1 : 1;
}
