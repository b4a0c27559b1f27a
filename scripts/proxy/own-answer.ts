/** What we answer ourselves is marked by this header: it is nobody else's. */
export const OWN_HEADER = 'X-Licet-Proxy';

/** By what the header says. @see RFC 9110 §15.5.9, §15.6.3 and §15.6.5 */
const ANSWERS = {
  unreachable: 'HTTP/1.1 502 Bad Gateway',
  late: 'HTTP/1.1 504 Gateway Timeout',
  silent: 'HTTP/1.1 504 Gateway Timeout',
  'client-silent': 'HTTP/1.1 408 Request Timeout',
} as const;

export type OwnAnswer = keyof typeof ANSWERS;

/** The answer to a request that cannot be passed on, or is not answered. The connection ends with it. */
export function ownAnswer(kind: OwnAnswer, reason: string, method: string | undefined): Buffer {
  const text = `licet proxy: ${reason}\n`;
  const lines = [
    ANSWERS[kind],
    `${OWN_HEADER}: ${kind}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${method === 'HEAD' ? '' : text}`);
}
