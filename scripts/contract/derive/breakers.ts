import { regularExpression } from '../../openapi/regular-expression.ts';
import { isNode } from '../../openapi/resolve.ts';
import { jsonTypeOf } from '../../openapi/schema-types.ts';
import { BROKEN_FORMATS } from './broken-formats.ts';
import { distinct } from './distinct.ts';
import { textsFor } from './sample-text.ts';
import { strangers } from './strangers.ts';

/** A value that breaks a keyword, and how a sentence about it goes on. */
export interface Breakage {
  readonly value: unknown;
  /** Follows "a body whose /path ". */
  readonly words: string;
}

type Breaker = (limit: unknown, value: unknown, node: Readonly<Record<string, unknown>>) => readonly Breakage[];

/**
 * For each keyword that constrains a value by itself: values that break it, made from one that keeps it.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export const BREAKERS: Readonly<Record<string, Breaker>> = {
  type: (limit, value) => {
    const types = Array.isArray(limit) ? limit.map(String) : [String(limit)];
    return wrongTypes(types, value).filter(
      ({ value: wrong }) =>
        !types.includes(jsonTypeOf(wrong)) && !(types.includes('number') && typeof wrong === 'number'),
    );
  },
  enum: (limit, value) => [
    { value: unlike(limit as unknown[]), words: 'is none of the listed values' },
    ...nearly(value).filter((one) => !(limit as unknown[]).includes(one.value)),
  ],
  const: (limit) => [{ value: unlike([limit]), words: 'is another value than the only one' }],
  minLength: (limit, value, node) =>
    [
      [...String(value)].slice(0, Math.max(0, Number(limit) - 1)).join(''),
      ...madeFor(node, Math.max(0, Number(limit) - 1)),
    ].map((text) => ({ value: text, words: 'is too short' })),
  maxLength: (limit, value, node) =>
    Number(limit) < MOST
      ? [
          ...[...new Set([[...String(value)].at(-1) ?? 'x', 'x', '0'])].map((filler) =>
            grown(String(value), Number(limit) + 1, filler),
          ),
          ...madeFor(node, Number(limit) + 1),
        ].map((text) => ({ value: text, words: 'is too long' }))
      : [],
  pattern: (limit, value) =>
    [...oneChanged(String(value)), '!', `${String(value)}!`, 'licet', '0', 'É', ' ', '\n', '']
      .filter((candidate) => regularExpression(String(limit))?.test(candidate) === false)
      .slice(0, 3)
      .map((candidate) => ({ value: candidate, words: 'does not match its pattern' })),
  format: (limit, value) =>
    typeof value === 'number'
      ? [{ value: 2 ** 31, words: `is no ${String(limit)}` }]
      : [...(BROKEN_FORMATS[String(limit)] ?? ['\\', '[', '%']), 'licet!'].map((candidate) => ({
          value: candidate,
          words: `is no ${String(limit)}${BROKEN_FORMATS[String(limit)]?.includes(candidate) ? `: ${candidate}` : ''}`,
        })),
  minimum: (limit, _, node) => [
    { value: whole(Math.ceil, Number(limit), node) - stepOf(node), words: 'is too small' },
    { value: Number(limit) - 1, words: 'is too small' },
  ],
  exclusiveMinimum: (limit) => [{ value: Number(limit), words: 'is its excluded minimum' }],
  maximum: (limit, _, node) => [
    { value: whole(Math.floor, Number(limit), node) + stepOf(node), words: 'is too large' },
    { value: Number(limit) + 1, words: 'is too large' },
  ],
  exclusiveMaximum: (limit) => [{ value: Number(limit), words: 'is its excluded maximum' }],
  multipleOf: (limit, value) =>
    [1, -1, Number(limit) / 2, -Number(limit) / 2].map((step) => ({
      value: Number(value) + step,
      words: `is no multiple of ${String(limit)}`,
    })),
  minItems: (limit, value) => [
    { value: itemsOf(value).slice(0, Math.max(0, Number(limit) - 1)), words: 'has too few items' },
  ],
  maxItems: (limit, value, { uniqueItems }) =>
    Number(limit) < MOST
      ? [(uniqueItems === true ? distinct : repeated)(itemsOf(value), Number(limit) + 1)].map((items) => ({
          value: items,
          words: 'has too many items',
        }))
      : [],
  uniqueItems: (limit, value) =>
    limit === true && Array.isArray(value)
      ? [
          {
            value: value.length > 1 ? [...value.slice(0, -1), value[0]] : [...value, value[0]],
            words: 'repeats an item',
          },
          { value: [...value, value[0]], words: 'repeats an item' },
        ]
      : [],
  contains: (_, value) =>
    Array.isArray(value)
      ? [...['licet-unlisted', -1, {}].map((other) => value.map(() => other)), []].map((items) => ({
          value: items,
          words: 'has none of the items that it must',
        }))
      : [],
  minContains: (limit, value) =>
    Array.isArray(value)
      ? ['licet-unlisted', -1, {}].map((other) => ({
          value: value.map((item, index) => (index < Number(limit) - 1 ? item : other)),
          words: 'has too few of the items that it must',
        }))
      : [],
  maxContains: (limit, value) =>
    Array.isArray(value) && Number(limit) < MOST
      ? [
          ...value.map((item) => ofOne(value, item, Number(limit) + 1)),
          ...value.map((item) => [...value, ...ofOne([], item, Number(limit) + 1)]),
        ].map((items) => ({ value: items, words: 'has too many of the items that it must' }))
      : [],
  minProperties: (limit, value) =>
    isNode(value)
      ? [
          {
            value: Object.fromEntries(Object.entries(value).slice(0, Math.max(0, Number(limit) - 1))),
            words: 'has too few properties',
          },
        ]
      : [],
  maxProperties: (limit, value, node) =>
    isNode(value) && Number(limit) < MOST
      ? strangers(Number(limit) + 1 - Object.keys(value).length, value, node).map((more) => ({
          value: { ...more, ...value },
          words: 'has too many properties',
        }))
      : [],
  propertyNames: (limit, value) =>
    isNode(value)
      ? [Object.values(value)[0], 'licet', 1, true].flatMap((member) =>
          member === undefined
            ? []
            : [...namesAround(limit), '!', '', 'licetStranger'].map((name) => ({
                value: { ...value, [name]: member },
                words: 'has a property of a name that is not allowed',
              })),
        )
      : [],
  items: (limit, value) => (limit === false ? withItem(value) : []),
  unevaluatedItems: (limit, value) => (limit === false ? withItem(value) : []),
  additionalProperties: (limit, value) => (limit === false ? withStranger(value) : []),
  unevaluatedProperties: (limit, value) => (limit === false ? withStranger(value) : []),
};

/** Requests stay of a size that servers read. */
const MOST = 20_000;

const WRONG: Readonly<Record<string, Breakage>> = {
  number: { value: 12, words: 'is a number' },
  string: { value: 'licet', words: 'is a string' },
  boolean: { value: true, words: 'is a boolean' },
  array: { value: [], words: 'is an array' },
  object: { value: {}, words: 'is an object' },
  fraction: { value: 1.5, words: 'is no whole number' },
  one: { value: 1, words: 'is 1' },
  null: { value: null, words: 'is null' },
};

/** What is taken for a type by mistake. */
const WRONG_FOR: Readonly<Record<string, readonly string[]>> = {
  string: ['number', 'boolean', 'array', 'object', 'null'],
  integer: ['string', 'fraction', 'boolean', 'array', 'null'],
  number: ['string', 'boolean', 'array', 'null'],
  boolean: ['string', 'one', 'null'],
  array: ['string', 'object', 'null'],
  object: ['string', 'array', 'null'],
  null: ['number', 'string'],
};

/** Values of other types, and the value itself as a text. */
function wrongTypes(types: readonly string[], value: unknown): Breakage[] {
  const asText = ['number', 'boolean'].includes(typeof value)
    ? [{ value: String(value), words: `is ${JSON.stringify(String(value))}, a string` }]
    : [];
  const names = new Set(types.flatMap((type) => WRONG_FOR[type] ?? []));
  return [...[...names].flatMap((name) => WRONG[name] ?? []), ...asText];
}

/** Texts that a careless reader takes for the one that is meant. */
function nearly(value: unknown): Breakage[] {
  if (typeof value !== 'string' || value === '') return [];
  const turned = value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase();
  return [
    ...(turned === value ? [] : [{ value: turned, words: 'is a listed value in other letters' }]),
    { value: `${value}x`, words: 'is a listed value and a letter more' },
  ];
}

/** A text with one character changed, the length as it was. */
function oneChanged(text: string): string[] {
  const characters = [...text];
  const places = [characters.length - 1, 0, Math.floor(characters.length / 2)].filter((place) => place in characters);
  return places.flatMap((place) => ['!', ' ', 'x', '0'].map((other) => characters.with(place, other).join('')));
}

function grown(text: string, length: number, filler: string): string {
  const characters = [...text].slice(0, length);
  return characters.join('') + filler.repeat(Math.max(0, length - characters.length));
}

/** Texts of a length that match the pattern beside it: too long or too short, and nothing else. */
function madeFor(node: Readonly<Record<string, unknown>>, length: number): string[] {
  if (typeof node['pattern'] !== 'string') return [];
  const texts = textsFor({ pattern: node['pattern'], minLength: length, maxLength: length });
  return [...texts].filter((text) => [...text].length === length);
}

/** Names just beyond the lengths that names may have. */
function namesAround(limit: unknown): string[] {
  if (!isNode(limit)) return [];
  const { maxLength, minLength } = limit;
  return [
    ...(typeof maxLength === 'number' && maxLength < MOST ? ['x'.repeat(maxLength + 1)] : []),
    ...(typeof minLength === 'number' && minLength > 0 ? ['x'.repeat(minLength - 1)] : []),
  ];
}

/** A list with so many of one item, and the others that it has. */
export function ofOne(items: readonly unknown[], item: unknown, count: number): unknown[] {
  return [...Array.from({ length: count }, () => item), ...items.filter((other) => other !== item)];
}

function stepOf(node: Readonly<Record<string, unknown>>): number {
  return typeof node['multipleOf'] === 'number' ? node['multipleOf'] : 1;
}

function whole(round: (value: number) => number, limit: number, node: Readonly<Record<string, unknown>>): number {
  const step = stepOf(node);
  const isStepped = 'multipleOf' in node || [node['type']].flat().includes('integer');
  return isStepped ? round(limit / step) * step : limit;
}

/** A value of the same type as the first of several, but none of them. */
function unlike(values: readonly unknown[]): unknown {
  const type = jsonTypeOf(values.find((value) => value !== null) ?? null);
  if (type === 'integer' || type === 'number') return 987_654_321;
  if (type === 'boolean') return !values.includes(true) ? true : !values.includes(false) ? false : 'licet';
  return 'licet-unlisted';
}

function withStranger(value: unknown): Breakage[] {
  if (!isNode(value)) return [];
  return [{ value: { ...value, licetStranger: true }, words: 'has a property that is not declared' }];
}

function withItem(value: unknown): Breakage[] {
  return Array.isArray(value) ? [{ value: [...value, 'licet'], words: 'has an item that is not declared' }] : [];
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function repeated(items: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => items[index % Math.max(1, items.length)]);
}
