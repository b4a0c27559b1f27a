// Made by `npx licet generate` from specs/vmware-logs. Changes by hand are lost.

import createClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch';
import type { paths } from './types.ts';

export type VmwareLogsClient = Client<paths>;

export interface VmwareLogsClientOptions extends Omit<ClientOptions, 'credentials'> {
  /** Where the API answers, without a slash at the end. */
  baseUrl: string;
  /** Sent with every request; what is left out is not sent. */
  credentials?: VmwareLogsCredentials;
}

/**
 * A client for VMware Aria Operations for Logs – licences. Its answers carry `data` or `error`; where an answer has no body both are undefined,
 * so look at `response.ok` or `response.status`.
 */
export function createVmwareLogsClient({ credentials = {}, ...options }: VmwareLogsClientOptions): VmwareLogsClient {
  const client = createClient<paths>({ headers: { Accept: 'application/json, */*;q=0.1' }, ...options });
  client.use(withCredentials(credentials));
  return client;
}

/** A credential, or a function that fetches the one to use now. */
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

export interface VmwareLogsCredentials {
  /** Sent as `Authorization: Bearer`. */
  bearer?: Credential | undefined;
}

function withCredentials(credentials: VmwareLogsCredentials): Middleware {
  return {
    async onRequest({ request }) {
      await given(credentials.bearer, (value) => request.headers.set('Authorization', 'Bearer ' + value));
      return request;
    },
  };
}

async function given(credential: Credential | undefined, attach: (value: string) => void): Promise<void> {
  const value = typeof credential === 'function' ? await credential() : credential;
  if (value !== undefined) attach(value);
}
