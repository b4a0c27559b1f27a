import { isObject, type JsonObject, resolved } from '../guard/api-document.ts';

/**
 * The words by which a discriminator's property says that a value is of one branch of a union: those that are mapped to it, then the name
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
  // What is nothing but a union is called what its own branches are.
  const isUnion = rules.length === 0 && partsOf(document, branch).some(isOfBranches);
  const isNamed = name !== undefined && !Object.hasOwn(Object(mapping), name) && (mapped.length > 0 || !isUnion);
  return [...mapped, ...(isNamed ? [name] : [])]
    .flatMap(readings)
    .filter((word) => rules.every((rule) => lets(rule, word)));
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
