import type { RequestListener } from 'node:http';
import type { Answer } from '../answer.ts';
import type { Unreadable } from './answer-unreadable.ts';

/** A scheme that we speak, a host and a port, and what follows. Who asks is told in a header, and never here. */
const ABSOLUTE = /^https?:\/\/((?:\[[\da-f:.]{2,45}\]|[\w.~!$&'()*+,;=%-]{1,255})(?::\d{0,5})?)((?:[/?].*)?)$/is;

/**
 * The path and query of a request's target; nothing where it is neither a path nor a URL with a host.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function pathIn(target: string): { readonly path: string; readonly host?: string } | undefined {
  if (target.startsWith('/') || target === '*') return { path: target };
  const [, host, rest = ''] = ABSOLUTE.exec(target) ?? [];
  if (host === undefined) return undefined;
  return { path: rest.startsWith('/') ? rest : `/${rest}`, host };
}

const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/**
 * Hands on requests for paths alone, as Express reads them: what reads URLs, in it and in Node, takes for one what is none, warns, or
 * never answers.
 */
export function pathAsTarget(app: RequestListener, words: (unreadable: Unreadable) => Answer): RequestListener {
  return (request, response) => {
    const target = pathIn(request.url ?? '');
    if (!target) {
      const unreadable = {
        status: 400,
        message: 'The target of the request is neither a path nor a URL.',
        url: undefined,
      };
      const { type = 'application/json', body, headers: own } = words(unreadable);
      response.statusCode = unreadable.status;
      const headers = { Connection: 'close', 'Content-Type': type, ...HEADERS, ...own };
      response.setHeaders(new Map(Object.entries(headers)));
      return void response.end(JSON.stringify(body ?? {}));
    }
    request.url = target.path;
    // Whoever is asked by a whole URL is called as it says, whatever the header says.
    if (target.host !== undefined) request.headers.host = target.host;
    return app(request, response);
  };
}
