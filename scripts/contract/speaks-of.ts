import type { Document } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import { typesOf } from '../openapi/schema-types.ts';

/** Whether a schema says anything of a body of a type: XML, a form or a table is text on the wire, whatever it says of what they mean. */
export function speaksOf(document: Document, pointer: string, type: string): boolean {
  const types = typesOf(document, pointer);
  return isJson(type) || types.length === 0 || types.includes('string');
}
