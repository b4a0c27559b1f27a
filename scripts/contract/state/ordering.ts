import type { Document, Operation, Parameter } from '../../openapi/contract.ts';
import { typesOf } from '../../openapi/schema-types.ts';
import { once } from '../once.ts';
import { DIRECTION, SORT } from './paging.ts';
import { itemsPointer, keywordOf, type Property } from './property.ts';

/** A way to ask for an order, and what is then to be in order. */
export interface Order {
  readonly query: Readonly<Record<string, unknown>>;
  readonly property: Property;
  /** `either`: the document does not say which way round it is. */
  readonly direction: 'asc' | 'desc' | 'either';
}

/** The orders that a list's parameters name, as far as a property of its items is named. */
export function ordersOf(document: Document, list: Operation, properties: readonly Property[]): Order[] {
  const inQuery = list.parameters.filter(({ in: place }) => place === 'query');
  const turning = inQuery.find((one) => DIRECTION.test(one.name) && directionsOf(document, one).length === 2);
  const sorting = inQuery.find((one) => SORT.test(one.name) && one !== turning);
  if (!sorting) return [];
  const words = wordsOf(document, sorting);
  return words.flatMap((word): Order[] => {
    const said = saidBy(word, properties);
    if (!said) return [];
    const { property, direction } = said;
    const query = { [sorting.name]: isList(document, sorting) ? [word] : word };
    if (direction !== undefined) return [{ query, property, direction }];
    if (turning)
      return directionsOf(document, turning).map(([way, turned]) => ({
        query: { ...query, [turning.name]: turned },
        property,
        direction: way,
      }));
    // Where another word turns it round, this one does not.
    const turned = words.some((other) => other !== word && saidBy(other, [property])?.direction === 'desc');
    return [{ query, property, direction: turned ? 'asc' : 'either' }];
  });
}

/** Two neighbours that are the wrong way round, by whatever collation. */
export function outOfOrder(values: readonly unknown[], direction: Order['direction']): readonly unknown[] | undefined {
  const known = values.filter((value) => typeof value === 'number' || (typeof value === 'string' && value !== ''));
  const wrong = (way: 1 | -1) => {
    const index = known.findIndex((value, at) => at > 0 && way * certainly(known[at - 1], value) > 0);
    return index < 0 ? undefined : [known[index - 1], known[index]];
  };
  if (direction === 'asc') return wrong(1);
  if (direction === 'desc') return wrong(-1);
  return wrong(1) && wrong(-1);
}

/** 1 or -1 where every reader would put the one behind or before the other, else 0. */
function certainly(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.sign(one - other);
  if (typeof one !== 'string' || typeof other !== 'string') return 0;
  if (INSTANT.test(one) && INSTANT.test(other)) return Math.sign(Date.parse(one) - Date.parse(other)) || 0;
  const opinions = new Set([
    compared(one, other),
    compared(one.toLowerCase(), other.toLowerCase()),
    ...collators().map((collator) => Math.sign(collator.compare(one, other))),
  ]);
  const [opinion = 0] = opinions;
  return opinions.size === 1 ? opinion : 0;
}

const INSTANT = /^\d{4}-\d\d-\d\d(T|$)/;
/** Made when first asked for: the first of them loads the rules of the language. */
const collators = once(() => [
  new Intl.Collator('en', { numeric: true }),
  new Intl.Collator('en', { ignorePunctuation: true }),
  new Intl.Collator('en'),
]);

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** What a word such as `-createdAt`, `name:desc` or `price` says. */
function saidBy(
  word: string,
  properties: readonly Property[],
): { readonly property: Property; readonly direction?: 'asc' | 'desc' } | undefined {
  const whole = named(properties, word);
  if (whole) return { property: whole };
  const [, sign = '', rest = ''] = /^([-+]?)(.*)$/.exec(word) ?? [];
  const [, name = rest, suffix] = /^(.*?)[\s:,._-]?(asc|desc)(?:ending)?$/i.exec(rest) ?? [];
  const property = named(properties, name);
  if (!property) return undefined;
  if (sign !== '') return { property, direction: sign === '-' ? 'desc' : 'asc' };
  return suffix === undefined ? { property } : { property, direction: suffix.toLowerCase() as 'asc' | 'desc' };
}

function named(properties: readonly Property[], word: string): Property | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return /^[\w.]+$/.test(word) ? properties.find(({ name }) => plain(name) === plain(word)) : undefined;
}

function wordsOf(document: Document, { schema: { pointer }, examples }: Parameter): string[] {
  const at = itemsPointer(document, pointer) ?? pointer;
  const named = keywordOf(document, at, 'enum');
  const given = Array.isArray(named) ? named : [keywordOf(document, at, 'default'), ...Object.values(examples)].flat();
  return [...new Set(given.filter((one): one is string => typeof one === 'string'))];
}

/** The words of a parameter that turns the order round, by what they say. */
function directionsOf(document: Document, { schema: { pointer } }: Parameter): ['asc' | 'desc', string][] {
  const words = keywordOf(document, pointer, 'enum');
  if (!Array.isArray(words)) return [];
  return words.flatMap((word): ['asc' | 'desc', string][] => {
    const way = /^(asc|desc)(ending)?$/i.exec(String(word))?.[1]?.toLowerCase();
    return way === 'asc' || way === 'desc' ? [[way, String(word)]] : [];
  });
}

function isList(document: Document, { schema: { pointer } }: Parameter): boolean {
  return typesOf(document, pointer).includes('array');
}
