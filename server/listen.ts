import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { HostError } from './host-error.ts';
import { PortTakenError } from './port-taken-error.ts';

export interface Listening {
  readonly url: string;
  /** Takes no more requests, and returns when those under way are answered. */
  close(): Promise<void>;
}

/** Longer than any answer takes, so that only a client that does not read is cut off. */
const CLOSING_MS = 5_000;

/** A client that sends slowly, or headers without end, must not hold on to a connection. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  // Node looks for connections past their time every half minute only, which would make ten seconds forty.
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
} as const;

/**
 * Listens for HTTP. What is no HTTP gets a bare 400 from Node itself, which also closes the connection.
 * @throws {PortTakenError | HostError}
 */
export async function listen(app: RequestListener, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createServer(LIMITS, app);
  const silent = silentConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenError(error, port, host));
    });
    server.listen(port, host, resolve);
  });
  let closed: Promise<void> | undefined;
  return { url: urlOf(server.address() as AddressInfo), close: () => (closed ??= closeGracefully(server, silent)) };
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') return new PortTakenError(port, { cause: error });
  return error.code !== undefined && error.code in HOST_FAULTS
    ? new HostError(host, HOST_FAULTS[error.code] ?? '', { cause: error })
    : error;
}

/** Why nobody can listen there, by the system's code for it. */
const HOST_FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nobody knows that name',
  EADDRNOTAVAIL: 'it is no address of this machine',
  EACCES: 'this user may not listen on that port',
};

/** The connections that have not asked for anything yet. Browsers open some ahead of time, and Node does not count them as idle. */
function silentConnections(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return silent;
}

function closeGracefully(server: Server, silent: ReadonlySet<Socket>): Promise<void> {
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
    for (const socket of silent) socket.destroy();
  });
}

/** Where the server listens to all addresses, the one that surely reaches it from here. */
function urlOf({ address, family, port }: AddressInfo): string {
  const everywhere = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
  return `http://${family === 'IPv6' ? `[${everywhere}]` : everywhere}:${port}`;
}
