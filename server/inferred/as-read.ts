import { type ApiDocument, isObject, type JsonObject } from '../guard/api-document.ts';
import { isJson } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import { bodySchemaOf } from './declared.ts';
import { itemsOf, keywordOf, membersOf } from './schema.ts';

/**
 * A body without what only answers have: who sends back what was read is not refused for it.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export function asRead(document: ApiDocument, operation: Operation, type: string | undefined, body: unknown): unknown {
  const schema = bodySchemaOf(document, operation, type);
  if (schema === undefined || type === undefined || !isJson(type)) return body;
  const read = stripped(document, schema, body);
  if (operation.method === 'patch' && isObject(read)) AS_SENT.set(read, structuredClone(read));
  return read;
}

/** Bodies of what is only changed, before what checks them has put defaults in. */
const AS_SENT = new WeakMap<JsonObject, JsonObject>();

/** What came of a body that changes something: what it leaves out stays as it is, and does not become the default. @see RFC 5789 §2 */
export function withoutDefaults(body: unknown): unknown {
  return isObject(body) ? (AS_SENT.get(body) ?? body) : body;
}

function stripped(document: JsonObject, schema: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = itemsOf(document, schema);
    return items === undefined ? value : value.map((item) => stripped(document, items, item));
  }
  if (!isObject(value)) return value;
  const members = membersOf(document, schema);
  const kept = Object.entries(value).filter(([name]) => keywordOf(document, members.get(name), 'readOnly') !== true);
  return Object.fromEntries(
    kept.map(([name, member]) => [name, members.has(name) ? stripped(document, members.get(name), member) : member]),
  );
}
