// Made by `npx licet generate` from specs/lenovo-xclarity. Changes by hand are lost.

import createClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch';
import type { paths } from './types.ts';

export type LenovoXclarityClient = Client<paths>;

export interface LenovoXclarityClientOptions extends Omit<ClientOptions, 'credentials'> {
  /** Where the API answers, without a slash at the end. */
  baseUrl: string;
  /** Sent with every request; what is left out is not sent. */
  credentials?: LenovoXclarityCredentials;
}

/**
 * A client for Lenovo XClarity Administrator – licence authorization codes. Its answers carry `data` or `error`; where an answer has no body both are undefined,
 * so look at `response.ok` or `response.status`.
 */
export function createLenovoXclarityClient({ credentials = {}, ...options }: LenovoXclarityClientOptions): LenovoXclarityClient {
  const client = createClient<paths>({ headers: { Accept: 'application/json, */*;q=0.1' }, ...options });
  client.use(withCredentials(credentials));
  writeAsDeclared(client, options);
  return client;
}

/** A credential, or a function that fetches the one to use now. */
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

export interface LenovoXclarityCredentials {
  /** Sent as the cookie `JSESSIONID`. */
  sessionCookie?: Credential | undefined;
  /** Sent as the header `X-Csrf-Token`. */
  csrfToken?: Credential | undefined;
}

function withCredentials(credentials: LenovoXclarityCredentials): Middleware {
  return {
    async onRequest({ request }) {
      await given(credentials.sessionCookie, (value) => addCookie(request, 'JSESSIONID', value));
      await given(credentials.csrfToken, (value) => request.headers.set('X-Csrf-Token', value));
      return request;
    },
  };
}

async function given(credential: Credential | undefined, attach: (value: string) => void): Promise<void> {
  const value = typeof credential === 'function' ? await credential() : credential;
  if (value !== undefined) attach(value);
}

function addCookie(request: Request, name: string, value: string): void {
  request.headers.set('Cookie', [request.headers.get('Cookie'), `${name}=${value}`].filter(Boolean).join('; '));
}

/** How an operation is written, where openapi-fetch by itself would write it otherwise. */
interface Written {
  body?: Record<string, Record<string, string>>;
}

const WRITTEN: Record<string, Written> = { 'POST /authCodes': { body: { 'application/json': {}, 'multipart/form-data': {} } } };

interface Init {
  params?: { query?: Record<string, unknown>; header?: Record<string, unknown> };
  headers?: unknown;
  body?: unknown;
  [option: string]: unknown;
}

/** What a call, or whoever made the client, says itself is not changed. */
function writeAsDeclared(client: Client<paths>, options: ClientOptions): void {
  const asks = client as unknown as Record<string, (...asked: unknown[]) => unknown>;
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request']) {
    const ask = asks[method];
    asks[method] = (...asked) => {
      const [name, path] = method === 'request' ? [String(asked[0]).toUpperCase(), asked[1]] : [method, asked[0]];
      const init = asked[method === 'request' ? 2 : 1] as Init | undefined;
      return ask?.(...asked.slice(0, method === 'request' ? 2 : 1), asDeclared(`${name} ${path}`, init, options));
    };
  }
}

function asDeclared(operation: string, init: Init = {}, options: ClientOptions): Init {
  const written = WRITTEN[operation];
  if (!written) return init;
  return {
    ...init,
    ...(written.body && init.body !== undefined && !init['bodySerializer'] && !options.bodySerializer
      ? bodyBy(written.body, init)
      : {}),
  };
}

const JSON_TYPE = /^application\/json(?=$|[;\s])|\+json(?=$|[;\s])/i;
const MULTIPART = /^multipart\//i;
const FORM = /^application\/x-www-form-urlencoded/i;
const OTHER = /^(?!application\/json(?:$|[;\s])|multipart\/|application\/x-www-form-urlencoded)(?!.*\+json(?:$|[;\s]))/i;

/** In the media type that the call names, else in the one that the operation declares for such a value. */
function bodyBy(declared: NonNullable<Written['body']>, { body, headers }: Init): Init {
  const given = headers instanceof Headers ? [...headers] : Object.entries(headers ?? {});
  const isType = ([name]: [string, unknown]) => name.toLowerCase() === 'content-type';
  const named = given.find((header) => isType(header) && header[1] !== null)?.[1];
  const type = named === undefined ? typeFor(Object.keys(declared), body) : String(named);
  const ready = serialized(type, declared[type] ?? {}, body);
  return {
    body: ready,
    bodySerializer: (serialized: unknown) => serialized,
    // The boundary of a form is known when it is sent.
    headers: Object.fromEntries([
      ...given.filter((header) => !isType(header)),
      ['Content-Type', ready instanceof FormData ? null : type],
    ]),
  };
}

function typeFor(declared: string[], body: unknown): string {
  const isRaw = isBytes(body) || (typeof body === 'string' && !declared.some((type) => JSON_TYPE.test(type)));
  const holdsFile = typeof body === 'object' && body !== null && Object.values(body).flat().some(isBytes);
  const wanted = body instanceof URLSearchParams ? FORM : isRaw ? OTHER : holdsFile || body instanceof FormData ? MULTIPART : JSON_TYPE;
  const type = [wanted, JSON_TYPE, MULTIPART, FORM, OTHER]
    .map((kind) => declared.find((one) => kind.test(one)))
    .find((one) => one !== undefined);
  if (type !== undefined && !type.includes('*')) return type;
  if (body instanceof Blob && body.type) return body.type;
  return isBytes(body) ? 'application/octet-stream' : typeof body === 'string' ? 'text/plain' : 'application/json';
}

function serialized(type: string, parts: Record<string, string>, body: unknown): unknown {
  if (body instanceof FormData || body instanceof URLSearchParams || isBytes(body)) return body;
  if (JSON_TYPE.test(type)) return JSON.stringify(body);
  if (MULTIPART.test(type)) {
    const form = new FormData();
    for (const [name, part] of partsOf(body)) form.append(name, asPart(name, part, parts[name]));
    return form;
  }
  if (FORM.test(type)) {
    const form = new URLSearchParams();
    for (const [name, part] of partsOf(body)) form.append(name, String(part));
    return form;
  }
  if (typeof body === 'object') throw new TypeError(`An object is not written as ${type}: give its text, or its bytes.`);
  return String(body);
}

/** A list is sent item by item, an object as JSON. */
function partsOf(body: unknown): [string, string | Blob][] {
  return Object.entries(body ?? {}).flatMap(([name, value]) =>
    [value].flat().flatMap((item): [string, string | Blob][] => {
      if (item === undefined) return [];
      if (item instanceof Blob) return [[name, item]];
      return [[name, typeof item === 'object' ? JSON.stringify(item) : String(item)]];
    }),
  );
}

/** A part that the document gives a type to is sent in it. */
function asPart(name: string, part: string | Blob, type: string | undefined): string | Blob {
  if (type === undefined || (part instanceof Blob && part.type)) return part;
  return new File([part], part instanceof File ? part.name : name, { type });
}

function isBytes(value: unknown): value is Blob | ArrayBuffer | ReadableStream | ArrayBufferView {
  return value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream || ArrayBuffer.isView(value);
}
