// Made by `npx licet generate` from specs/xformation-lac-enduser. Changes by hand are lost.

import createClient, { type Client, type ClientOptions, createQuerySerializer } from 'openapi-fetch';
import type { paths } from './types.ts';

export type XformationLacEnduserClient = Client<paths>;

export interface XformationLacEnduserClientOptions extends Omit<ClientOptions, 'credentials'> {
  /** Where the API answers, without a slash at the end. */
  baseUrl: string;
}

/**
 * A client for X-Formation License Activation Center – End-user REST API, version 2. Its answers carry `data` or `error`; where an answer has no body both are undefined,
 * so look at `response.ok` or `response.status`.
 */
export function createXformationLacEnduserClient(options: XformationLacEnduserClientOptions): XformationLacEnduserClient {
  const client = createClient<paths>({ headers: { Accept: 'application/hal+json, */*;q=0.1' }, querySerializer, ...options });
  return client;
}

/** Query parameters whose values go out joined by commas: `style: form, explode: false`. */
const JOINED = new Set(['state']);
const joined = createQuerySerializer({ array: { style: 'form', explode: false } });
const repeated = createQuerySerializer();

function querySerializer(query: Record<string, unknown>): string {
  const parts = Object.entries(query).map(([name, value]) => (JOINED.has(name) ? joined : repeated)({ [name]: value }));
  return parts.filter(Boolean).join('&');
}
