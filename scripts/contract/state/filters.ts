import type { Document, Parameter } from '../../openapi/contract.ts';
import { typesOf } from '../schema-types.ts';
import { isPaging } from './paging.ts';
import { areAlike, itemsPointer, keywordOf, type Property } from './property.ts';

/** A parameter of a list, the property of its items that it is about, and what of a value it asks for. */
export interface Filter {
  readonly parameter: Parameter;
  readonly property: Property;
  /** `same`: an item's value is the one asked for, or one of the list has it; `least`, `most`: it is within a bound. */
  readonly asks: 'same' | 'least' | 'most';
}

/** True for a query parameter that may be about what is in a list. */
export function mayFilter(parameter: Parameter): boolean {
  return parameter.in === 'query' && !isPaging(parameter) && parameter.style === 'form';
}

/** True for a parameter that asks for a text wherever it stands. */
export function isSearch({ in: place, name }: Parameter): boolean {
  return place === 'query' && /^(q|search|search[_-]?(term|text)|keywords?)$/i.test(name);
}

/** What a parameter filters by, where its name and kind leave no doubt. */
export function filterOf(
  document: Document,
  parameter: Parameter,
  properties: readonly Property[],
): Filter | undefined {
  if (!mayFilter(parameter) || isSearch(parameter)) return undefined;
  const { pointer } = parameter.schema;
  const types = typesOf(document, pointer);
  if (types.length !== 1 || ['array', 'object'].includes(types[0] ?? '')) return undefined;
  const property = properties.find(({ name }) => plain(name) === plain(parameter.name));
  if (property) {
    const items = itemsPointer(document, property.pointer);
    const alike = areAlike(document, items ?? property.pointer, pointer);
    return alike ? { parameter, property, asks: 'same' } : undefined;
  }
  const bound = boundIn(parameter.name);
  const bounded = bound && properties.find(({ name }) => bound.names.includes(plain(name)));
  if (!bound || !bounded || !areAlike(document, bounded.pointer, pointer) || !isOrdered(document, pointer))
    return undefined;
  return { parameter, property: bounded, asks: bound.asks };
}

/** What a name such as `minPrice`, `price_lte` or `createdAfter` bounds. */
function boundIn(name: string): { readonly asks: 'least' | 'most'; readonly names: readonly string[] } | undefined {
  const word = plain(name);
  for (const [asks, pattern] of BOUNDS) {
    const rest = word.replace(pattern, '');
    if (rest === word || rest === '') continue;
    return { asks, names: [rest, `${rest}at`, `${rest}date`, `${rest}on`] };
  }
  return undefined;
}

const BOUNDS = [
  ['least', /^min(imum)?|min(imum)?$|gte$|(after|since|from)$/],
  ['most', /^max(imum)?|max(imum)?$|lte$|(before|until)$/],
] as const;

function isOrdered(document: Document, pointer: string): boolean {
  const [type = ''] = typesOf(document, pointer);
  return ['integer', 'number'].includes(type) || /^date/.test(String(keywordOf(document, pointer, 'format')));
}

/** True where an item with this value may be shown to who asks; whether a bound belongs to what it bounds is free. */
export function answersTo({ asks }: Filter, came: unknown, asked: unknown, exact: boolean): boolean {
  if (Array.isArray(came)) return came.some((one) => answersTo({ asks: 'same' } as Filter, one, asked, exact));
  if (asks !== 'same') {
    const [value, bound] = [amount(came), amount(asked)];
    return Number.isNaN(value) || Number.isNaN(bound) || (asks === 'least' ? value >= bound : value <= bound);
  }
  if (came === asked) return true;
  if (exact || typeof came !== 'string' || typeof asked !== 'string') return false;
  // A text may be asked for in part.
  return came.toLowerCase().includes(asked.toLowerCase());
}

/** A number, or an instant; a day without a time ends a day later. */
function amount(value: unknown): number {
  return typeof value === 'number' ? value : Date.parse(String(value));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
