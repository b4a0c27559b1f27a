import { regularExpression } from '../../openapi/regular-expression.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { textsFor } from './sample-text.ts';

/** Members that no schema declares, of names that may be; each set has values of one kind: like those that are there first. */
export function strangers(count: number, value: Node, node: Node): Record<string, unknown>[] {
  const names = namesFor(node)
    .filter((name) => !Object.hasOwn(value, name))
    .slice(0, Math.max(0, count));
  if (names.length < count) return [];
  return [Object.values(value)[0], 'licet', 1, true]
    .filter((one) => one !== undefined)
    .map((one) => Object.fromEntries(names.map((name) => [name, one])));
}

function namesFor({ propertyNames }: Node): string[] {
  const plain = Array.from({ length: MOST }, (_, index) => `licetStranger${index}`);
  if (!isNode(propertyNames)) return plain;
  const { pattern, enum: listed, maxLength } = propertyNames;
  if (Array.isArray(listed)) return listed.map(String);
  const short = Array.from({ length: MOST }, (_, index) => lettersOf(index));
  const drawn = typeof pattern === 'string' ? [...textsFor({ pattern })] : [];
  const fits = (name: string) =>
    (typeof pattern !== 'string' || regularExpression(pattern)?.test(name) === true) &&
    (typeof maxLength !== 'number' || name.length <= maxLength);
  return [...new Set([...plain, ...short, ...drawn])].filter(fits);
}

/** So many members at most are put in. */
const MOST = 20_000;

/** `a` to `z`, `aa`, `ab` and so on. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
