import type { Document } from './contract.ts';
import { below, valueAt } from './pointer.ts';
import { isNode, type Node } from './resolve.ts';

/** The JSON types that a schema names, in whatever branch; none where it names none or there is no schema. */
export function typesOf(document: Document, pointer: string): readonly string[] {
  return [...new Set([...layersOf(document, pointer)].flatMap(({ node }) => ownTypes(node)))];
}

/** The JSON types that an array's items have by its schema. */
export function itemTypesOf(document: Document, pointer: string): readonly string[] {
  const items = itemsPointer(document, pointer);
  return items === undefined ? [] : typesOf(document, items);
}

/** Where a schema says of what its items are. */
export function itemsPointer(document: Document, pointer: string): string | undefined {
  const layer = [...layersOf(document, pointer)].find(({ node }) => 'items' in node);
  return layer && below(layer.pointer, 'items');
}

/** Where a schema declares a property. */
export function propertyPointer(document: Document, pointer: string, name: string): string | undefined {
  const layer = [...layersOf(document, pointer)].find(
    ({ node: { properties } }) => isNode(properties) && Object.hasOwn(properties, name),
  );
  return layer && below(layer.pointer, 'properties', name);
}

/** A value's JSON type; whole numbers are integers. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** A schema and all that it is put together from, each once. */
export function* layersOf(
  document: Document,
  pointer: string,
  combining: readonly string[] = ['allOf', 'anyOf', 'oneOf'],
  seen = new Set<string>(),
): Generator<{ readonly node: Node; readonly pointer: string }> {
  const node = valueAt(document, pointer);
  if (!isNode(node) || seen.has(pointer)) return;
  seen.add(pointer);
  yield { node, pointer };
  if (typeof node['$ref'] === 'string') yield* layersOf(document, decodeURIComponent(node['$ref']), combining, seen);
  for (const part of combining) {
    const branches = node[part];
    if (!Array.isArray(branches)) continue;
    for (const index of branches.keys()) yield* layersOf(document, below(pointer, part, index), combining, seen);
  }
}

function ownTypes(node: Node): string[] {
  const types = node['type'];
  if (typeof types === 'string') return [types];
  if (Array.isArray(types)) return types.map(String);
  const literals = Array.isArray(node['enum']) ? node['enum'] : 'const' in node ? [node['const']] : [];
  return literals.map(jsonTypeOf);
}
