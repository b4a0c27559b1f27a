import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Published by Node for each request, before any listener of the server has it. */
const REQUEST_START = 'http.server.request.start';

/**
 * Makes Prism answer a body that it cannot parse. It waits for the request's end before it says so, and by then that has
 * passed: the client would wait for ever. The end is told once more, as `close`.
 * @returns a function that takes it back
 */
export function finishUnreadable(port: number): () => void {
  const listener = (message: unknown) => {
    const { request } = message as { readonly request: IncomingMessage };
    if (request.socket.localPort !== port) return;
    request.once('end', () => setImmediate(() => request.emit('close')));
  };
  diagnostics.subscribe(REQUEST_START, listener);
  return () => void diagnostics.unsubscribe(REQUEST_START, listener);
}
