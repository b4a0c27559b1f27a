import { createHash } from 'node:crypto';
import type { Asked } from './asked.ts';
import { no } from './asked.ts';
import type { Thing } from './thing.ts';

/** What a version of a thing is called. @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3 */
export function etagOf({ kind, above, id, values, changed, isUntouched }: Thing): string {
  const digest = createHash('sha256').update(
    JSON.stringify([kind.name, above, id, isUntouched, isUntouched ? {} : values, changed]),
  );
  return `"${digest.digest('hex').slice(0, 32)}"`;
}

/** Headers that tell of a thing, wherever they are declared. */
export function headersAbout(thing: Thing): Readonly<Record<string, string>> {
  return { etag: etagOf(thing), lastmodified: new Date(thing.changed).toUTCString() };
}

/** @throws {Refused} where a request is about another version than the one that there is, and the operation has words for that */
export function assertVersion(asked: Asked, thing: Thing): void {
  const wanted = asked.request.headers['if-match'];
  const isDeclared = asked.operation.responses['412'] !== undefined;
  if (typeof wanted === 'string' && isDeclared && !names(wanted, etagOf(thing)))
    throw no(asked, [412], 'It is another version by now.');
  if (wanted === undefined && asked.operation.responses['428'] !== undefined)
    throw no(asked, [428], 'Say in If-Match which version is meant.');
}

/** Whether a list of versions in a header names this one. */
export function names(list: string, etag: string): boolean {
  return list.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}
