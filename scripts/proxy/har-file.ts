import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { UserError } from '../user-error.ts';
import type { HarEntry } from './har-entry.ts';

/** An archive of HTTP that grows. */
export interface HarFile {
  add(entry: HarEntry): void;
  /** How many entries are missing, for they could not be written. */
  readonly missing: number;
  close(): void;
}

const TAIL = '\n]}}\n';

/**
 * Begins an archive. It is whole after each entry, written in one piece over its own end: whoever kills the process loses what
 * had not ended yet, and has a file that opens. An entry that cannot be written is left out; the first of them is told of.
 * @throws UserError where the file cannot be written.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function openHar(
  file: string,
  creator: { readonly name: string; readonly version: string },
  broken: (reason: string) => void,
): HarFile {
  const head = `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"pages":[],"entries":[`;
  const handle = opened(file, head + TAIL);
  let end = Buffer.byteLength(head);
  let isFirst = true;
  let missing = 0;
  return {
    add(entry) {
      const text = Buffer.from(`${isFirst ? '' : ','}\n${JSON.stringify(entry)}`);
      try {
        writeAt(handle, Buffer.concat([text, Buffer.from(TAIL)]), end);
      } catch (error) {
        if (missing === 0) broken(reasonOf(error));
        missing += 1;
        try {
          // There was room for this before.
          ftruncateSync(handle, end);
          writeAt(handle, Buffer.from(TAIL), end);
        } catch {
          // The next entry that can be written ends it.
        }
        return;
      }
      end += text.length;
      isFirst = false;
    },
    get missing() {
      return missing;
    },
    close: () => closeSync(handle),
  };
}

function writeAt(handle: number, bytes: Buffer, place: number): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(handle, bytes, written, bytes.length - written, place + written);
}

function opened(file: string, text: string): number {
  try {
    const handle = openSync(file, 'w', 0o600);
    writeSync(handle, text);
    return handle;
  } catch (cause) {
    throw new UserError(`${file} cannot be written: ${reasonOf(cause)}.`, 'Name a file in a folder that is yours.', {
      cause,
    });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
