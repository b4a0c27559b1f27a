import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Exposure } from './safe/exposure.ts';
import type { MetricsAccess } from './seen/metrics-route.ts';
import type { StatePlace } from './state/open-database.ts';
import type { Database } from './state/store.ts';
import type { World } from './state/world.ts';
import type { Access, AnyVendor, Demo } from './vendor.ts';
import type { Scene } from './worlds/scene.ts';

/** How a sandbox is to be; all that is left out is as it usually is. */
export interface SandboxOptions extends StatePlace, Exposure {
  readonly vendors?: readonly AnyVendor[];
  /** 0 for any that is free. */
  readonly port?: number;
  readonly host?: string;
  /** Keeps the state instead; the sandbox closes it. */
  readonly store?: Database | undefined;
  /** Lets requests and rules ask for faults: `X-Licet-Fault: 503`. */
  readonly faults?: boolean;
  /** Sends legal but extreme answers instead of true ones: the seed of their order, from 0 to 2^32 - 1. */
  readonly hostile?: number | undefined;
  /** Opens `/_sandbox`, and with it worlds, snapshots and a clock that can be moved. */
  readonly control?: boolean;
  /** What must be shown at `/_sandbox`; made where left out, unless the sandbox listens to this machine alone. */
  readonly controlToken?: string | undefined;
  /** What a fresh sandbox starts with instead of the vendors' own first data. */
  readonly seed?: Scene | undefined;
  /** Who may read `/metrics`; left out, anyone who reaches a sandbox on loopback, and nobody elsewhere. */
  readonly metricsAccess?: MetricsAccess | undefined;
  /** How long a closing sandbox goes on to serve, in milliseconds, while `/readyz` says that it drains: a balancer's time to notice. */
  readonly drainMs?: number | undefined;
  /** Where left out, only bugs are told, on stderr. */
  readonly logger?: Logger | undefined;
  readonly world?: World;
  /** Answers what no vendor does, such as the documentation. */
  readonly site?: RequestHandler | undefined;
}

/** A vendor of a running sandbox. */
export interface SandboxVendor {
  readonly name: string;
  readonly url: string;
  /** The operations that are answered with an example and change nothing. */
  readonly stubs: readonly string[];
  readonly demo: Demo;
  /** What lets visitors in. */
  readonly access: readonly Access[];
  /** Whether somebody has set it: then it is secret. */
  readonly ownCredentials: boolean;
}

export interface Sandbox {
  readonly url: string;
  readonly vendors: readonly SandboxVendor[];
  /** Where the state is kept, without secrets: a file, a URL, or "memory". */
  readonly statePlace: string;
  /** What must be shown at `/_sandbox`, where anything must. */
  readonly controlToken?: string | undefined;
  /**
   * Puts another in the place of the vendor of its name, in one step: requests that are under way end with the one before.
   * The state stays.
   * @throws {Error} where there is none of that name, or it keeps its state elsewhere
   */
  replace(vendor: AnyVendor): Promise<void>;
  /** Puts back the data that a fresh sandbox starts with. */
  reset(): Promise<void>;
  /** Finishes what is under way, then stops; may be called twice. */
  close(): Promise<void>;
}
