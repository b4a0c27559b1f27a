/** OpenAPI ignores header parameters of these names: media types and credentials have their own places. */
const NOT_PARAMETERS = ['accept', 'content-type', 'authorization'];

/** How a message travels is its sender's to say, and no example's. @see RFC 9110 §7, RFC 9112 §6 */
const OF_THE_MESSAGE = [
  'content-length',
  'host',
  'connection',
  'transfer-encoding',
  'te',
  'trailer',
  'upgrade',
  'expect',
];

const IGNORED: ReadonlySet<string> = new Set([...NOT_PARAMETERS, ...OF_THE_MESSAGE]);

/** True of a header that is no parameter, declared or not. @see https://spec.openapis.org/oas/v3.1.0#fixed-fields-9 */
export function isIgnored(header: string): boolean {
  return IGNORED.has(header.toLowerCase());
}
