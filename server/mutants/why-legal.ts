import type { AskedPart } from './asked-part.ts';

/** Formats that tell people and tools what a value is for, and forbid none. @see OpenAPI 3.0.3, Data Types */
const HINTS = ['password', 'binary'];

/** Why a rule forbids nothing of what can be sent, by how a request is read; undefined where it does forbid something. */
export function whyLegal(
  { read }: AskedPart,
  places: readonly (readonly string[])[],
  keyword: string,
  rule: unknown,
): string | undefined {
  if (keyword === 'format' && HINTS.includes(String(rule)))
    return `the format “${String(rule)}” is a hint, and forbids no value`;
  if (keyword !== 'type' || read === 'json') return undefined;
  const types = [rule].flat();
  const isWhole = places.every((at) => at.length === 0);
  const isPart = places.every((at) => at.length === 1);
  if ((read === 'text' ? isWhole : isPart) && types.includes('string'))
    return 'what stands there is read as a text, and each text is a string';
  if (read === 'list of texts' && isWhole && types.includes('array'))
    return 'what stands there is read as a list, however many values come';
  return read === 'texts by name' && isWhole && types.includes('object')
    ? 'a form is read as an object, whatever parts it has'
    : undefined;
}
