import type { Document, Schema } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { isBinary } from './types.ts';

/** Keywords of which the types know other things than the validators. */
const COMPOSED = ['allOf', 'not', 'if', 'discriminator', 'prefixItems', 'patternProperties'];

/**
 * Whether the compiler surely takes a value that keeps its schema for one of the schema's type. It knows less than a validator: a
 * member that the schema does not name is legal, and no member of the type.
 */
export function isTyped(document: Document, schema: Schema | undefined, value: unknown): boolean {
  const meant = followed(document, schema);
  if (!isNode(meant)) return meant === true;
  if (branchesIn(document).has(meant)) return false;
  if (COMPOSED.some((keyword) => meant[keyword] !== undefined)) return false;
  const branches = meant['oneOf'] ?? meant['anyOf'];
  if (Array.isArray(branches))
    return meant['properties'] === undefined && branches.some((one) => isTyped(document, schemaOf(one), value));
  if (Array.isArray(meant['enum']) && meant['type'] === undefined) return meant['enum'].includes(value);
  const types = [meant['type']].flat();
  if (value === null) return types.includes('null');
  if (Array.isArray(value))
    return types.includes('array') && value.every((item) => isTyped(document, schemaOf(meant['items']), item));
  if (isNode(value)) return types.includes('object') && isTypedObject(document, meant, value);
  if (typeof value === 'number') return types.includes('number') || types.includes('integer');
  return types.includes(typeof value) && !isBinary(meant);
}

function isTypedObject(document: Document, schema: Node, value: Node): boolean {
  const { properties, additionalProperties, required } = schema;
  const names = Object.keys(value);
  if (!isNode(properties) || Object.keys(properties).length === 0) {
    if (!isNode(additionalProperties)) return names.length === 0;
    return names.every((name) => isTyped(document, schemaOf(additionalProperties), value[name]));
  }
  // Beside members with names, those without would be of both types.
  if (isNode(additionalProperties)) return false;
  const isNamed = (name: unknown) => Object.hasOwn(properties, String(name));
  if (Array.isArray(required) && !required.every(isNamed)) return false;
  return names.every((name) => isNamed(name) && isTyped(document, schemaOf(properties[name]), value[name]));
}

const branches = new WeakMap<Document, ReadonlySet<unknown>>();

/** The schemas that a discriminator tells apart: their types have its property as a word of their own, wherever they are used. */
function branchesIn(document: Document): ReadonlySet<unknown> {
  const known = branches.get(document);
  if (known) return known;
  const found = new Set<unknown>();
  const note = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) note(item);
    if (!isNode(node)) return;
    const { discriminator, oneOf } = node;
    if (isNode(discriminator) && Array.isArray(oneOf))
      for (const branch of oneOf) found.add(followed(document, branch));
    for (const name in node) if (typeof node[name] === 'object') note(node[name]);
  };
  note(document);
  branches.set(document, found);
  return found;
}

function schemaOf(value: unknown): Schema | undefined {
  return isNode(value) || typeof value === 'boolean' ? value : undefined;
}

function followed(document: Document, schema: Schema | undefined): Schema | undefined {
  let meant = schema;
  for (let hops = 0; isNode(meant) && typeof meant['$ref'] === 'string'; hops += 1) {
    // What stands beside a reference is not of the type.
    if (hops === 20) return undefined;
    meant = schemaOf(valueAt(document, decodeURIComponent(meant['$ref'])));
  }
  return meant;
}
