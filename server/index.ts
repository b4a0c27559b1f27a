import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { listen } from './listen.ts';
import { bugLogger } from './log.ts';
import { startVendor } from './running-vendor.ts';
import { seedOnce } from './seeded.ts';
import { openSqlite } from './state/sqlite.ts';
import type { Store } from './state/store.ts';
import { realWorld, type World } from './state/world.ts';
import { Turnstile } from './turnstile.ts';
import type { AnyVendor, Demo } from './vendor.ts';
import { VENDORS } from './vendors/index.ts';
import { warmUp } from './warm-up.ts';

export { PortTakenError } from './port-taken-error.ts';
export { StateFileError } from './state/state-file-error.ts';
export type { AnyVendor, Demo } from './vendor.ts';

export interface SandboxOptions {
  readonly vendors?: readonly AnyVendor[];
  /** 0 for any that is free. */
  readonly port?: number;
  readonly host?: string;
  /** A file that keeps the state from one start to the next; in memory where left out. */
  readonly data?: string | undefined;
  /** Keeps the state instead of `data`; the sandbox closes it. */
  readonly store?: Store | undefined;
  /** Lets a request ask for a declared refusal: `X-Licet-Fault: 503`. */
  readonly faults?: boolean;
  /** Opens `POST /_sandbox/reset`. */
  readonly control?: boolean;
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
}

export interface Sandbox {
  readonly url: string;
  readonly vendors: readonly SandboxVendor[];
  /** Puts back the data that a fresh sandbox starts with. */
  reset(): Promise<void>;
  /** Finishes what is under way, then stops; may be called twice. */
  close(): Promise<void>;
}

/**
 * Starts the vendors' sandboxes on one port.
 * @throws {PortTakenError | StateFileError} which carry a hint for the user
 */
export async function startSandbox({
  vendors = VENDORS,
  port = 0,
  host = '127.0.0.1',
  data,
  store = openSqlite(data),
  faults = false,
  control = false,
  logger = bugLogger(),
  world = realWorld,
  site,
}: SandboxOptions = {}): Promise<Sandbox> {
  const turnstile = new Turnstile();
  const reset = () =>
    turnstile.alone(async () => {
      await store.clear();
      await seedOnce(vendors, store, world);
    });
  try {
    await seedOnce(vendors, store, world);
    const running = await Promise.all(
      vendors.map((vendor) => startVendor(vendor, { store, world, turnstile, logger, faults })),
    );
    const app = createApp({ vendors: running, logger, site, reset: control ? reset : undefined });
    const listening = await listen(app, { port, host });
    const stop = new AbortController();
    const warm = warmUp(running, stop.signal);

    async function close(): Promise<void> {
      stop.abort();
      await listening.close();
      await warm;
      await store.close();
    }
    let closed: Promise<void> | undefined;
    return {
      url: listening.url,
      vendors: vendors.map((vendor) => described(vendor, listening.url)),
      reset,
      close: () => (closed ??= close()),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function described({ name, operations, handlers, demo }: AnyVendor, url: string): SandboxVendor {
  const stubs = operations.map(({ id }) => id).filter((id) => !handlers[id]);
  return { name, url: `${url}/${name}`, stubs, demo };
}
