import type { Document } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode, type Node, resolve } from '../../openapi/resolve.ts';
import { propertyPointer } from '../../openapi/schema-types.ts';
import { isMarked } from '../marks.ts';
import { itemsPointer, keywordOf, propertiesOf, requiredOf } from './property.ts';

/** Stands for a value of which an answer can show nothing. */
export const NOWHERE = Symbol('nowhere');

/**
 * What was sent as far as an answer can show it: without members of which the answer's schema says nothing, and without what is
 * none of its words.
 */
export function showable(document: Document, sent: string, shown: string, value: unknown): unknown {
  const words = keywordOf(document, shown, 'enum');
  if (Array.isArray(words) && typeof value !== 'object' && !words.some((word) => isSameWord(word, value)))
    return NOWHERE;
  if (Array.isArray(value)) {
    const [from, to] = [itemsPointer(document, sent), itemsPointer(document, shown)];
    if (from === undefined || to === undefined) return value;
    const items = value.map((item) => showable(document, from, to, item));
    return items.includes(NOWHERE) ? NOWHERE : items;
  }
  if (!isNode(value)) return value;
  const known = propertiesOf(document, shown);
  // What names no members takes any.
  if (known.length === 0 || takesOthers(document, shown)) return value;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const [from, to] = [propertyPointer(document, sent, name), propertyPointer(document, shown, name)];
    if (to === undefined || isMarked(document, to, 'writeOnly')) return [];
    if (from === undefined) return [[name, member]];
    const part = isMarked(document, from, 'writeOnly') ? NOWHERE : showable(document, from, to, member);
    return part === NOWHERE ? [] : [[name, part]];
  });
  return Object.fromEntries(members);
}

/** True where an answer without a property fits a branch of its schema that says nothing of it. */
export function mayLack(document: Document, pointer: string, name: string, value: Node): boolean {
  return branchesOf(document, pointer).some(
    (branch) =>
      propertyPointer(document, branch, name) === undefined &&
      !requiredOf(document, branch).has(name) &&
      [...requiredOf(document, branch)].every((one) => Object.hasOwn(value, one)) &&
      propertiesOf(document, branch).every((one) => isOfItsWords(document, one.pointer, value[one.name])),
  );
}

function isOfItsWords(document: Document, pointer: string, value: unknown): boolean {
  if (value === undefined) return true;
  const words = keywordOf(document, pointer, 'enum') ?? [keywordOf(document, pointer, 'const')];
  return !Array.isArray(words) || words.every((word) => word === undefined) || words.includes(value);
}

/** Where the branches of a schema's unions stand. */
function branchesOf(document: Document, pointer: string): string[] {
  const { node, pointer: at } = resolve(document, pointer);
  return ['oneOf', 'anyOf'].flatMap((union) => {
    const branches = node[union];
    return Array.isArray(branches) ? [...branches.keys()].map((index) => below(at, union, index)) : [];
  });
}

/** True of a schema that says itself that there may be members that it does not name. */
function takesOthers(document: Document, pointer: string): boolean {
  const rest = keywordOf(document, pointer, 'additionalProperties');
  return rest === true || isNode(rest);
}

function isSameWord(word: unknown, value: unknown): boolean {
  return word === value || String(word).toLowerCase() === String(value).toLowerCase();
}
