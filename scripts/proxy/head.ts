/** A header as it came: its name in its own case, its value without the spaces around it. */
export type HeaderLine = readonly [name: string, value: string];

/** What stands before a message's body. @see RFC 9112 §2.1 */
export interface Head {
  /** The first line, without its end. */
  readonly start: string;
  /** In their order, with those that come twice. */
  readonly headers: readonly HeaderLine[];
}

/** The place behind a head's empty line, undefined where it is not there yet. Empty lines before the head belong to it. */
export function endOfHead(bytes: Buffer): number | undefined {
  const first = bytes.findIndex((byte) => byte !== CR && byte !== LF);
  for (let at = bytes.indexOf(LF, Math.max(first, 0)); first >= 0 && at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return undefined;
}

const CR = 13;
const LF = 10;

/** Reads a head; undefined where a line of it is no header. Lines that go on are joined. @see RFC 9112 §5.2 */
export function headOf(bytes: Buffer): Head | undefined {
  const [start = '', ...lines] = bytes
    .toString('latin1')
    .replace(/^[\r\n]+/, '')
    .replace(/(\r?\n)+$/, '')
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers: HeaderLine[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) return undefined;
    headers.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return { start, headers };
}

/** The values of a header, each as it came. */
export function valuesOf({ headers }: Pick<Head, 'headers'>, name: string): string[] {
  return headers.filter(([one]) => one.toLowerCase() === name).map(([, value]) => value);
}
