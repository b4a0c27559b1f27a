import type { RequestListener, Server } from 'node:http';
import type { ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Answer } from './answer.ts';
import type { Messages } from './express-messages.ts';
import { HostError } from './host-error.ts';
import { createServer } from './http.ts';
import { PortTakenError } from './port-taken-error.ts';
import { answerUnreadable, type Unreadable } from './safe/answer-unreadable.ts';
import { cutSilent } from './safe/cut-silent.ts';
import type { Exposure } from './safe/exposure.ts';
import { LIMITS, type Limits, MOST_HEAD } from './safe/limits.ts';
import { pathAsTarget } from './safe/path-as-target.ts';

export interface Listening {
  readonly url: string;
  /** Takes no more requests, and returns when those under way are answered. */
  close(): Promise<void>;
}

/** Longer than any answer takes, so that only a client that does not read is cut off. */
const CLOSING_MS = 5_000;

/** Where to listen, and how. */
export interface Listener extends Pick<Exposure, 'tls' | 'limits'> {
  readonly port: number;
  readonly host: string;
  readonly messages: Messages;
  /** How to say that what came is no request. */
  readonly words: (unreadable: Unreadable) => Answer;
}

/**
 * Listens for HTTP, or HTTPS where there is a certificate.
 * @throws {PortTakenError | HostError}
 */
export async function listen(
  app: RequestListener,
  { port, host, tls, limits, messages, words }: Listener,
): Promise<Listening> {
  const all = { ...LIMITS, ...limits };
  const server = await serverOf(pathAsTarget(app, words), messages, all, tls);
  const connected = tls ? 'secureConnection' : 'connection';
  answerUnreadable(server, words);
  cutSilent(server, connected, all.silenceMs);
  const silent = silentConnections(server, connected, all.headersMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenError(error, port, host));
    });
    server.listen(port, host, resolve);
  });
  let closed: Promise<void> | undefined;
  const url = urlOf(server.address() as AddressInfo, tls ? 'https' : 'http');
  return { url, close: () => (closed ??= closeGracefully(server, silent)) };
}

async function serverOf(
  app: RequestListener,
  messages: Messages,
  limits: Limits,
  tls: Exposure['tls'],
): Promise<Server> {
  const options = {
    ...messages,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    // Node looks for connections past their time every half minute only, which would make ten seconds forty.
    connectionsCheckingInterval: Math.min(2_000, limits.headersMs),
    maxHeaderSize: MOST_HEAD,
    // Of a request without a body nobody has to hear that it has ended.
    optimizeEmptyRequests: true,
  };
  const server = tls
    ? await tlsServerOf({ ...options, ...tls, minVersion: 'TLSv1.2', handshakeTimeout: limits.headersMs }, app)
    : createServer(options, app);
  server.maxConnections = limits.connections;
  return server;
}

/** Loaded by those only who use it. */
async function tlsServerOf(options: ServerOptions, app: RequestListener): Promise<Server> {
  return (await import('node:https')).createServer(options, app);
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

/**
 * The connections that have not asked for anything yet. Browsers open some ahead of time, and Node neither counts them as idle nor waits less
 * for their first byte than for any: who says nothing for as long as a head may take is cut off, lest a few thousand of them keep all others out.
 */
function silentConnections(
  server: Server,
  connected: 'connection' | 'secureConnection',
  patienceMs: number,
): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on(connected, (socket: Socket) => {
    silent.add(socket);
    const { bytesRead } = socket;
    const late = setTimeout(() => socket.bytesRead === bytesRead && socket.destroy(), patienceMs);
    socket.once('close', () => {
      clearTimeout(late);
      silent.delete(socket);
    });
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
function urlOf({ address, family, port }: AddressInfo, protocol: string): string {
  const everywhere = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
  return `${protocol}://${family === 'IPv6' ? `[${everywhere}]` : everywhere}:${port}`;
}
