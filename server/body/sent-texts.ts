import type { IncomingMessage } from 'node:http';
import type { Writable } from 'node:stream';

const SENT = new WeakMap<object, [name: string, text: string][]>();

/**
 * Has a multipart body read as multer would, and notes each text by the name that it was sent under: multer takes the `a[]` or `a[b]`
 * of a name for a place in a list or an object, and forgets which it was.
 */
export function noteTexts(request: IncomingMessage, reader: Writable): void {
  const texts: [string, string][] = [];
  SENT.set(request, texts);
  reader.on('field', (name: string, text: string) => texts.push([unescaped(name), text]));
  request.pipe(reader);
}

/** The texts of a multipart body that was read. */
export function notedTexts(request: object): Readonly<Record<string, unknown>> {
  return textsByName(SENT.get(request) ?? []);
}

/** A name that comes once is a text, one that comes again a list. */
export function textsByName(sent: Iterable<readonly [name: string, text: string]>): Record<string, unknown> {
  const named = Map.groupBy(sent, ([name]) => name);
  return Object.fromEntries(
    [...named].map(([name, all]) => {
      const texts = all.map(([, text]) => text);
      return [name, texts.length === 1 ? texts[0] : texts];
    }),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '%0A': '\n', '%0D': '\r', '%22': '"' };

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function unescaped(name: string): string {
  return name.replace(/%0A|%0D|%22/gi, (code) => ESCAPES[code.toUpperCase()] ?? code);
}
