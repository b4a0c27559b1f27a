import { isObject, type JsonObject } from '../guard/api-document.ts';
import type { Asked } from './asked.ts';
import { bodySchemaOf } from './declared.ts';
import type { Kind } from './kind.ts';
import { keywordOf, membersOf, schemaAt, valueAt } from './schema.ts';
import { thingPlace } from './thing-place.ts';

/** What a body says of a thing, out of its wrapping, and without what only answers have; files by their names and sizes. */
export function sentOf({ lore: { document }, operation, request }: Asked, kind: Kind): JsonObject {
  const { body, type } = request;
  const whole = bodySchemaOf(document, operation, type);
  const place = whole === undefined ? [] : thingPlace(document, whole, kind);
  const value = valueAt(body, place);
  if (!isObject(value)) return {};
  const members = membersOf(document, whole === undefined ? true : schemaAt(document, whole, place));
  const entries = Object.entries(value).filter(
    ([name]) => !members.has(name) || keywordOf(document, members.get(name), 'readOnly') !== true,
  );
  return Object.fromEntries(
    entries.flatMap(([name, member]) => (isFile(member) ? aboutFile(member) : [[name, withoutBytes(member)]])),
  );
}

interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

function isFile(value: unknown): value is SentFile {
  return isObject(value) && value['bytes'] instanceof Uint8Array;
}

/** What answers may tell of a file, by the names that are usual for it. */
function aboutFile({ name, type, bytes }: SentFile): [string, unknown][] {
  const sizes = ['size', 'fileSize', 'file_size', 'bytes', 'length'].map((one): [string, unknown] => [
    one,
    bytes.length,
  ]);
  const names = ['filename', 'fileName', 'file_name', 'originalName'].map((one): [string, unknown] => [one, name]);
  const types = ['contentType', 'content_type', 'mediaType', 'mimeType', 'mime_type'].map((one): [string, unknown] => [
    one,
    type,
  ]);
  return [...sizes, ...names, ...types];
}

/** Bytes as far as JSON can hold them. */
function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return Array.isArray(value) ? value.map(withoutBytes) : value;
}
