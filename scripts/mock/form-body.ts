import { parseMultipartFormDataParams } from '@stoplight/prism-http/dist/validator/validators/body.js';
import type { Document, MediaType } from '../openapi/contract.ts';
import { essenceOf, isMultipart } from '../openapi/media-type.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { fieldsOf, styledForm } from '../openapi/styled-form.ts';
import { inOnePiece, withoutNull } from './one-piece.ts';

export function isForm(type: string): boolean {
  return essenceOf(type) === 'application/x-www-form-urlencoded' || essenceOf(type) === 'multipart/form-data';
}

/** Prism itself takes no body beyond 10 MB, which may be millions of fields, and validates each. */
export const MOST_FIELDS = 10_000;

/** Whether a form has more fields than are read. Those of what is no form are not counted. */
export function hasTooManyFields(type: string, text: string): boolean {
  const between = isMultipart(type) ? `--${boundaryOf(type) ?? ''}` : '&';
  if (!isForm(type) || between === '--') return false;
  let at = text.indexOf(between);
  // A boundary stands before the first part and after the last.
  for (let count = isMultipart(type) ? -1 : 1; at !== -1 && count < MOST_FIELDS; count += 1)
    at = text.indexOf(between, at + between.length);
  return at !== -1;
}

/**
 * The object that a form is, by its schema: a list where the schema has one, what is written as JSON where it has an object. Prism
 * itself keeps the last of several values of one name, and reads no object.
 * @throws Error where it is no form
 * @see https://spec.openapis.org/oas/v3.1.0#encoding-object
 */
export function formBody(document: Document, type: string, media: MediaType, text: string): Node {
  const { schema } = media;
  const fields = isMultipart(type) ? parts(type, text) : fieldsOf(text);
  const styled = styledForm(document, media, fields);
  const entries = styled.rest;
  const kinds = kindsOf(schema && inOnePiece(document, schema.pointer, withoutNull));
  const named = Map.groupBy(entries, ([name]) => rootOf(name, kinds));
  const plain = Object.fromEntries(
    [...named].map(([name, own]): [string, unknown] => {
      const values = own.filter(([full]) => full === name || full === `${name}[]`).map(([, value]) => value);
      const kind = kinds.get(name);
      if (kind === 'array') return [name, values.map(asWritten)];
      if (kind !== 'object') return [name, kind === 'string' ? values.at(-1) : asListed(values)];
      if (values.length > 0) return [name, asWritten(values.at(-1) ?? '')];
      return [
        name,
        Object.fromEntries(own.map(([full, value]) => [full.slice(name.length + 1, -1), asWritten(value)])),
      ];
    }),
  );
  return { ...plain, ...styled.parts };
}

function asListed(values: readonly string[]): unknown {
  return values.length > 1 ? values : values[0];
}

/** Lists and objects as JSON; other text stays, and is read by whoever knows the type. */
function asWritten(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** `address[city]` belongs to `address`, where that is an object. */
function rootOf(name: string, kinds: ReadonlyMap<string, unknown>): string {
  const root = name.split('[', 1)[0] ?? name;
  return kinds.has(name) || !kinds.has(root) ? name : root;
}

/** The types of properties, wherever in a schema these are named. */
function kindsOf(schema: Node | undefined, kinds = new Map<string, unknown>()): Map<string, unknown> {
  if (!schema) return kinds;
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) for (const branch of branches) kindsOf(isNode(branch) ? branch : undefined, kinds);
  }
  const { properties } = schema;
  for (const [name, property] of isNode(properties) ? Object.entries(properties) : [])
    kinds.set(name, isNode(property) ? property['type'] : undefined);
  return kinds;
}

/** Names and texts of a multipart body's parts. Prism's reader keeps one of each name, and is given one at a time. */
function parts(type: string, text: string): [string, string][] {
  const boundary = boundaryOf(type);
  if (boundary === undefined) throw new Error('its Content-Type has no boundary');
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => {
      const read = parseMultipartFormDataParams(`--${boundary}${part}--${boundary}--\r\n`, boundary);
      return read._tag === 'Right' ? Object.entries(read.right) : [];
    });
}

function boundaryOf(type: string): string | undefined {
  return /boundary="?([^";]+)"?/i.exec(type)?.[1];
}
