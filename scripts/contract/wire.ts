import type { Parameter } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';

/** What is serialised of a parameter's value: where it is described by media type, the text in that type. */
export function inMediaType(parameter: Pick<Parameter, 'mediaType'> | undefined, value: unknown): unknown {
  if (value === undefined || parameter?.mediaType === undefined) return value;
  return isJson(parameter.mediaType) ? JSON.stringify(value) : String(value);
}

/**
 * A header or cookie parameter as text. Objects become `name,value` pairs, or `name=value` where exploded.
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function simpleText(value: unknown, explode: boolean): string {
  return listed(value, explode, ',', String);
}

/** A path parameter as the text of its place in the path, encoded. */
export function pathText({ name, style, explode }: Pick<Parameter, 'name' | 'style' | 'explode'>, value: unknown) {
  if (style === 'label') return `.${listed(value, explode, explode ? '.' : ',', encoded)}`;
  if (style !== 'matrix') return listed(value, explode, ',', encoded);
  const key = encodeURIComponent(name);
  if (explode && Array.isArray(value)) return value.map((item) => `;${key}=${encoded(item)}`).join('');
  if (explode && isObject(value)) return `;${listed(value, explode, ';', encoded)}`;
  return `;${key}=${listed(value, false, ',', encoded)}`;
}

/**
 * Whether a value holds a list or an object within one: of that no style says how it is written.
 * @see https://spec.openapis.org/oas/v3.1.0#style-values, RFC 6570 §2.4.2
 */
export function isNested({ mediaType }: Pick<Parameter, 'mediaType'>, value: unknown): boolean {
  return mediaType === undefined && isObject(value) && Object.values(value).some(isObject);
}

const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: '%20', pipeDelimited: '|' };

/** A query parameter as the parts of a query string, encoded. */
export function queryParts(
  { name, style, explode }: Pick<Parameter, 'name' | 'style' | 'explode'>,
  value: unknown,
): string[] {
  const key = encodeURIComponent(name);
  const separator = SEPARATORS[style] ?? ',';
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => `${key}=${encoded(item)}`);
    return [`${key}=${value.map(encoded).join(separator)}`];
  }
  if (!isObject(value)) return [`${key}=${encoded(value)}`];
  const members = Object.entries(value);
  if (style === 'deepObject') return members.map(([member, item]) => `${key}[${encoded(member)}]=${encoded(item)}`);
  if (explode) return members.map(([member, item]) => `${encoded(member)}=${encoded(item)}`);
  return [
    `${key}=${members.map(([member, item]) => `${encoded(member)}${separator}${encoded(item)}`).join(separator)}`,
  ];
}

/** Cookies as the text of their one header. Browsers encode nothing; servers decode `%xx`. @see RFC 6265 §4.2.1 */
export function cookieText(cookies: Readonly<Record<string, unknown>>): string {
  return Object.entries(cookies)
    .map(([name, value]) => `${name}=${listed(value, false, ',', encoded)}`)
    .join('; ');
}

function listed(value: unknown, explode: boolean, separator: string, text: (item: unknown) => string): string {
  if (Array.isArray(value)) return value.map(text).join(separator);
  if (!isObject(value)) return text(value);
  return Object.entries(value)
    .map(([name, member]) => `${text(name)}${explode ? '=' : ','}${text(member)}`)
    .join(separator);
}

function encoded(item: unknown): string {
  return encodeURIComponent(String(item));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
