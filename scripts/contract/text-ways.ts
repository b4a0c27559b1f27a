import type { Document } from '../openapi/contract.ts';
import { isNode } from '../openapi/resolve.ts';
import { itemsPointer, typesOf } from '../openapi/schema-types.ts';
import { memberPointer } from '../openapi/styled-form.ts';
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

/** What texts put together may be, each of them otherwise than the others; undefined of nothing, for what is empty is not written. */
export function valueWays(document: Document, pointer: string | undefined, value: unknown): Ways<unknown> {
  if (Array.isArray(value)) {
    const items = pointer === undefined ? undefined : itemsPointer(document, pointer);
    const ways = value.map((item) => valueWays(document, items, item));
    return mapped(combined(ways, MOST_WAYS), (list) => unlessEmpty(list.filter((item) => item !== undefined)));
  }
  if (!isNode(value)) return { all: textWays(document, pointer, String(value)), isCut: false };
  const names = Object.keys(value);
  const ways = names.map((name) =>
    valueWays(document, pointer === undefined ? undefined : memberPointer(document, pointer, name), value[name]),
  );
  return mapped(combined(ways, MOST_WAYS), (members) => {
    const there = members.flatMap((member, index) => (member === undefined ? [] : [[names[index], member]]));
    return there.length === 0 ? undefined : Object.fromEntries(there);
  });
}

function unlessEmpty(list: readonly unknown[]): unknown {
  return list.length === 0 ? undefined : list;
}
