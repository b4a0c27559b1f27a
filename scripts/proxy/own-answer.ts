/** What we answer ourselves is marked by this header: it is nobody else's. */
export const OWN_HEADER = 'X-Licet-Proxy';

const ANSWERS = {
  unreachable: 'HTTP/1.1 502 Bad Gateway',
  late: 'HTTP/1.1 504 Gateway Timeout',
} as const;

export type OwnAnswer = keyof typeof ANSWERS;

/** The answer to a request that cannot be passed on. The connection ends with it. @see RFC 9110 §15.6.3 */
export function ownAnswer(kind: OwnAnswer, reason: string): Buffer {
  const text = `licet proxy: the upstream could not be asked: ${reason}\n`;
  const lines = [
    ANSWERS[kind],
    `${OWN_HEADER}: ${kind}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}
