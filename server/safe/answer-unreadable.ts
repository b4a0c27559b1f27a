import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from '../answer.ts';
import { STATUS_CODES } from '../http.ts';

/** What came that is no request, or never became one. */
export interface Unreadable {
  readonly status: number;
  readonly message: string;
  /** Where it was sent, if so much could be read. */
  readonly url: string | undefined;
}

/** Node's code for what is wrong, as a status. */
const REASONS: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers are more than is taken.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of the chunks are more than is taken.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
};

/** How long a client that goes on sending has to read why nobody listens. */
const PARTING_MS = 1_000;

/** Answers on a connection's last breath what Node's parser refuses, and hangs up. */
export function answerUnreadable(server: Server, words: (unreadable: Unreadable) => Answer): void {
  const underWay = new WeakMap<Socket, { readonly request: IncomingMessage; readonly response: ServerResponse }>();
  const parting = new WeakSet<Socket>();
  server.on('request', (request, response) => underWay.set(request.socket, { request, response }));
  server.on('clientError', (error: NodeJS.ErrnoException & { readonly rawPacket?: Buffer }, connection) => {
    const socket = connection as Socket;
    if (parting.has(socket)) return;
    parting.add(socket);
    const last = underWay.get(socket);
    const current = last && !(last.request.complete && last.response.writableFinished) ? last : undefined;
    // What follows an answer, or begins in the middle of one, would be taken for a part of it or for the next.
    if (!socket.writable || current?.response.headersSent) return void socket.destroy();
    const [status, message] = REASONS[error.code ?? ''] ?? [400, 'This is no HTTP request that can be read.'];
    const url = current?.request.url ?? targetIn(error.rawPacket);
    socket.end(bytesOf(words({ status, message, url }), status));
    setTimeout(() => socket.destroy(), PARTING_MS).unref();
  });
}

/** Where the packet at which the parser gave up holds the request's first line, its target. */
function targetIn(packet: Buffer | undefined): string | undefined {
  return /^[A-Z]{3,20} (\/[!-~]{0,200})/.exec(packet?.toString('latin1', 0, 300) ?? '')?.[1];
}

function bytesOf({ type = 'application/json', body, headers = {} }: Answer, status: number): Buffer {
  const text = typeof body === 'string' && !type.includes('json') ? body : JSON.stringify(body ?? {});
  const bytes = body instanceof Uint8Array ? body : Buffer.from(text);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    `Content-Type: ${type}`,
    `Content-Length: ${bytes.length}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  // Nobody looks at these bytes any more, and what a document says may have line ends.
  const lines = head.filter((line) => !/[\r\n]/.test(line));
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes]);
}
