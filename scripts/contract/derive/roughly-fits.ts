import { isDeepStrictEqual } from 'node:util';
import { regularExpression } from '../../openapi/regular-expression.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { jsonTypeOf } from '../../openapi/schema-types.ts';

/**
 * False where a value breaks a schema for sure, looking no deeper than the value itself: a sieve that costs nothing, for
 * candidates that a whole schema will judge in the end.
 */
export function roughlyFits(node: Node, value: unknown): boolean {
  return SIEVES.every(([keyword, holds]) => !(keyword in node) || holds(node[keyword], value));
}

/** True where the sieve says all that there is to say about a keyword. */
export function isSieved(keyword: string): boolean {
  return SIEVES.some(([name]) => name === keyword);
}

type Sieve = (limit: unknown, value: unknown) => boolean;

const ifNumber =
  (holds: (limit: number, value: number) => boolean): Sieve =>
  (limit, value) =>
    typeof value !== 'number' || typeof limit !== 'number' || holds(limit, value);
const ifLength =
  (holds: (limit: number, length: number) => boolean): Sieve =>
  (limit, value) =>
    typeof value !== 'string' || holds(Number(limit), [...value].length);
const ifItems =
  (holds: (limit: number, length: number) => boolean): Sieve =>
  (limit, value) =>
    !Array.isArray(value) || holds(Number(limit), value.length);

const SIEVES: readonly (readonly [keyword: string, holds: Sieve])[] = [
  ['type', (limit, value) => hasType([limit].flat(), value)],
  ['enum', (limit, value) => !Array.isArray(limit) || limit.some((one) => isDeepStrictEqual(one, value))],
  ['const', (limit, value) => isDeepStrictEqual(limit, value)],
  ['pattern', (limit, value) => typeof value !== 'string' || (regularExpression(String(limit))?.test(value) ?? true)],
  ['minLength', ifLength((limit, length) => length >= limit)],
  ['maxLength', ifLength((limit, length) => length <= limit)],
  ['minimum', ifNumber((limit, value) => value >= limit)],
  ['maximum', ifNumber((limit, value) => value <= limit)],
  ['exclusiveMinimum', ifNumber((limit, value) => value > limit)],
  ['exclusiveMaximum', ifNumber((limit, value) => value < limit)],
  // Where floating point leaves a doubt, it fits.
  ['multipleOf', ifNumber((limit, value) => Math.abs(value / limit - Math.round(value / limit)) < 1e-6)],
  ['minItems', ifItems((limit, length) => length >= limit)],
  ['maxItems', ifItems((limit, length) => length <= limit)],
  ['required', (limit, value) => !isNode(value) || [limit].flat().every((name) => Object.hasOwn(value, String(name)))],
];

function hasType(types: readonly unknown[], value: unknown): boolean {
  const type = jsonTypeOf(value);
  return types.some((one) => one === type || (one === 'number' && type === 'integer'));
}
