import { atPointer, isObject, type JsonObject, resolved } from '../guard/api-document.ts';

/**
 * The words by which a discriminator's property says that a value is of a schema: those that are mapped to it, then the name
 * of its schema, which no mapping takes away from it; each in the property's own type, for a mapping's names are texts only because
 * they are keys. None where nothing names the branch, or its own words for the property are others: nothing could fit it.
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export function wordsOf(document: JsonObject, branch: unknown, discriminator: unknown): readonly unknown[] {
  const { propertyName, mapping } = Object(discriminator) as JsonObject;
  if (typeof propertyName !== 'string' || !isObject(branch) || typeof branch['$ref'] !== 'string') return [];
  const name = COMPONENT.exec(branch['$ref'])?.[1];
  const rules = rulesOf(document, branch, propertyName);
  const mapped = mappedTo(branch, mapping);
  const isNamed = name !== undefined && !Object.hasOwn(Object(mapping), name);
  return [...mapped, ...(isNamed ? [name] : [])]
    .flatMap(readings)
    .filter((word) => rules.every((rule) => lets(rule, word)));
}

/** The words that name a branch of a union; none of one that no mapping names and that stands for others. */
export function wordsOfBranch(document: JsonObject, branch: unknown, discriminator: unknown): readonly unknown[] {
  return standsForOthers(document, branch, discriminator) ? [] : wordsOf(document, branch, discriminator);
}

/**
 * True of a branch that no mapping names and that stands for others, as a union or by a discriminator of its own: its values are called what
 * those are.
 */
export function standsForOthers(document: JsonObject, branch: unknown, discriminator: unknown): boolean {
  if (!isObject(branch) || typeof branch['$ref'] !== 'string') return false;
  if (mappedTo(branch, Object(discriminator)['mapping']).length > 0) return false;
  return partsOf(document, branch).some(isOfBranches) || hasDiscriminator(document, branch);
}

/** What a schema inherits from by a reference in its `allOf` tells apart the heirs, of which it is one. */
function hasDiscriminator(document: JsonObject, schema: unknown, hops = 0): boolean {
  if (!isObject(schema) || hops > 32) return false;
  const { $ref, allOf, discriminator } = schema;
  if (discriminator !== undefined) return true;
  const parts = Array.isArray(allOf) ? allOf.filter((part) => isObject(part) && part['$ref'] === undefined) : [];
  const all = typeof $ref === 'string' ? [atPointer(document, $ref), ...parts] : parts;
  return all.some((part) => hasDiscriminator(document, part, hops + 1));
}

/** The words that a schema itself says a property of its values is one of. */
export function ownWordsOf(document: JsonObject, schema: unknown, property: string): readonly unknown[] {
  const rules = rulesOf(document, schema, property);
  const words = rules.flatMap(({ enum: all, const: one }) => [Array.isArray(all) ? all : [], one ?? []].flat());
  return [...new Set(words)].filter((word) => rules.every((rule) => lets(rule, word)));
}

/** All that is said of a property of a schema's values. */
function rulesOf(document: JsonObject, schema: unknown, property: string): readonly JsonObject[] {
  return partsOf(document, schema).flatMap(({ properties }) =>
    isObject(properties) && Object.hasOwn(properties, property) ? partsOf(document, properties[property]) : [],
  );
}

function isOfBranches({ oneOf, anyOf }: JsonObject): boolean {
  return oneOf !== undefined || anyOf !== undefined;
}

const COMPONENT = /^#\/components\/schemas\/([^/]+)$/;

/** The names that a mapping gives to a branch: by its reference, or by its schema's name alone. */
export function mappedTo(branch: unknown, mapping: unknown): readonly string[] {
  if (!isObject(branch) || typeof branch['$ref'] !== 'string') return [];
  const reference = branch['$ref'];
  const targets = [reference, reference.replace(/^#\/components\/schemas\//, '')];
  return Object.entries(Object(mapping)).flatMap(([name, target]) => (targets.includes(String(target)) ? [name] : []));
}

/** A schema and all that holds of its values besides; no union, whose branches may lead back here. */
function partsOf(document: JsonObject, schema: unknown, met: Set<unknown> = new Set()): readonly JsonObject[] {
  if (!isObject(schema) || met.has(schema)) return [];
  met.add(schema);
  const { $ref, allOf } = schema;
  const parts = [
    ...(typeof $ref === 'string' ? [resolved(document, { $ref })] : []),
    ...(Array.isArray(allOf) ? allOf : []),
  ];
  return [schema, ...parts.flatMap((part) => partsOf(document, part, met))];
}

/** A name as the text that it is, and as the number or the truth value that it writes. */
function readings(name: string): readonly unknown[] {
  if (name === 'true' || name === 'false') return [name, name === 'true'];
  return name !== '' && String(Number(name)) === name && Number.isFinite(Number(name)) ? [name, Number(name)] : [name];
}

function lets({ type, enum: words, const: word }: JsonObject, value: unknown): boolean {
  const types = type === undefined ? [typeof value] : [type].flat();
  const isOfType = types.includes(typeof value) || (Number.isInteger(value) && types.includes('integer'));
  return isOfType && (!Array.isArray(words) || words.includes(value)) && (word === undefined || word === value);
}
