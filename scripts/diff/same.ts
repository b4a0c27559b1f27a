import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** A part of a schema, and the document that it is of. */
export interface Part {
  readonly document: Document;
  readonly value: unknown;
}

/**
 * True where two schemas say the same: whatever their parts are called, in whatever order they stand, whatever is said
 * about them in words. False says nothing: there are other words for the same.
 */
export function isSame(one: Part, other: Part, keyword = ''): boolean {
  return sameness(one.document, other.document)(one.value, other.value, keyword);
}

/** What says nothing about a value. */
const ANNOTATIONS = new Set(
  'title description example examples deprecated externalDocs xml $comment $id $schema $anchor $defs definitions'.split(
    ' ',
  ),
);
/** Whose members are named by the author. */
const BY_NAME = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired', 'mapping']);
/** Lists whose order says nothing. */
const SETS = new Set(['required', 'enum', 'type', 'oneOf', 'anyOf', 'allOf']);
/** What is in them are values, and no schemas. */
const VALUES = new Set(['enum', 'const', 'default', 'required', 'type']);

type Same = (a: unknown, b: unknown, keyword: string) => boolean;

function sameness(before: Document, after: Document): Same {
  // Schemas that refer to themselves come back to a pair that is being compared: it is the same unless something else is not.
  const assumed = new Map<Node, Set<Node>>();
  const trail: (readonly [Node, Node])[] = [];
  const assume = (a: Node, b: Node) => {
    assumed.set(a, (assumed.get(a) ?? new Set()).add(b));
    trail.push([a, b]);
  };
  /** What was assumed in vain is forgotten. */
  const tried: Same = (a, b, keyword) => {
    const mark = trail.length;
    if (same(a, b, keyword)) return true;
    for (const [one, other] of trail.splice(mark)) assumed.get(one)?.delete(other);
    return false;
  };
  const same: Same = (given, other, keyword) => {
    const [a, b] = [followed(before, given), followed(after, other)];
    if (VALUES.has(keyword)) return isDeepStrictEqual(asSet(a, keyword), asSet(b, keyword));
    if (Array.isArray(a) && Array.isArray(b)) return lists(a, b, SETS.has(keyword));
    if (!isNode(a) || !isNode(b)) return isDeepStrictEqual(a, b);
    if (assumed.get(a)?.has(b)) return true;
    assume(a, b);
    const [mine, yours] = [membersOf(a, keyword), membersOf(b, keyword)];
    const names = Object.keys(mine);
    if (names.length !== Object.keys(yours).length) return false;
    const inner = (name: string) => (BY_NAME.has(keyword) ? '' : name);
    const part = (node: Node, name: string) => (inner(name) === '$ref' ? { $ref: node[name] } : node[name]);
    return names.every((name) => Object.hasOwn(yours, name) && same(part(mine, name), part(yours, name), inner(name)));
  };
  const lists = (a: readonly unknown[], b: readonly unknown[], isSet: boolean): boolean => {
    const left = [...b];
    const takes = (item: unknown) => {
      const index = left.findIndex((candidate, at) => (isSet || at === 0) && tried(item, candidate, ''));
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    };
    return a.length === b.length && a.every(takes);
  };
  return tried;
}

/** A single type may stand alone or in a list. */
function asSet(value: unknown, keyword: string): unknown {
  const list = keyword === 'type' ? [value].flat() : value;
  return SETS.has(keyword) && Array.isArray(list) ? list.map((item) => JSON.stringify(item)).sort() : list;
}

/** What a reference names, where nothing but words stands beside it. */
function followed(document: Document, value: unknown): unknown {
  let here = value;
  for (let hops = 0; hops < 50 && isNode(here) && typeof here['$ref'] === 'string'; hops += 1) {
    const { $ref: ref, ...beside } = here;
    if (says(beside).length > 0) return here;
    here = valueAt(document, decodeURIComponent(String(ref)));
  }
  return here;
}

function membersOf(node: Node, keyword: string): Node {
  if (keyword === 'mapping') return Object.fromEntries(Object.entries(node).map(([name, to]) => [name, named(to)]));
  if (BY_NAME.has(keyword)) return node;
  return Object.fromEntries(Object.entries(node).filter(([name]) => !ANNOTATIONS.has(name) && !name.startsWith('x-')));
}

/** A discriminator names schemas by reference, or as components. */
function named(to: unknown): unknown {
  if (typeof to !== 'string') return to;
  return { $ref: to.includes('/') ? to : `#/components/schemas/${to}` };
}

/** The keywords by which a schema says something about values. */
export function says(schema: Node): readonly string[] {
  return Object.keys(membersOf(schema, ''));
}
