import { type Head, headOf, valuesOf } from './head.ts';

/** A request's first line and headers. */
export interface RequestHead extends Head {
  readonly method: string;
  readonly target: string;
  readonly version: string;
}

/** Reads a request's head; undefined where it is none of HTTP/1. @see RFC 9112 §3 */
export function requestHeadOf(bytes: Buffer): RequestHead | undefined {
  const head = headOf(bytes);
  const [, method, target, version] = /^(\S+) (\S+) (HTTP\/1\.\d)$/.exec(head?.start ?? '') ?? [];
  return head && method && target && version ? { ...head, method, target, version } : undefined;
}

/**
 * The head as the upstream is sent it. Two things differ, and nothing else does: Host names the upstream, and the target
 * begins with the path of the upstream's URL. What is said of the connection stands, for to each connection of a client
 * belongs one to the upstream, which is kept, upgraded and closed with it. @see RFC 9110 §7.2, §7.6.1
 */
export function forUpstream(bytes: Buffer, head: RequestHead, host: string, prefix: string): Buffer {
  const text = bytes.toString('latin1');
  // Two are refused by whoever reads them: the upstream is to see both.
  const named =
    valuesOf(head, 'host').length === 1
      ? text.replace(HOST, (_, before: string, end: string) => `${before}${host}${end}`)
      : text;
  if (prefix === '') return Buffer.from(named, 'latin1');
  const to = prefixed(head.target, prefix);
  return Buffer.from(
    named.replace(` ${head.target} `, () => ` ${to} `),
    'latin1',
  );
}

const HOST = /(\nhost:[ \t]*)[^\r\n]*?([ \t]*\r?\n)/i;

/** A target below a path: of the absolute form only its path is. @see RFC 9112 §3.2 */
function prefixed(target: string, prefix: string): string {
  const [origin = ''] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target) ?? [];
  const rest = target.slice(origin.length);
  return rest.startsWith('/') ? `${origin}${prefix}${rest}` : target;
}
