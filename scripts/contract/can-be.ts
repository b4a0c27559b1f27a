import type { Document } from '../openapi/contract.ts';
import { below } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { jsonTypeOf, layersOf } from '../openapi/schema-types.ts';

/** What a schema says whatever else it says: itself, what it refers to, and all that it is combined from at once. */
export function sureLayers(document: Document, pointer: string) {
  return layersOf(document, pointer, ['allOf']);
}

/** False of what its type forbids, its own or that of something within it. Cheaper than to compile the schema. */
export function canBe(document: Document, pointer: string, value: unknown): boolean {
  return [...sureLayers(document, pointer)].every(({ node, pointer: at }) => {
    if (!isOfType(node, value)) return false;
    if (Array.isArray(value))
      return !isNode(node['items']) || value.every((item) => canBe(document, below(at, 'items'), item));
    const properties = node['properties'];
    if (!isNode(value) || !isNode(properties)) return true;
    return Object.entries(value).every(
      ([name, member]) => !Object.hasOwn(properties, name) || canBe(document, below(at, 'properties', name), member),
    );
  });
}

function isOfType(node: Node, value: unknown): boolean {
  const types = [node['type'] ?? []].flat();
  if (types.length === 0 || value === null) return true;
  const type = jsonTypeOf(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}
