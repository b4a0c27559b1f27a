import { isObject, type JsonObject } from '../guard/api-document.ts';
import { isPaging } from './paging.ts';
import { plain } from './schema.ts';

/** Keeps what a query asks for: values of properties, bounds, and words that may stand anywhere. */
export function kept<T>(
  items: readonly T[],
  query: Readonly<Record<string, unknown>>,
  wholeOf: (item: T) => JsonObject,
): readonly T[] {
  const asks = asksIn(query);
  return asks.length === 0
    ? items
    : items.filter((item) => asks.every(({ name, value }) => answers(wholeOf(item), name, value)));
}

interface Ask {
  readonly name: string;
  readonly value: unknown;
}

/** What is asked, one for each parameter, or for each member of one: `filter[status]`. */
function asksIn(query: Readonly<Record<string, unknown>>): Ask[] {
  return Object.entries(query).flatMap(([name, value]): Ask[] => {
    if (value === undefined || isPaging(name)) return [];
    const [, member] = /^[^[]+\[([^\]]+)\]$/.exec(name) ?? [];
    if (member !== undefined) return [{ name: member, value }];
    if (!isObject(value)) return [{ name, value }];
    return Object.entries(value).map(([inner, one]) => ({
      name: BOUND.test(inner) ? `${name}_${inner}` : inner,
      value: one,
    }));
  });
}

const SEARCH = /^(q|search|search[_-]?(term|text)|keywords?)$/i;
const BOUND = /^(gte?|lte?|min|max|from|to|after|before|since|until)$/i;

function answers(item: JsonObject, name: string, value: unknown): boolean {
  if (SEARCH.test(name)) return holds(item, String(value).toLowerCase());
  const property = propertyIn(item, [plain(name)]);
  if (property) return isOneOf(item[property], value);
  const bound = boundIn(plain(name));
  const bounded = bound && propertyIn(item, bound.names);
  if (bounded) return isWithin(item[bounded], value, bound.asks);
  const [inner, ...others] = Object.values(item)
    .filter(isObject)
    .filter((one) => propertyIn(one, [plain(name)]));
  // What no item knows of asks for something else.
  return inner && others.length === 0 ? isOneOf(inner[propertyIn(inner, [plain(name)]) ?? ''], value) : true;
}

function propertyIn(item: JsonObject, names: readonly string[]): string | undefined {
  return Object.keys(item).find((one) => names.includes(plain(one)));
}

function isOneOf(came: unknown, asked: unknown): boolean {
  const wanted = [asked].flat().map(String);
  return [came].flat().some((one) => wanted.includes(String(one)));
}

function holds(value: unknown, word: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(word);
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => holds(member, word));
}

const BOUNDS = [
  ['least', /^min(imum)?|min(imum)?$|gte?$|(after|since|from)$/],
  ['most', /^max(imum)?|max(imum)?$|lte?$|(before|until|to)$/],
] as const;

/** What a name such as `minPrice`, `price_lte` or `createdAfter` bounds. */
function boundIn(name: string): { readonly asks: 'least' | 'most'; readonly names: readonly string[] } | undefined {
  for (const [asks, pattern] of BOUNDS) {
    const rest = name.replace(pattern, '');
    if (rest !== name && rest !== '') return { asks, names: [rest, `${rest}at`, `${rest}date`, `${rest}on`] };
  }
  return undefined;
}

function isWithin(came: unknown, asked: unknown, asks: 'least' | 'most'): boolean {
  const [value, bound] = [amount(came), amount(asked)];
  return Number.isNaN(value) || Number.isNaN(bound) || (asks === 'least' ? value >= bound : value <= bound);
}

function amount(value: unknown): number {
  return typeof value === 'number' ? value : Date.parse(String(value));
}
