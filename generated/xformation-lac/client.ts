// Made by `npx licet generate` from specs/xformation-lac. Changes by hand are lost.

import createClient, { type Client, type ClientOptions, createQuerySerializer, type Middleware } from 'openapi-fetch';
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
  const client = createClient<paths>({ headers: { Accept: 'application/json, */*;q=0.1' }, querySerializer, ...options });
  client.use(withCredentials(credentials));
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

/** Query parameters whose values go out joined by commas: `style: form, explode: false`. */
const JOINED = new Set(['customer_ids', 'product_template_ids']);
const joined = createQuerySerializer({ array: { style: 'form', explode: false } });
const repeated = createQuerySerializer();

function querySerializer(query: Record<string, unknown>): string {
  const parts = Object.entries(query).map(([name, value]) => (JOINED.has(name) ? joined : repeated)({ [name]: value }));
  return parts.filter(Boolean).join('&');
}
