// Made by `npm run generate` from specs/lenovo-xclarity. Changes by hand are lost.

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
  const now = async (credential: Credential | undefined) => (typeof credential === 'function' ? credential() : credential);
  return {
    async onRequest({ request }) {
      const sessionCookie = await now(credentials.sessionCookie);
      if (sessionCookie !== undefined) request.headers.set('Cookie', [request.headers.get('Cookie'), `JSESSIONID=${sessionCookie}`].filter(Boolean).join('; '));
      const csrfToken = await now(credentials.csrfToken);
      if (csrfToken !== undefined) request.headers.set('X-Csrf-Token', csrfToken);
      return request;
    },
  };
}

/** A body that holds a Blob goes out as multipart/form-data, any other as JSON. */
function bodySerializer(body: unknown): string | FormData {
  const parts = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  if (!parts.some(([, part]) => part instanceof Blob)) return defaultBodySerializer(body);
  const form = new FormData();
  for (const [name, part] of parts) form.append(name, part instanceof Blob ? part : String(part));
  return form;
}
