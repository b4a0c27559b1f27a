import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { wholeOf } from './whole-of.ts';

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

/** The names of the properties that a schema, what it refers to or is put together of declares and marks. */
export function markedIn(document: Document, schema: Node, mark: Mark): ReadonlySet<string> {
  return new Set(
    wholeOf(document, schema).flatMap(({ properties }) =>
      isNode(properties) ? Object.keys(properties).filter((name) => bears(document, properties[name], mark)) : [],
    ),
  );
}
