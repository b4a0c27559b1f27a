import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { RefusedByServer } from '../refused.ts';
import { MOST_HEADER_FIELDS, MOST_HEADERS, MOST_URL } from './limits.ts';

/** Headers of which a second one would be read by some and not by others: Node keeps the first. */
const ONCE: ReadonlySet<string> = new Set(['host', 'authorization', 'content-type']);

/**
 * Refuses a head that is too much, or that two readers could understand differently.
 * @see https://www.rfc-editor.org/rfc/rfc6585#section-5
 */
export const refuseHead: RequestHandler = (request, _response, next) => {
  const { originalUrl, rawHeaders } = request;
  if (originalUrl.length > MOST_URL)
    return next(tooLarge(414, `The URL is longer than the ${MOST_URL} bytes that are taken.`));
  if (bytesOf(rawHeaders) > MOST_HEADERS || rawHeaders.length / 2 > MOST_HEADER_FIELDS) {
    const most = `${MOST_HEADERS} bytes in ${MOST_HEADER_FIELDS} fields`;
    return next(tooLarge(431, `The headers are more than the ${most} that are taken.`));
  }
  const twice = sentTwice(request);
  if (twice !== undefined) {
    const message = 'must be sent once only';
    const rules = [{ in: 'header', at: twice, message }] as const;
    return next(
      new RefusedByServer({ kind: 'invalid-request', status: 400, message: `header ${twice} ${message}`, rules }),
    );
  }
  next();
};

function tooLarge(status: number, message: string): RefusedByServer {
  return new RefusedByServer({ kind: 'too-large', status, message });
}

function bytesOf(rawHeaders: readonly string[]): number {
  let bytes = 0;
  for (const text of rawHeaders) bytes += text.length;
  return bytes;
}

function sentTwice({ rawHeaders }: IncomingMessage): string | undefined {
  let found = '';
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? '';
    if (!ONCE.has(name)) continue;
    if (found.includes(`${name} `)) return name;
    found += `${name} `;
  }
  return undefined;
}
