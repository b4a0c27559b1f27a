import type { Document } from '../openapi/contract.ts';
import { UserError } from '../user-error.ts';
import { type Change, normalised, Unrepairable } from './normalise/index.ts';
import { shown } from './redocly.ts';
import { sourceLines } from './source-lines.ts';
import { fromSwagger, isSwagger } from './swagger.ts';
import { wholeDocument } from './whole-document.ts';

/** A document as it was written, and as everyone reads it. */
export interface ReadDocument {
  /** Of one file, in OpenAPI 3. */
  readonly bundled: Document;
  readonly document: Document;
  /** All that it consists of: absolute paths and URLs. */
  readonly files: readonly string[];
  readonly changes: readonly Change[];
  /** True where it was written in Swagger 2.0. */
  readonly wasSwagger: boolean;
}

/**
 * Reads a document, the quickest way: as it stands where it is one file, else bundled. What tools would choke on is repaired.
 * @param file a path, or an http(s) URL
 * @throws UserError where it cannot be read, bundled, converted or repaired
 */
export async function readDocument(root: string, file: string): Promise<ReadDocument> {
  const whole = wholeDocument(file);
  const { document: written, files } = whole
    ? { document: whole, files: [file] }
    : await (await import('./bundled.ts')).bundled(root, file);
  const wasSwagger = isSwagger(written);
  const bundled = wasSwagger ? await fromSwagger(shown(root, file), written) : written;
  try {
    return { bundled, files, wasSwagger, ...normalised(bundled) };
  } catch (cause) {
    if (!(cause instanceof Unrepairable)) throw cause;
    const place = sourceLines(root, file, bundled)(cause.pointer);
    const where = place ? `${place.file}:${place.line}` : shown(root, file);
    throw new UserError(`${where} (${cause.pointer}): ${cause.message}`, cause.hint, { cause });
  }
}
