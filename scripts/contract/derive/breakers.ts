import { isNode } from '../../openapi/resolve.ts';
import { jsonTypeOf } from '../schema-types.ts';

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
  type: (limit) => {
    const types = Array.isArray(limit) ? limit.map(String) : [String(limit)];
    const wrong = WRONG_TYPE.find(
      ({ type }) => !types.includes(type) && !(type === 'integer' && types.includes('number')),
    );
    return [
      ...(wrong ? [{ value: wrong.value, words: `is ${wrong.words}` }] : []),
      ...(types.includes('null') ? [] : [{ value: null, words: 'is null' }]),
    ];
  },
  enum: (limit) => [{ value: unlike(limit as unknown[]), words: 'is none of the listed values' }],
  const: (limit) => [{ value: unlike([limit]), words: 'is another value than the only one' }],
  minLength: (limit, value) => [
    { value: [...String(value)].slice(0, Math.max(0, Number(limit) - 1)).join(''), words: 'is too short' },
  ],
  maxLength: (limit, value) =>
    Number(limit) < MOST ? [{ value: String(value).padEnd(Number(limit) + 1, 'x'), words: 'is too long' }] : [],
  pattern: (limit, value) =>
    ['!', `${String(value)}!`, 'licet', '0', 'É', ' ', '\n', '']
      .filter((candidate) => !new RegExp(String(limit), 'u').test(candidate))
      .slice(0, 1)
      .map((candidate) => ({ value: candidate, words: 'does not match its pattern' })),
  format: (limit, value) =>
    typeof value === 'number'
      ? [{ value: 2 ** 31, words: `is no ${String(limit)}` }]
      : ['licet!', '\\', '[', '%'].map((candidate) => ({ value: candidate, words: `is no ${String(limit)}` })),
  minimum: (limit) => [{ value: Number(limit) - 1, words: 'is too small' }],
  exclusiveMinimum: (limit) => [{ value: Number(limit), words: 'is its excluded minimum' }],
  maximum: (limit) => [{ value: Number(limit) + 1, words: 'is too large' }],
  exclusiveMaximum: (limit) => [{ value: Number(limit), words: 'is its excluded maximum' }],
  multipleOf: (limit, value) => [
    { value: Number(value) + Number(limit) / 2, words: `is no multiple of ${String(limit)}` },
  ],
  minItems: (limit, value) => [
    { value: itemsOf(value).slice(0, Math.max(0, Number(limit) - 1)), words: 'has too few items' },
  ],
  maxItems: (limit, value) =>
    Number(limit) < MOST ? [{ value: repeated(itemsOf(value), Number(limit) + 1), words: 'has too many items' }] : [],
  uniqueItems: (limit, value) =>
    limit === true && Array.isArray(value) ? [{ value: [...value, value[0]], words: 'repeats an item' }] : [],
  items: (limit, value) => (limit === false ? withItem(value) : []),
  unevaluatedItems: (limit, value) => (limit === false ? withItem(value) : []),
  contains: (_, value) => (Array.isArray(value) ? [{ value: [], words: 'has none of the items that it must' }] : []),
  minProperties: (limit, value) =>
    isNode(value)
      ? [
          {
            value: Object.fromEntries(Object.entries(value).slice(0, Math.max(0, Number(limit) - 1))),
            words: 'has too few properties',
          },
        ]
      : [],
  maxProperties: (limit, value) =>
    isNode(value) && Number(limit) < MOST
      ? [{ value: { ...strangers(Number(limit) + 1), ...value }, words: 'has too many properties' }]
      : [],
  propertyNames: (_, value) =>
    isNode(value)
      ? ['!', '', 'licetStranger'].map((name) => ({
          value: { ...value, [name]: true },
          words: 'has a property of a name that is not allowed',
        }))
      : [],
  additionalProperties: (limit, value) => (limit === false ? withStranger(value) : []),
  unevaluatedProperties: (limit, value) => (limit === false ? withStranger(value) : []),
};

/** Requests stay of a size that servers read. */
const MOST = 20_000;

const WRONG_TYPE: readonly { type: string; value: unknown; words: string }[] = [
  { type: 'integer', value: 12, words: 'a number' },
  { type: 'string', value: 'licet', words: 'a string' },
  { type: 'boolean', value: true, words: 'a boolean' },
  { type: 'array', value: [], words: 'an array' },
  { type: 'object', value: {}, words: 'an object' },
];

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

function strangers(count: number): Record<string, boolean> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`licetStranger${index}`, true]));
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function repeated(items: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => items[index % Math.max(1, items.length)]);
}
