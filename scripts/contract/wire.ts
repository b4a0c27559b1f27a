import type { Parameter } from '../openapi/contract.ts';

/**
 * A path, header or cookie parameter as text. Objects become `name,value` pairs, or `name=value` where exploded.
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function simpleText(value: unknown, explode: boolean): string {
  if (Array.isArray(value)) return value.map(String).join(',');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, member]) => (explode ? `${name}=${member}` : `${name},${member}`))
    .join(',');
}

const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: '%20', pipeDelimited: '|' };

/** A query parameter as the parts of a query string, encoded. */
export function queryParts(
  { name, style, explode }: Pick<Parameter, 'name' | 'style' | 'explode'>,
  value: unknown,
): string[] {
  const key = encodeURIComponent(name);
  const encoded = (item: unknown) => encodeURIComponent(String(item));
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => `${key}=${encoded(item)}`);
    return [`${key}=${value.map(encoded).join(SEPARATORS[style] ?? ',')}`];
  }
  if (typeof value !== 'object' || value === null) return [`${key}=${encoded(value)}`];
  const members = Object.entries(value);
  if (style === 'deepObject')
    return members.map(([member, item]) => `${key}[${encodeURIComponent(member)}]=${encoded(item)}`);
  if (explode) return members.map(([member, item]) => `${encodeURIComponent(member)}=${encoded(item)}`);
  return [`${key}=${members.map(([member, item]) => `${encodeURIComponent(member)},${encoded(item)}`).join(',')}`];
}

type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/**
 * Reads a parameter back from its text, as its schema says: the value that a server sees. A text that is no number
 * stays a string, and so breaks a schema that asks for one.
 */
export function readBack(text: string, types: readonly string[], itemTypes: readonly string[]): unknown {
  const wanted = new Set(types as JsonType[]);
  if (wanted.has('array')) return text === '' ? [''] : text.split(',').map((item) => readBack(item, itemTypes, []));
  if ((wanted.has('integer') || wanted.has('number')) && text.trim() !== '' && Number.isFinite(Number(text)))
    return Number(text);
  if (wanted.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
