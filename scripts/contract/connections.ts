import { createRequire } from 'node:module';
import type { Agent as UndiciAgent } from 'undici';

// By its own file: the package as a whole brings fetch, caches and mocks along, which take three times as long to load.
const Agent = createRequire(import.meta.url)('undici/lib/dispatcher/agent.js') as typeof UndiciAgent;

/** How far a target's certificate is trusted. */
export interface Tls {
  /** Whatever it shows is taken. */
  readonly insecure?: boolean;
  /** Certificates to trust besides the system's, as PEM. */
  readonly ca?: string;
}

/** Connections that are kept from one exchange to the next. */
export interface Connections {
  /** Does what needs a connection to an origin. */
  use<T>(origin: string, work: (agent: UndiciAgent) => Promise<T>): Promise<T>;
}

/** Shorter than even an impatient server keeps a connection. */
const KEPT_MILLISECONDS = 1_500;

const known = new Map<string, Connections>();

/** The connections that trust as is asked. */
export function connectionsFor({ insecure = false, ca }: Tls): Connections {
  const key = JSON.stringify([insecure, ca]);
  const connect = { rejectUnauthorized: !insecure, ...(ca === undefined ? {} : { ca }) };
  const connections =
    known.get(key) ??
    renewed(
      () =>
        new Agent({
          connections: 8,
          keepAliveTimeout: KEPT_MILLISECONDS,
          keepAliveMaxTimeout: KEPT_MILLISECONDS,
          connect,
        }),
    );
  known.set(key, connections);
  return connections;
}

/**
 * Connections that idled are not used again. The agent's own clock sees to that, but stands still while the judge is
 * busy, making up a request say; and a request written to what the server has closed meanwhile may be none to send twice.
 * @see RFC 9112 §9.3.1
 */
function renewed(made: () => UndiciAgent): Connections {
  let agent = made();
  const lastUsed = new Map<string, number>();
  return {
    async use(origin, work) {
      if (performance.now() - (lastUsed.get(origin) ?? Number.POSITIVE_INFINITY) > KEPT_MILLISECONDS) {
        // What is under way on them comes to its end.
        void agent.close();
        agent = made();
        lastUsed.clear();
      }
      lastUsed.set(origin, performance.now());
      try {
        return await work(agent);
      } finally {
        lastUsed.set(origin, performance.now());
      }
    },
  };
}
