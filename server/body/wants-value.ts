import { type ApiDocument, isObject, operationIn, resolved } from '../guard/api-document.ts';
import type { Operation } from '../operation.ts';
import { shapeOf } from '../values/shape.ts';
import { takesTexts } from '../values/takes-texts.ts';

/** Whether the schema of an operation's bodies of a declared type or range is for objects, lists or numbers alone, and for no text. */
export function wantsValue(document: ApiDocument, operation: Operation, declaredType: string): boolean {
  const requestBody = resolved(document, operationIn(document, operation)?.['requestBody']);
  const media = resolved(document, requestBody['content'])[declaredType];
  if (!isObject(media)) return false;
  return shapeOf(document, media['schema']).node['type'] !== undefined && !takesTexts(document, media['schema']);
}
