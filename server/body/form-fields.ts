import { type ApiDocument, isObject, operationIn, resolved } from '../guard/api-document.ts';
import type { Operation } from '../operation.ts';
import { Refused } from '../refused.ts';
import { readJson } from './parse-json.ts';
import { isWritten, itemsOf, textTypeOf } from './text-types.ts';
import { propertiesOf } from './upload-rules.ts';

/** Turns the texts of a form into what its schema wants, and leaves those that cannot be for the schema to refuse. */
export type FormFields = (texts: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** How the fields of an operation's forms of a type are read; nothing where it takes none. */
export function formFieldsOf(document: ApiDocument, operation: Operation, type: string): FormFields | undefined {
  const requestBody = operationIn(document, operation)?.['requestBody'];
  const media = resolved(document, resolved(document, requestBody)['content'])[type];
  if (!isObject(media)) return undefined;
  const schemas = propertiesOf(document, media['schema']);
  return (texts) => {
    const entries = Object.entries(texts).map(([name, value]) => {
      if (name === '__proto__') throw nameRefused();
      return [name, Object.hasOwn(schemas, name) ? readAs(document, schemas[name], value) : value];
    });
    return Object.fromEntries(entries);
  };
}

/** One field that came several times is a list, and so is a list that came once. */
function readAs(document: ApiDocument, schema: unknown, value: unknown): unknown {
  const items = itemsOf(document, schema);
  if (items !== undefined) return [value].flat().map((item) => readAs(document, items, item));
  if (typeof value !== 'string') return value;
  const type = textTypeOf(document, schema);
  if (type) return isWritten(type, value) ? JSON.parse(value) : value;
  return resolved(document, schema)['type'] === 'object' ? jsonOr(value) : value;
}

/** An object in a form is JSON. @see https://spec.openapis.org/oas/v3.1.0#special-considerations-for-multipart-content */
function jsonOr(text: string): unknown {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function nameRefused(): Refused {
  const message = 'The body cannot be read: "__proto__" may not be a name.';
  return new Refused({ kind: 'malformed-body', status: 400, message });
}
