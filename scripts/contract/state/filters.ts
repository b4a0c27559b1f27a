import type { Document, Parameter } from '../../openapi/contract.ts';
import { isNode } from '../../openapi/resolve.ts';
import { typesOf } from '../../openapi/schema-types.ts';
import { isPaging } from './paging.ts';
import { areAlike, itemsPointer, keywordOf, type Property, propertiesOf } from './property.ts';

/** A value that a list may be asked by: of a parameter, of one that takes several, or of a member of one. */
export interface Ask {
  /** As a reader knows it: `status`, `filter[status]`. */
  readonly label: string;
  readonly name: string;
  /** The parameter that the name is a member of. */
  readonly within?: string;
  /** Where the schema of one value stands. */
  readonly pointer: string;
  readonly query: (value: unknown) => Readonly<Record<string, unknown>>;
}

/** What a list may be asked by, the property of its items that it is about, and what of a value it asks for. */
export interface Filter {
  readonly ask: Ask;
  readonly property: Property;
  /** The object of an item that has the property, where it is not the item itself. */
  readonly inside?: string;
  /** `same`: an item's value is the one asked for, or one of the list has it; `least`, `most`: it is within a bound. */
  readonly asks: 'same' | 'least' | 'most';
}

/** True for a query parameter that may be about what is in a list. */
export function mayFilter(parameter: Parameter): boolean {
  return parameter.in === 'query' && !isPaging(parameter) && STYLES.has(parameter.style);
}

const STYLES: ReadonlySet<string> = new Set(['form', 'pipeDelimited', 'spaceDelimited', 'deepObject']);

/** What a parameter asks by, one for each member of an object. */
export function asksOf(document: Document, parameter: Parameter): Ask[] {
  if (!mayFilter(parameter) || isSearch(parameter)) return [];
  const { name, style } = parameter;
  const { pointer } = parameter.schema;
  const types = typesOf(document, pointer);
  if (types.length !== 1) return [];
  const [type] = types;
  if (type === 'object')
    return style === 'deepObject'
      ? propertiesOf(document, pointer).map((member) => ({
          label: `${name}[${member.name}]`,
          name: member.name,
          within: name,
          pointer: member.pointer,
          query: (value) => ({ [name]: { [member.name]: value } }),
        }))
      : [];
  const items = type === 'array' ? itemsPointer(document, pointer) : pointer;
  if (items === undefined) return [];
  return [{ label: name, name, pointer: items, query: (value) => ({ [name]: type === 'array' ? [value] : value }) }];
}

/** True for a parameter that asks for a text wherever it stands. */
export function isSearch({ in: place, name }: Parameter): boolean {
  return place === 'query' && /^(q|search|search[_-]?(term|text)|keywords?)$/i.test(name);
}

/** What is filtered by, where its name and kind leave no doubt. */
export function filterOf(document: Document, ask: Ask, properties: readonly Property[]): Filter | undefined {
  const { name, within, pointer } = ask;
  const types = typesOf(document, pointer);
  if (types.length !== 1 || ['array', 'object'].includes(types[0] ?? '')) return undefined;
  const called = (wanted: readonly string[]) => properties.find((one) => wanted.includes(plain(one.name)));
  const property = called([plain(name)]);
  if (property) {
    const items = itemsPointer(document, property.pointer);
    return areAlike(document, items ?? property.pointer, pointer) ? { ask, property, asks: 'same' } : undefined;
  }
  const bound = boundIn(within !== undefined && isBound(name) ? `${within}_${name}` : name);
  const bounded = bound && called(bound.names);
  if (bound && bounded && areAlike(document, bounded.pointer, pointer) && isOrdered(document, pointer))
    return { ask, property: bounded, asks: bound.asks };
  return insideOf(document, ask, properties);
}

/** The one property of that name and kind in the objects that an item has. */
function insideOf(document: Document, ask: Ask, properties: readonly Property[]): Filter | undefined {
  const found = properties.flatMap((outer): Filter[] =>
    propertiesOf(document, outer.pointer)
      .filter((one) => plain(one.name) === plain(ask.name) && areAlike(document, one.pointer, ask.pointer))
      .map((property) => ({ ask, property, inside: outer.name, asks: 'same' })),
  );
  return found.length === 1 ? found[0] : undefined;
}

function isBound(name: string): boolean {
  return BOUNDS.some(([, pattern]) => plain(name).replace(pattern, '') === '');
}

/** What an item has of the property that is filtered by. */
export function valueIn({ property, inside }: Filter, item: Readonly<Record<string, unknown>>): unknown {
  const whole = inside === undefined ? item : item[inside];
  return isNode(whole) ? whole[property.name] : undefined;
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
