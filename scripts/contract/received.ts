import type { Dispatcher } from 'undici';
import type { HttpRequest, HttpResponse } from './exchange.ts';
import type { Limits } from './send.ts';

/**
 * Sends a request and collects its answer. By the agent's own hooks: a stream and a signal for each answer would cost more
 * than all the rest of a case.
 */
export async function received(
  agent: Dispatcher,
  request: HttpRequest,
  { milliseconds, bytes }: Limits,
): Promise<HttpResponse> {
  const { origin, pathname, search } = new URL(request.url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let status = 0;
    let headers: HttpResponse['headers'] = {};
    let stop = (reason: Error): void => reject(reason);
    const clock = setTimeout(
      () => stop(new Error(`Timeout: no whole answer within ${2 * milliseconds} ms`)),
      2 * milliseconds,
    );
    const settled = (settle: () => void): void => {
      clearTimeout(clock);
      settle();
    };
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(controller) {
        stop = (reason) => controller.abort(reason);
      },
      onResponseStart(_, statusCode, came) {
        status = statusCode;
        headers = definedHeaders(came);
      },
      onResponseData(controller, chunk) {
        size += chunk.length;
        if (size > bytes) controller.abort(new Error(`the answer is longer than ${bytes} bytes`));
        else chunks.push(chunk);
      },
      onResponseEnd: () => settled(() => resolve({ status, headers, body: whole(chunks) })),
      onResponseError: (_, error) => settled(() => reject(error)),
    };
    const wire = {
      origin,
      path: pathname + search,
      method: request.method as 'GET',
      headers: request.headers as Record<string, string>,
      body: request.body ?? null,
      headersTimeout: milliseconds,
      bodyTimeout: milliseconds,
    };
    try {
      agent.dispatch(wire, handler);
    } catch (error) {
      // What HTTP cannot carry is refused at once.
      settled(() => reject(error));
    }
  });
}

function whole(chunks: readonly Buffer[]): Buffer {
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** A copy, for the agent's own may have members without a value. */
function definedHeaders(came: Record<string, string | string[] | undefined>): HttpResponse['headers'] {
  const headers: Record<string, string | string[]> = {};
  for (const name of Object.keys(came)) {
    const value = came[name];
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}
