// Made by `npx licet generate` from specs/lenovo-xclarity. Changes by hand are lost.

import createClient, { type Client, type ClientOptions, defaultBodySerializer, type Middleware } from 'openapi-fetch';
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
  const client = createClient<paths>({ headers: { Accept: 'application/json, */*;q=0.1' }, bodySerializer, ...options });
  client.use(withCredentials(credentials));
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

/** A body that holds a Blob goes out as multipart/form-data, any other as JSON. */
function bodySerializer(body: unknown): string | FormData {
  const parts = typeof body === 'object' && body !== null ? Object.entries(body).flatMap(partsOf) : [];
  if (!parts.some(([, part]) => part instanceof Blob)) return defaultBodySerializer(body);
  const form = new FormData();
  for (const [name, part] of parts) form.append(name, part);
  return form;
}

/** A list is sent item by item, an object as JSON. */
function partsOf([name, value]: [string, unknown]): [string, string | Blob][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => partsOf([name, item]));
  if (value instanceof Blob) return [[name, value]];
  return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
}
