import { type ApiDocument, isObject, operationIn, resolved } from '../guard/api-document.ts';
import type { Operation } from '../operation.ts';
import { Refused } from '../refused.ts';
import { type FieldTree, inPlaces, isListOf } from './field-tree.ts';
import { readJson } from './parse-json.ts';
import { readText } from './read-text.ts';
import { schemaLayers, typesIn } from './schema-layers.ts';
import { memberSchema, styledFields } from './styled-fields.ts';
import { isWritten, itemsOf, textTypeOf } from './text-types.ts';
import { propertiesOf } from './upload-rules.ts';

/**
 * Turns the texts of a form into what its schema wants, and leaves those that cannot be for the schema to refuse. What is
 * `encoded` is the form as it came, where it is urlencoded.
 */
export type FormFields = (texts: Readonly<Record<string, unknown>>, encoded?: string) => Record<string, unknown>;

/** How the fields of an operation's forms of a type are read; nothing where it takes none. */
export function formFieldsOf(document: ApiDocument, operation: Operation, type: string): FormFields | undefined {
  const requestBody = operationIn(document, operation)?.['requestBody'];
  const media = resolved(document, resolved(document, requestBody)['content'])[type];
  if (!isObject(media)) return undefined;
  const schemas = propertiesOf(document, media['schema']);
  const hasStyles = type.startsWith('application/x-www-form-urlencoded') && isObject(media['encoding']);
  return (texts, encoded = '') => {
    const { parts, rest } = hasStyles
      ? styledFields(document, media, texts, encoded)
      : { parts: [], rest: Object.entries(texts) };
    const entries = rest.map(([name, value]) => {
      if (name === '__proto__') throw nameRefused();
      return [name, Object.hasOwn(schemas, name) ? readAs(document, schemas[name], value) : value];
    });
    const styled = [...parts].map(([name, value]) => [name, readTree(document, schemas[name], value)]);
    return Object.fromEntries([...entries, ...styled]);
  };
}

/** What several fields say together, as their schema has it. */
function readTree(document: ApiDocument, schema: unknown, value: FieldTree | string | readonly string[]): unknown {
  if (typeof value === 'string') return readText(document, schema, value);
  const items = () => schemaLayers(document, schema).find((layer) => 'items' in layer)?.['items'];
  if (!('members' in value)) return value.map((item) => readTree(document, items(), item));
  if (isListOf(value, typesIn(document, schema)))
    return inPlaces(value).map((item) => readTree(document, items(), item));
  const members = [...value.members].map(([name, member]) => [
    name,
    readTree(document, memberSchema(document, schema, name), member),
  ]);
  return Object.fromEntries(members);
}

/** One field that came several times is a list, and so is a list that came once. */
function readAs(document: ApiDocument, schema: unknown, value: unknown): unknown {
  const items = itemsOf(document, schema);
  if (items !== undefined) return [value].flat().map((item) => readAs(document, items, item));
  if (typeof value !== 'string') return value;
  const type = textTypeOf(document, schema);
  if (type) return isWritten(type, value) ? JSON.parse(value) : value;
  return resolved(document, schema)['type'] === 'object' ? jsonOr(value) : readText(document, schema, value);
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
