import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** A schema with all that holds of each of its values: what it refers to and its `allOf`. */
export function wholeOf(document: Document, schema: unknown): readonly Node[] {
  const parts = new Set<Node>();
  const add = (part: unknown) => {
    if (isNode(part)) parts.add(part);
  };
  add(schema);
  // It grows as it is gone through.
  for (const { $ref: ref, allOf } of parts) {
    if (typeof ref === 'string') add(valueAt(document, decodeURIComponent(ref)));
    if (Array.isArray(allOf)) for (const part of allOf) add(part);
  }
  return [...parts];
}
