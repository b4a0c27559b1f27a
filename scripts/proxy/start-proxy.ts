import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Observed } from './observed.ts';
import { type Relay, relay } from './relay.ts';
import type { Upstream } from './upstream.ts';

export interface ProxyOptions {
  readonly upstream: Upstream;
  readonly port: number;
  readonly host: string;
  /** Bytes of each body that are kept to be judged; of a longer one none is. */
  readonly mostKept?: number;
  readonly connectMilliseconds?: number;
  /** How long nothing may be said on a connection; 0 for ever. */
  readonly idleMilliseconds?: number;
  /** Hears of each exchange when it is over. */
  readonly observe: (observed: Observed) => void;
}

/** A proxy that listens. */
export interface RunningProxy {
  readonly url: string;
  /** Takes no more connections, waits a moment for exchanges under way, and ends the rest. */
  close(): Promise<void>;
}

const MOST_KEPT = 1024 * 1024;
const CONNECT_MILLISECONDS = 10_000;
const IDLE_MILLISECONDS = 300_000;
const MOST_CONNECTIONS = 2_000;
const PATIENCE = 2_000;

/**
 * Passes on to an upstream, byte for byte, whatever comes to a port, and tells of each exchange.
 * @throws Error where the port cannot be had.
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { upstream, port, host, observe } = options;
  const relays = new Set<Relay>();
  let connections = 0;
  // A client that has said its last still waits for the answer.
  const server = createServer({ allowHalfOpen: true, noDelay: true, keepAlive: true }, (client) => {
    connections += 1;
    const one = relay(client, {
      connection: connections,
      upstream,
      mostKept: options.mostKept ?? MOST_KEPT,
      connectMilliseconds: options.connectMilliseconds ?? CONNECT_MILLISECONDS,
      idleMilliseconds: options.idleMilliseconds ?? IDLE_MILLISECONDS,
      observe,
    });
    relays.add(one);
    client.on('close', () => relays.delete(one));
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      const until = Date.now() + PATIENCE;
      while ([...relays].some((one) => one.isBusy()) && Date.now() < until) await delay(20);
      for (const one of relays) one.cut('it was under way when the proxy was stopped');
      await closed;
    },
  };
}
