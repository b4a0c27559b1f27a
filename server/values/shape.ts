import { isObject, type JsonObject, resolved } from '../guard/api-document.ts';
import { heirsOf } from './heirs.ts';
import { ownWordsOf, wordsOf, wordsOfBranch } from './names-of-branches.ts';

/** A schema with its references followed and its `allOf` merged; of each union one branch is still to be chosen. */
export interface Shape {
  readonly node: JsonObject;
  readonly unions: readonly { readonly kind: string; readonly branches: readonly unknown[] }[];
}

/** A document does not change while it is served: each of its schemas is put together once, however many answers are made of it. */
const KNOWN = new WeakMap<JsonObject, WeakMap<JsonObject, Shape>>();

/** What all parts of a schema say together. What it cannot put together is left to the validator. */
export function shapeOf(document: JsonObject, schema: unknown): Shape {
  if (!isObject(schema)) return SAYS_NOTHING;
  const known = KNOWN.get(document) ?? new WeakMap<JsonObject, Shape>();
  KNOWN.set(document, known);
  const shape = known.get(schema) ?? shapeIn(document, schema, { depth: 0, isInherited: false, said: new Set() });
  known.set(schema, shape);
  return shape;
}

const SAYS_NOTHING: Shape = { node: {}, unions: [] };

interface Way {
  readonly depth: number;
  readonly isInherited: boolean;
  /** References that have been followed: what is said twice is said once, lest thirty schemas that each name the next twice be a milliard. */
  readonly said: Set<string>;
}

function shapeIn(document: JsonObject, schema: unknown, { depth, isInherited, said }: Way): Shape {
  if (!isObject(schema) || depth > 32) return SAYS_NOTHING;
  const { $ref, allOf, oneOf, anyOf, if: condition, then: yes, else: no, discriminator, ...own } = schema;
  const unions = [
    ...unionOf(document, 'oneOf', oneOf, discriminator),
    ...unionOf(document, 'anyOf', anyOf, discriminator),
    ...(isInherited || oneOf !== undefined || anyOf !== undefined ? [] : mappedIn(document, schema)),
    ...(condition === undefined ? [] : [{ kind: 'if', branches: [{ allOf: [condition, yes ?? {}] }, no ?? {}] }]),
  ];
  const parts = [
    ...(typeof $ref === 'string' && isNews(said, $ref)
      ? [shapeIn(document, resolved(document, { $ref }), { depth: depth + 1, isInherited, said })]
      : []),
    // What inherits from a base is not once more what the base is mapped to.
    ...(Array.isArray(allOf)
      ? allOf.map((part) =>
          shapeIn(document, part, { depth: depth + 1, isInherited: isInherited || allOf.length > 1, said }),
        )
      : []),
  ];
  return parts.reduce(
    (one, other) => ({ node: merged(one.node, other.node), unions: [...one.unions, ...other.unions] }),
    {
      node: own,
      unions,
    },
  );
}

function isNews(said: Set<string>, reference: string): boolean {
  return !said.has(reference) && said.add(reference).size > 0;
}

/** The branches of a union; where a discriminator says which is which, each with the words that name it. */
function unionOf(document: JsonObject, kind: string, branches: unknown, discriminator: unknown): Shape['unions'] {
  if (!Array.isArray(branches) || branches.length === 0) return [];
  return [
    {
      kind,
      branches: branches.map((branch) => named(branch, wordsOfBranch(document, branch, discriminator), discriminator)),
    },
  ];
}

/** Of a base with hundreds of heirs, which many refer to, all are named once. */
const MAPPED = new WeakMap<JsonObject, WeakMap<JsonObject, Shape['unions']>>();

function mappedIn(document: JsonObject, base: JsonObject): Shape['unions'] {
  if (base['discriminator'] === undefined) return [];
  const known = MAPPED.get(document) ?? new WeakMap<JsonObject, Shape['unions']>();
  MAPPED.set(document, known);
  const unions = known.get(base) ?? mappedBy(document, base);
  known.set(base, unions);
  return unions;
}

/**
 * What a base stands for, where its discriminator alone says so: each of the schemas that it maps to, then those that inherit from it
 * besides, with the words that name it.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
function mappedBy(document: JsonObject, base: JsonObject): Shape['unions'] {
  const { discriminator } = base;
  const { propertyName, mapping } = Object(discriminator) as JsonObject;
  const targets = Object.values(Object(mapping) as JsonObject).filter((target) => typeof target === 'string');
  if (typeof propertyName !== 'string' || targets.length === 0) return [];
  const refs = new Set(targets.map((to) => (to.includes('/') ? to : `#/components/schemas/${to}`)));
  const mapped = [...refs].map(($ref) => ({ $ref, words: wordsOf(document, { $ref }, discriminator) }));
  const taken = new Set(mapped.flatMap(({ words }) => words));
  const others = heirsOf(document, base).flatMap(($ref) => {
    if (refs.has($ref)) return [];
    const words = wordsOf(document, { $ref }, discriminator);
    // Where its name is none of its own words, these are meant, but for another's.
    const own = words.length > 0 ? words : ownWordsOf(document, { $ref }, propertyName);
    const free = own.filter((word) => !taken.has(word));
    return free.length === 0 ? [] : [{ $ref, words: free }];
  });
  const branches = [...mapped, ...others].map(({ $ref, words }) => named({ $ref }, words, discriminator));
  return [{ kind: 'mapped', branches }];
}

/** A branch with the words that name it: the first, where nobody has said another. */
function named(branch: unknown, words: readonly unknown[], discriminator: unknown): unknown {
  const { propertyName } = Object(discriminator) as JsonObject;
  if (words.length === 0) return branch;
  const member = { enum: words, default: words[0] };
  return { allOf: [branch, { required: [propertyName], properties: { [String(propertyName)]: member } }] };
}

type Merge = (one: unknown, other: unknown) => unknown;

const largest: Merge = (one, other) => (typeof one === 'boolean' ? other : Math.max(Number(one), Number(other)));
const smallest: Merge = (one, other) => (typeof one === 'boolean' ? other : Math.min(Number(one), Number(other)));
const both: Merge = (one, other) => ({ allOf: [one, other] });

/** How two schemas' rules of a name become one. Of others, the second's stands. */
const MERGES: Readonly<Record<string, Merge>> = {
  type: (one, other) => commonTypes([one].flat(), [other].flat()),
  enum: (one, other) => common(one, other),
  required: (one, other) => [...new Set([...listOf(one), ...listOf(other)])],
  properties: (one, other) => mergedMembers(Object(one), Object(other)),
  items: both,
  additionalProperties: (one, other) => (one === false || other === false ? false : isObject(other) ? other : one),
  nullable: (one, other) => one === true && other === true,
  ...Object.fromEntries(
    ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map((name) => [name, largest]),
  ),
  ...Object.fromEntries(
    ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map((name) => [name, smallest]),
  ),
};

/** Two schemas, neither with references or unions, as one. */
export function merged(one: JsonObject, other: JsonObject): JsonObject {
  const result: JsonObject = { ...one };
  for (const [name, rule] of Object.entries(other)) {
    const merge = MERGES[name];
    result[name] = Object.hasOwn(one, name) && merge ? merge(one[name], rule) : rule;
  }
  return result;
}

function mergedMembers(one: JsonObject, other: JsonObject): JsonObject {
  const entries = Object.entries(other).map(([name, schema]) => [
    name,
    Object.hasOwn(one, name) ? both(one[name], schema) : schema,
  ]);
  return { ...one, ...Object.fromEntries(entries) };
}

function commonTypes(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const shared = one.filter((type) => other.includes(type));
  const isWhole = [one, other].some((types) => types.includes('integer') && !types.includes('number'));
  const areNumbers = [one, other].every((types) => types.includes('integer') || types.includes('number'));
  return isWhole && areNumbers && !shared.includes('integer') ? [...shared, 'integer'] : shared;
}

function common(one: unknown, other: unknown): unknown[] {
  const words = listOf(other).map((word) => JSON.stringify(word));
  return listOf(one).filter((word) => words.includes(JSON.stringify(word)));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
