import type { Document } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** A schema that has a say about a value, and where it stands. */
export interface Layer {
  readonly node: Node;
  readonly pointer: string;
}

/** The schemas that a value must keep all at once: references followed, `allOf` taken apart. A schema `false` is `{ not: {} }`. */
export function layersOf(document: Document, pointers: readonly string[]): readonly Layer[] {
  const layers: Layer[] = [];
  const seen = new Set<string>();
  const visit = (pointer: string): void => {
    if (seen.has(pointer)) return;
    seen.add(pointer);
    const schema = valueAt(document, pointer);
    if (schema === false) layers.push({ node: { not: {} }, pointer });
    if (!isNode(schema)) return;
    layers.push({ node: schema, pointer });
    if (typeof schema['$ref'] === 'string') visit(decodeURIComponent(schema['$ref']));
    if (Array.isArray(schema['allOf']))
      for (const index of schema['allOf'].keys()) visit(below(pointer, 'allOf', index));
  };
  for (const pointer of pointers) visit(pointer);
  return layers;
}
