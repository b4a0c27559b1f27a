import fc from 'fast-check';
import type { Contract, Document } from '../../openapi/contract.ts';
import { documentFor } from '../direction.ts';
import type { SchemaJudge } from '../violations.ts';
import { anyJson } from './any-json.ts';
import { type Variant, variantsOf } from './layers.ts';
import { lists } from './lists.ts';
import { numbers } from './numbers.ts';
import { objects } from './objects.ts';
import { firstSifted, sifted } from './sifted.ts';
import { type TextLimits, texts } from './texts.ts';

/** Makes arbitraries of the schemas of one document. */
export interface Arbitraries {
  /** Values that fit a schema; undefined where none can be thought of. */
  of(pointer: string, limits?: TextLimits): fc.Arbitrary<unknown> | undefined;
}

/** What the parts of an arbitrary are made with. */
export interface Making {
  readonly document: Document;
  readonly limits: TextLimits;
  /** How many levels may yet follow: below none, only what must be there is. */
  readonly depth: number;
  fits(pointers: readonly string[], value: unknown): boolean;
  /** Values that fit several schemas at once, a level further down. */
  deeper(pointers: readonly string[]): fc.Arbitrary<unknown> | undefined;
}

const DEEPEST = 4;
/** Further down than this, what must be there goes on for ever. */
const BOTTOM = -8;
const ANY_TEXT: TextLimits = { letters: 'any', longest: 10_000 };

/** Every value of these arbitraries is valid by the judge, as a request; what is `readOnly` is left out. */
export function arbitrariesOf(contract: Contract, judge: SchemaJudge): Arbitraries {
  const document = documentFor('request', contract.document);
  const known = new Map<string, fc.Arbitrary<unknown> | undefined>();
  const fits = (pointers: readonly string[], value: unknown) =>
    pointers.every((pointer) => judge.violationsOf(pointer, value).length === 0);
  const made = (pointers: readonly string[], limits: TextLimits, depth: number): fc.Arbitrary<unknown> | undefined => {
    if (depth < BOTTOM) return undefined;
    const key = JSON.stringify([depth, limits, [...new Set(pointers)].sort()]);
    if (known.has(key)) return known.get(key);
    // Until it is known: a schema that needs itself at once has no values.
    known.set(key, undefined);
    const making: Making = {
      document,
      limits,
      depth,
      fits,
      deeper: (next) => made(next, limits, depth - 1),
    };
    const arbitrary = valuesOf(pointers, making);
    known.set(key, arbitrary);
    return arbitrary;
  };
  return { of: (pointer, limits = ANY_TEXT) => made([pointer], limits, DEEPEST) };
}

/** Each variant that has values, equally often. */
function valuesOf(pointers: readonly string[], making: Making): fc.Arbitrary<unknown> | undefined {
  const variants = variantsOf(making.document, pointers);
  const passes = (value: unknown) => making.fits(pointers, value);
  const ways = variants.flatMap((variant) => {
    const arbitrary = ofVariant(variant, passes, making);
    return arbitrary ? [arbitrary] : [];
  });
  return ways.length > 0 ? fc.oneof(...ways) : undefined;
}

/** Each type that a variant allows; of its listed values, those that fit. */
function ofVariant(
  variant: Variant,
  passes: (value: unknown) => boolean,
  making: Making,
): fc.Arbitrary<unknown> | undefined {
  const listed = variant.find(({ node }) => Array.isArray(node['enum']) || 'const' in node)?.node;
  if (listed) {
    const values = ('const' in listed ? [listed['const']] : (listed['enum'] as unknown[])).filter(passes);
    return values.length > 0 ? fc.constantFrom(...values) : undefined;
  }
  const types = typesOf(variant);
  if (types === undefined) return sifted(anyJson(), passes);
  const parts = types.flatMap((type) => {
    const arbitrary = firstSifted(OF_TYPE[type]?.(variant, making) ?? [], passes);
    return arbitrary ? [{ arbitrary, weight: type === 'null' ? 1 : 4 }] : [];
  });
  return parts.length > 0 ? fc.oneof(...parts) : undefined;
}

type OfType = (variant: Variant, making: Making) => readonly fc.Arbitrary<unknown>[];

const OF_TYPE: Readonly<Record<string, OfType>> = {
  string: (variant, { limits }) => texts(variant, limits),
  integer: (variant) => numbers(variant, true),
  number: (variant) => numbers(variant, false),
  boolean: () => [fc.boolean()],
  null: () => [fc.constant(null)],
  array: lists,
  object: objects,
};

/** What says of which type a value is, where no layer does. */
const TELLING: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ['object', ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'propertyNames']],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'contains', 'uniqueItems']],
  ['string', ['minLength', 'maxLength', 'pattern', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

/** The types that every layer allows; undefined where any is as good as another. */
function typesOf(variant: Variant): readonly string[] | undefined {
  const asked = variant.flatMap(({ node }) => (node['type'] === undefined ? [] : [[node['type']].flat().map(String)]));
  const [first, ...others] = asked;
  if (first) return first.flatMap((type) => narrowed(type, others));
  const told = TELLING.filter(([, keywords]) => variant.some(({ node }) => keywords.some((word) => word in node)));
  return told.length > 0 ? told.map(([type]) => type) : undefined;
}

/** A type as the others allow it: what is a number here and an integer there is an integer. */
function narrowed(type: string, others: readonly (readonly string[])[]): readonly string[] {
  if (others.every((types) => types.includes(type))) return [type];
  if (type === 'integer' && others.every((types) => types.includes('number') || types.includes('integer')))
    return ['integer'];
  return type === 'number' && others.every((types) => types.includes('number') || types.includes('integer'))
    ? ['integer']
    : [];
}
