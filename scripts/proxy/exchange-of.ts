import type { Exchange } from '../contract/index.ts';
import { unpacked } from './content-coding.ts';
import type { HeaderLine } from './head.ts';
import type { Observed, ObservedBody } from './observed.ts';

/** An exchange to be judged; the reason why not, where that cannot be. */
export type Judgeable = { readonly exchange: Exchange } | { readonly reason: string };

const NO_ANSWER: Exchange['response'] = { status: 0, headers: {}, body: new Uint8Array() };

/** What passed, as the judge reads it: bodies unpacked, header names in lower case. */
export function exchangeOf(observed: Observed, origin: string, most: number): Judgeable {
  const { request, response, failure, unjudged, timings } = observed;
  if (unjudged !== undefined) return { reason: unjudged };
  if (!request.body.isKept) return { reason: `the request is longer than ${most} bytes` };
  if (response && !response.body.isKept) return { reason: `the answer is longer than ${most} bytes` };
  const asked = contentOf(request.headers, request.body, 8 * most);
  const answered = response && contentOf(response.headers, response.body, 8 * most);
  if (!asked || (response && !answered && failure === undefined)) return { reason: 'a body cannot be unpacked' };
  const path = request.target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  return {
    exchange: {
      request: {
        method: request.method,
        url: `${origin}${path.startsWith('/') ? path : `/${path}`}`,
        headers: Object.fromEntries(joined(request.headers)) as Record<string, string>,
        ...(asked.length > 0 ? { body: asked } : {}),
      },
      response:
        response && failure === undefined
          ? { status: response.status, headers: headersOf(response.headers), body: answered ?? new Uint8Array() }
          : NO_ANSWER,
      milliseconds: timings.send + timings.wait + timings.receive,
      ...(failure === undefined ? {} : { failure: { code: '', reason: failure } }),
    },
  };
}

/** A body as its media type says it is. */
export function contentOf(headers: readonly HeaderLine[], body: ObservedBody, most: number): Buffer | undefined {
  const codings = headers.filter(([name]) => name.toLowerCase() === 'content-encoding').map(([, value]) => value);
  return body.bytes.length === 0 ? body.bytes : unpacked(body.bytes, codings, most);
}

/** Several of a name are one, cookies in the way of cookies. @see RFC 9110 §5.3 */
function joined(headers: readonly HeaderLine[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const [given, value] of headers) {
    const name = given.toLowerCase();
    const before = all.get(name);
    all.set(name, before === undefined ? value : `${before}${name === 'cookie' ? '; ' : ', '}${value}`);
  }
  return all;
}

function headersOf(headers: readonly HeaderLine[]): Exchange['response']['headers'] {
  const cookies = headers.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value);
  return { ...Object.fromEntries(joined(headers)), ...(cookies.length > 1 ? { 'set-cookie': cookies } : {}) };
}
