// Made by `npm run generate` from specs/vmware-logs. Changes by hand are lost.

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
  const now = async (credential: Credential | undefined) => (typeof credential === 'function' ? credential() : credential);
  return {
    async onRequest({ request }) {
      const bearer = await now(credentials.bearer);
      if (bearer !== undefined) request.headers.set('Authorization', `Bearer ${bearer}`);
      return request;
    },
  };
}
