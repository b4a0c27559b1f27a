import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** What a property says of the way that it goes. @see https://spec.openapis.org/oas/v3.0.3#fixed-fields-20 */
export type Mark = 'readOnly' | 'writeOnly';

/** True where the schema at a place, or what it refers to or is put together of, says so of itself. */
export function isMarked(document: Document, pointer: string, mark: Mark): boolean {
  return bears(document, valueAt(document, pointer), mark);
}

/** The same of a schema itself. */
export function bears(document: Document, schema: unknown, mark: Mark): boolean {
  return wholeOf(document, schema).some((part) => part[mark] === true);
}

/** True where a schema, what it refers to or is put together of declares a property, and marks it. */
export function marksProperty(document: Document, schema: unknown, name: string, mark: Mark): boolean {
  return wholeOf(document, schema).some(
    ({ properties }) =>
      isNode(properties) && Object.hasOwn(properties, name) && bears(document, properties[name], mark),
  );
}

/** A schema with all that holds of each of its values: what it refers to and its `allOf`. */
export function wholeOf(document: Document, schema: unknown, met: Set<Node> = new Set()): readonly Node[] {
  if (!isNode(schema) || met.has(schema)) return [];
  met.add(schema);
  const { $ref: ref, allOf } = schema;
  const parts = [
    ...(typeof ref === 'string' ? [valueAt(document, decodeURIComponent(ref))] : []),
    ...(Array.isArray(allOf) ? allOf : []),
  ];
  return [schema, ...parts.flatMap((part) => wholeOf(document, part, met))];
}
