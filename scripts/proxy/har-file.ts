import { closeSync, openSync, writeSync } from 'node:fs';
import { UserError } from '../user-error.ts';
import type { HarEntry } from './har-entry.ts';

/** An archive of HTTP that grows. */
export interface HarFile {
  add(entry: HarEntry): void;
  close(): void;
}

const TAIL = '\n]}}\n';

/**
 * Begins an archive. It is whole after each entry, written in one piece over its own end: whoever kills the process loses what
 * had not ended yet, and has a file that opens.
 * @throws UserError where the file cannot be written.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function openHar(file: string, creator: { readonly name: string; readonly version: string }): HarFile {
  const handle = opened(file);
  const head = `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"pages":[],"entries":[`;
  writeSync(handle, head + TAIL);
  let end = Buffer.byteLength(head);
  let isFirst = true;
  return {
    add(entry) {
      const text = Buffer.from(`${isFirst ? '' : ','}\n${JSON.stringify(entry)}`);
      const bytes = Buffer.concat([text, Buffer.from(TAIL)]);
      let written = 0;
      while (written < bytes.length)
        written += writeSync(handle, bytes, written, bytes.length - written, end + written);
      end += text.length;
      isFirst = false;
    },
    close: () => closeSync(handle),
  };
}

function opened(file: string): number {
  try {
    return openSync(file, 'w', 0o600);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${file} cannot be written: ${why}.`, 'Name a file in a folder that is yours.', { cause });
  }
}
