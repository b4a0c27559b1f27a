import { type Head, valuesOf } from './head.ts';

/** How a message's body ends: not there at all, after so many bytes, after its last chunk, with the connection. */
export type Framing =
  | { readonly by: 'nothing' }
  | { readonly by: 'length'; readonly bytes: number }
  | { readonly by: 'chunks' }
  | { readonly by: 'close' }
  /** What follows is no HTTP, or none that can be read. */
  | { readonly by: 'nobody'; readonly reason: string };

const NOTHING: Framing = { by: 'nothing' };

/** How a request's body ends. @see RFC 9112 §6.3 */
export function requestFraming(head: Head): Framing {
  return declaredFraming(head, 'request') ?? NOTHING;
}

/** How an answer's body ends, which depends on what was asked. @see RFC 9112 §6.3 */
export function responseFraming(head: Head, status: number, method: string): Framing {
  if (status === 101 || (method === 'CONNECT' && status < 300))
    return { by: 'nobody', reason: 'the connection goes on in another protocol' };
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304) return NOTHING;
  return declaredFraming(head, 'response') ?? { by: 'close' };
}

function declaredFraming(head: Head, of: 'request' | 'response'): Framing | undefined {
  const codings = valuesOf(head, 'transfer-encoding').join(',').toLowerCase();
  if (codings !== '') {
    if (/(^|[\s,])chunked\s*$/.test(codings)) return { by: 'chunks' };
    return of === 'response' ? { by: 'close' } : { by: 'nobody', reason: `it is sent in ${codings}` };
  }
  const lengths = new Set(valuesOf(head, 'content-length').flatMap((value) => value.split(/\s*,\s*/)));
  const [length = ''] = lengths;
  if (lengths.size === 0) return undefined;
  if (lengths.size > 1 || !/^\d{1,15}$/.test(length))
    return { by: 'nobody', reason: `its Content-Length is ${[...lengths].join(' and ')}` };
  return { by: 'length', bytes: Number(length) };
}
