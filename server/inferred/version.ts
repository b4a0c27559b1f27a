import { createHash } from 'node:crypto';
import { resolved } from '../guard/api-document.ts';
import { patternOf } from '../patterns/pattern.ts';
import { madeUp } from '../values/made-up.ts';
import { MANNERS, plausible } from '../values/plausible.ts';
import { shapeOf } from '../values/shape.ts';
import type { Asked } from './asked.ts';
import { no } from './asked.ts';
import { parametersIn, responseOf, schemaOf } from './declared.ts';
import type { Lore } from './lore.ts';
import { successOf } from './success.ts';
import type { Thing } from './thing.ts';

/** What a version of a thing is called. @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3 */
export function etagOf(lore: Lore, thing: Thing): string {
  const { kind, above, id, values, changed, isUntouched } = thing;
  const version = JSON.stringify([kind.name, above, id, isUntouched, isUntouched ? {} : values, changed]);
  const digest = createHash('sha256').update(version).digest('hex');
  const schema = etagSchema(lore, thing);
  const { pattern } = schema === undefined ? {} : shapeOf(lore.document, schema).node;
  const usual = `"${digest.slice(0, 32)}"`;
  if (typeof pattern !== 'string') return usual;
  const lengths = [32, 8, 16, 40, 64].map((length) => digest.slice(0, length));
  const found = lengths
    .flatMap((text) => [`"${text}"`, `W/"${text}"`, text])
    .find((text) => patternOf(pattern).test(text));
  const [manner] = MANNERS;
  return found ?? String(manner ? madeUp(plausible(lore.document, lore.matching, digest, manner), schema) : usual);
}

/** How the document wants versions to look, where it says so. */
function etagSchema({ document }: Lore, { kind: { operations } }: Thing): unknown {
  const operation = operations.read ?? operations.create ?? operations.replace;
  const headers = Object.entries(
    Object(operation && responseOf(document, operation, successOf(operation))?.['headers']),
  );
  const etag = headers.find(([name]) => /^etag$/i.test(name))?.[1];
  return etag === undefined ? undefined : schemaOf(resolved(document, etag));
}

/** Headers that tell of a thing, wherever they are declared. */
export function headersAbout(lore: Lore, thing: Thing): Readonly<Record<string, string>> {
  return { etag: etagOf(lore, thing), lastmodified: new Date(thing.changed).toUTCString() };
}

/** @throws {Refused} where a request is about another version than the one that there is, and the operation has words for that */
export function assertVersion(asked: Asked, thing: Thing): void {
  const wanted = asked.request.headers['if-match'];
  if (typeof wanted === 'string' && hasWords(asked) && !names(wanted, etagOf(asked.lore, thing)))
    throw no(asked, [412, 409, 400], 'It is another version by now.');
  if (wanted === undefined && asked.operation.responses['428'] !== undefined)
    throw no(asked, [428], 'Say in If-Match which version is meant.');
}

/** Whether an operation says that it looks at versions: by a status for it, or by taking the header. */
function hasWords({ lore, operation }: Asked): boolean {
  if (operation.responses['412'] !== undefined) return true;
  const parameters = parametersIn(lore.document, operation);
  return parameters.some(({ in: place, name }) => place === 'header' && /^if-match$/i.test(name));
}

/** Whether a list of versions in a header names this one. */
export function names(list: string, etag: string): boolean {
  return list
    .split(',')
    .some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
