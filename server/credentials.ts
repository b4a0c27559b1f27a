import { parseCookie } from 'cookie';
import type { Request } from 'express';
import type { SecurityScheme } from './operation.ts';

/** A credential that came: its value, or none where it is malformed. */
export interface Presented {
  readonly value: string | undefined;
}

/** Reads a scheme's credential off a request: nothing where none came. A Basic credential's value is "user:password". */
export function presented(scheme: SecurityScheme, request: Request): Presented | undefined {
  if (scheme.type === 'http') {
    const header = request.headers.authorization;
    return header === undefined ? undefined : { value: fromAuthorization(header, scheme.scheme.toLowerCase()) };
  }
  const value = KEYS[scheme.in](request, scheme.name);
  if (value === undefined) return undefined;
  return { value: typeof value === 'string' && value !== '' ? value : undefined };
}

const KEYS = {
  header: ({ headers }: Request, name: string) => headers[name.toLowerCase()],
  query: ({ query }: Request, name: string) => query[name],
  cookie: cookieOf,
} as const;

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-11.4 */
function fromAuthorization(header: string, scheme: string): string | undefined {
  const [, came, token] = /^([!#$%&'*+.^_`|~\w-]+) +([\w~+/.-]+=*)$/.exec(header.trim()) ?? [];
  if (came?.toLowerCase() !== scheme || token === undefined) return undefined;
  return scheme === 'basic' ? userAndPassword(token) : token;
}

/** @see https://www.rfc-editor.org/rfc/rfc7617#section-2 */
function userAndPassword(token: string): string | undefined {
  if (!/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}(?:==)?|[A-Za-z\d+/]{3}=?)?$/.test(token)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(token, 'base64'));
    return text.includes(':') ? text : undefined;
  } catch {
    return undefined;
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1 */
const COOKIE_VALUE = /^[!#-+\--:<-[\]-~]+$/;

/**
 * A cookie as it came: nothing in it is decoded, and what is quoted, empty, or there twice, which two readers would read as two
 * credentials, is no credential.
 */
function cookieOf({ headers }: Request, name: string): string | undefined {
  const start = `${name}=`;
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const values = pairs.filter((pair) => pair.startsWith(start)).map((pair) => pair.slice(start.length));
  const [value, another] = values;
  if (value === undefined) return undefined;
  return another === undefined && COOKIE_VALUE.test(value) ? value : '';
}

/** A request's cookies by name. */
export function cookiesOf(header: string | undefined): Readonly<Record<string, string | undefined>> {
  return header === undefined ? {} : parseCookie(header);
}
