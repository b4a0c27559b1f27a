import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Published by Node for each request, before any listener of the server has it. */
const REQUEST_START = 'http.server.request.start';

/**
 * Makes Prism answer what it cannot read. A body that it cannot parse: it waits for the request's end before it says so, and
 * by then that has passed; the client would wait for ever, and the end is told once more, as `close`. A path that is
 * taken for a host, as `//`: over it Prism throws.
 * @returns a function that takes it back
 */
export function answerUnreadable(port: number): () => void {
  const listener = (message: unknown) => {
    const { request } = message as { readonly request: IncomingMessage };
    if (request.socket.localPort !== port) return;
    request.url = readableUrl(request.url ?? '/');
    request.once('end', () => setImmediate(() => request.emit('close')));
  };
  diagnostics.subscribe(REQUEST_START, listener);
  return () => void diagnostics.unsubscribe(REQUEST_START, listener);
}

function readableUrl(url: string): string {
  const path = url.replace(/^\/{2,}/, '/');
  return URL.canParse(path, 'http://any') ? path : '/';
}
