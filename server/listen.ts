import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortTakenError } from './port-taken-error.ts';

export interface Listening {
  readonly url: string;
  /** Takes no more requests, and returns when those under way are answered. */
  close(): Promise<void>;
}

/** Longer than any answer takes, so that only a client that does not read is cut off. */
const CLOSING_MS = 5_000;

/** A client that sends slowly, or headers without end, must not hold on to a connection. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 } as const;

/**
 * Listens for HTTP. What is no HTTP gets a bare 400 from Node itself, which also closes the connection.
 * @throws {PortTakenError}
 */
export async function listen(app: RequestListener, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createServer(LIMITS, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
  let closed: Promise<void> | undefined;
  return { url: urlOf(server.address() as AddressInfo), close: () => (closed ??= closeGracefully(server)) };
}

function closeGracefully(server: Server): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
  return new Promise((resolve, reject) => {
    // A connection turns idle only after its answer has gone out, and would then be kept for the client's next request.
    const sweeping = setInterval(() => server.closeIdleConnections(), 20);
    server.close((error) => {
      clearTimeout(deadline);
      clearInterval(sweeping);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Where the server listens to all addresses, the one that surely reaches it from here. */
function urlOf({ address, family, port }: AddressInfo): string {
  const everywhere = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
  return `http://${family === 'IPv6' ? `[${everywhere}]` : everywhere}:${port}`;
}
