import type { Document } from '../openapi/contract.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { itemsPointer, layersOf, typesOf } from '../openapi/schema-types.ts';
import { memberPointer } from '../openapi/styled-form.ts';
import { type Apart, itemsApart, keptApart, membersApart } from './apart.ts';
import { canBe } from './can-be.ts';
import { typedText } from './typed-text.ts';
import { combined, distinct, mapped, type Ways } from './ways.ts';

const MOST_WAYS = 100;

/** What a text may be: what its schema asks first, what it looks like where that names no type, and itself. */
export function textWays(document: Document, pointer: string | undefined, text: string): unknown[] {
  const types = pointer === undefined ? [] : typesOf(document, pointer);
  const [meant, ...others] = distinct([typedText(text, types), typedText(text, []), text]);
  return [meant, ...others.filter((way) => pointer === undefined || canBe(document, pointer, way))];
}

/**
 * What texts put together may be, each of them otherwise than the others; undefined of nothing, for what is empty is not written. What is
 * judged apart is only what its own schemas allow.
 */
export function valueWays(
  document: Document,
  pointer: string | undefined,
  value: unknown,
  apart?: Apart,
): Ways<unknown> {
  if (Array.isArray(value)) return keptApart(apart, listWays(document, pointer, value, apart));
  if (isNode(value)) return keptApart(apart, objectWays(document, pointer, value, apart));
  return keptApart(apart, { all: textWays(document, pointer, String(value)), isCut: false });
}

/** Who reads a text in one way reads the same text so again: all items have one schema, unless it goes by their place. */
function listWays(document: Document, pointer: string | undefined, list: readonly unknown[], apart?: Apart) {
  const schema = pointer === undefined ? undefined : itemsPointer(document, pointer);
  const isPlaced =
    pointer !== undefined && [...layersOf(document, pointer)].some(({ node }) => PLACED.some((one) => one in node));
  const keys = list.map((item, index) => (isPlaced ? String(index) : JSON.stringify(item)));
  const items = new Map(keys.map((key, index) => [key, list[index]]));
  const nths = new Map([...items.keys()].map((key, nth) => [key, nth]));
  const inner = apart && itemsApart(apart);
  const ways = [...items.values()].map((item) => valueWays(document, schema, item, inner));
  return mapped(combined(ways, MOST_WAYS, list.length), (read) =>
    unlessEmpty(keys.map((key) => read[nths.get(key) ?? -1]).filter((item) => item !== undefined)),
  );
}

function objectWays(document: Document, pointer: string | undefined, object: Node, apart?: Apart) {
  const names = Object.keys(object);
  const inner = apart && membersApart(apart);
  const ways = names.map((name) => {
    const member = pointer === undefined ? undefined : memberPointer(document, pointer, name);
    return valueWays(document, member, object[name], inner?.(name));
  });
  return mapped(combined(ways, MOST_WAYS), (members) => {
    const there = members.flatMap((member, index) => (member === undefined ? [] : [[names[index], member]]));
    return there.length === 0 ? undefined : Object.fromEntries(there);
  });
}

/** By these an item's schema goes by its place; by the second beside a list of items. */
const PLACED = ['prefixItems', 'additionalItems'];

function unlessEmpty(list: readonly unknown[]): unknown {
  return list.length === 0 ? undefined : list;
}
