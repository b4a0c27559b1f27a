import type { Limits } from './limits.ts';

/** Who may reach a sandbox, how often, and by what way. */
export interface Exposure {
  /** A certificate, with its chain, and its key, as PEM: the sandbox then speaks HTTPS only. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Origins whose pages may ask; none where left out. */
  readonly cors?: readonly string[] | undefined;
  /** Requests a second from one address. Left out, there is no limit on loopback, and one of 100 elsewhere; 0 is no limit. */
  readonly rateLimit?: number | undefined;
  readonly limits?: Partial<Limits> | undefined;
}
