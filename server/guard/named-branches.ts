import { shapeOf } from '../values/shape.ts';
import { isObject, type JsonObject } from './api-document.ts';

/**
 * A union whose branches say themselves what its discriminator says with a mapping: each is for values of its names alone. A branch
 * whose own words for that property are others is left as it is: nothing could fit it.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function withNamedBranches(document: JsonObject, node: JsonObject): JsonObject {
  const { propertyName, mapping } = Object(node['discriminator']) as JsonObject;
  if (typeof propertyName !== 'string' || !isObject(mapping)) return node;
  const named = (branch: unknown) => {
    const names = namesOf(branch, mapping);
    if (names.length === 0 || !takes(document, branch, propertyName, names)) return branch;
    return { allOf: [branch, { properties: { [propertyName]: { enum: names } } }] };
  };
  const unions = ['oneOf', 'anyOf'].flatMap((union) => {
    const branches = node[union];
    return Array.isArray(branches) ? [[union, branches.map(named)] as const] : [];
  });
  return unions.length === 0 ? node : { ...node, ...Object.fromEntries(unions) };
}

/** The names that are mapped to a branch: by its reference, or by its schema's name alone. */
function namesOf(branch: unknown, mapping: JsonObject): readonly string[] {
  if (!isObject(branch) || typeof branch['$ref'] !== 'string') return [];
  const reference = branch['$ref'];
  const targets = [reference, reference.replace(/^#\/components\/schemas\//, '')];
  return Object.entries(mapping).flatMap(([name, target]) => (targets.includes(String(target)) ? [name] : []));
}

function takes(document: JsonObject, branch: unknown, property: string, names: readonly string[]): boolean {
  const member = Object(shapeOf(document, branch).node['properties'])[property];
  const { enum: words, const: word } = shapeOf(document, member).node;
  const own = word === undefined ? words : [word];
  return !Array.isArray(own) || own.some((one) => names.includes(String(one)));
}
