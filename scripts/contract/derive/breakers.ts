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
    { value: String(value).slice(0, Math.max(0, Number(limit) - 1)), words: 'is too short' },
  ],
  maxLength: (limit, value) => [{ value: String(value).padEnd(Number(limit) + 1, 'x'), words: 'is too long' }],
  pattern: (limit, value) =>
    ['!', `${String(value)}!`, 'licet', '0', '']
      .filter((candidate) => !new RegExp(String(limit), 'u').test(candidate))
      .slice(0, 1)
      .map((candidate) => ({ value: candidate, words: 'does not match its pattern' })),
  format: (limit) => [{ value: 'licet!', words: `is no ${String(limit)}` }],
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
  maxItems: (limit, value) => [{ value: repeated(itemsOf(value), Number(limit) + 1), words: 'has too many items' }],
  uniqueItems: (limit, value) =>
    limit === true ? [{ value: [...itemsOf(value), itemsOf(value)[0]], words: 'repeats an item' }] : [],
  additionalProperties: (limit, value) => (limit === false ? [withStranger(value)] : []),
  unevaluatedProperties: (limit, value) => (limit === false ? [withStranger(value)] : []),
};

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

function withStranger(value: unknown): Breakage {
  return { value: { ...(value as object), licetStranger: true }, words: 'has a property that is not declared' };
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function repeated(items: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => items[index % Math.max(1, items.length)]);
}
