// Made by `npx licet generate` from specs/xformation-lac. Changes by hand are lost.

import createClient, { type Client, type ClientOptions, type Middleware, serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from 'openapi-fetch';
import type { paths } from './types.ts';

export type XformationLacClient = Client<paths>;

export interface XformationLacClientOptions extends Omit<ClientOptions, 'credentials'> {
  /** Where the API answers, without a slash at the end. */
  baseUrl: string;
  /** Sent with every request; what is left out is not sent. */
  credentials?: XformationLacCredentials;
}

/**
 * A client for X-Formation License Activation Center – vendor REST API. Its answers carry `data` or `error`; where an answer has no body both are undefined,
 * so look at `response.ok` or `response.status`.
 */
export function createXformationLacClient({ credentials = {}, ...options }: XformationLacClientOptions): XformationLacClient {
  const client = createClient<paths>({ headers: { Accept: 'application/json, */*;q=0.1' }, ...options });
  client.use(withCredentials(credentials));
  writeAsDeclared(client, options);
  return client;
}

/** A credential, or a function that fetches the one to use now. */
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

export interface XformationLacCredentials {
  /** Sent as `Authorization: Bearer`. */
  bearerAuth?: Credential | undefined;
}

function withCredentials(credentials: XformationLacCredentials): Middleware {
  return {
    async onRequest({ request }) {
      await given(credentials.bearerAuth, (value) => request.headers.set('Authorization', 'Bearer ' + value));
      return request;
    },
  };
}

async function given(credential: Credential | undefined, attach: (value: string) => void): Promise<void> {
  const value = typeof credential === 'function' ? await credential() : credential;
  if (value !== undefined) attach(value);
}

/** How an operation is written, where openapi-fetch by itself would write it otherwise. */
interface Written {
  query?: Record<string, 'json' | { style: string; explode: boolean }>;
}

const WRITTEN: Record<string, Written> = {
  'GET /license-orders': {
    query: { customer_ids: { style: 'form', explode: false }, product_template_ids: { style: 'form', explode: false } },
  },
};

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
    ...(written.query && !options.querySerializer ? { querySerializer: queryBy(written.query) } : {}),
    ...init,
  };
}

/** A list or an object by its style, all else by its name. */
function queryBy(styles: NonNullable<Written['query']>): (query: Record<string, unknown>) => string {
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => {
        const style = styles[name] ?? { style: Array.isArray(value) ? 'form' : 'deepObject', explode: true };
        const key = encodeURIComponent(name);
        if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return '';
        if (style === 'json') return serializePrimitiveParam(key, JSON.stringify(value));
        if (Array.isArray(value)) return serializeArrayParam(key, value, style as Parameters<typeof serializeArrayParam>[2]);
        if (typeof value !== 'object') return serializePrimitiveParam(key, String(value));
        const members = Object.fromEntries(
          Object.entries(value).flatMap(([member, one]) =>
            one === undefined || one === null ? [] : [[encodeURIComponent(member), String(one)]],
          ),
        );
        return serializeObjectParam(key, members, style as Parameters<typeof serializeObjectParam>[2]);
      })
      .filter(Boolean)
      .join('&');
}
