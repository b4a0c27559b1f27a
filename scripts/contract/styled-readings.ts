import type { Document, PartStyle } from '../openapi/contract.ts';
import { below } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { layersOf, typesOf } from '../openapi/schema-types.ts';
import { memberPointer } from '../openapi/styled-form.ts';
import { typedText } from './typed-text.ts';

type Members = Readonly<Record<string, unknown>>;

/** True of a part of a form that is not read as one without a style: text, or a list that repeats its name. */
export function isStyled(style: PartStyle | undefined, value: unknown): boolean {
  if (!style) return false;
  if (style.style === 'deepObject') return typeof value === 'object' && value !== null;
  return isNode(value) || !style.explode || !Array.isArray(value);
}

/** What a server may read of a part of a form that is written in a style: what it adds to the form, in each way of reading. */
export function styledReadings(
  document: Document,
  pointer: string | undefined,
  name: string,
  style: PartStyle | undefined,
  value: unknown,
): Members[] {
  const read = (way: Way, part: unknown): Members => {
    const seen = way(document, pointer, part);
    return seen === undefined ? {} : { [name]: seen };
  };
  const both = (part: unknown) => [read(asTyped, part), read(asTexts, part)];
  if (style?.style === 'deepObject') return both(value);
  const separator = SEPARATORS[style?.style ?? ''] ?? ',';
  if (style?.explode) {
    if (!isNode(value)) return scalarWays(both, name, pointer === undefined ? [] : typesOf(document, pointer), value);
    // Its members are there by their own names, and who knows of no such object reads them so.
    return [...both(value), membersOf(value)];
  }
  const words = wordsOf(value).join(separator).split(separator);
  const types = pointer === undefined ? [] : typesOf(document, pointer);
  const isList = Array.isArray(value) || types.includes('array');
  const isObject = isNode(value) || types.includes('object');
  return [
    ...(isObject ? both(paired(words)) : []),
    ...(isList ? both(words) : []),
    ...both(words.join(separator)),
    ...(words.join('') === '' ? [{}, { [name]: [] }] : []),
  ];
}

const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

/** A text in place of an exploded object may be its one member, or of nobody's. */
function scalarWays(both: (part: unknown) => Members[], name: string, types: readonly string[], value: unknown) {
  const text = String(value);
  return [
    ...both(text),
    ...(types.includes('object') ? [...both({ [name]: text }), {}] : []),
    ...(types.includes('array') ? both([text]) : []),
    ...(text === '' ? [{}] : []),
  ];
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return isNode(value) ? Object.entries(value).flatMap(([name, member]) => [name, String(member)]) : [String(value)];
}

function paired(words: readonly string[]): Members {
  return Object.fromEntries(
    words.flatMap((word, index) => (index % 2 === 0 && word !== '' ? [[word, words[index + 1] ?? '']] : [])),
  );
}

function membersOf(value: Members): Members {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, String(member)]));
}

/** A value as its texts are read; undefined where there are none, for what is empty is not written. */
type Way = (document: Document, pointer: string | undefined, value: unknown) => unknown;

const asTyped: Way = (document, pointer, value) => {
  if (Array.isArray(value)) {
    const items = itemsPointer(document, pointer);
    return nothingIfEmpty(value.map((item) => asTyped(document, items, item)));
  }
  if (isNode(value))
    return membersRead(value, (name, member) =>
      asTyped(document, pointer === undefined ? undefined : memberPointer(document, pointer, name), member),
    );
  const types = pointer === undefined ? [] : typesOf(document, pointer);
  return typedText(String(value), types);
};

const asTexts: Way = (document, _, value) => {
  if (Array.isArray(value)) return nothingIfEmpty(value.map((item) => asTexts(document, undefined, item)));
  if (isNode(value)) return membersRead(value, (__, member) => asTexts(document, undefined, member));
  return String(value);
};

function nothingIfEmpty(items: readonly unknown[]): unknown {
  const there = items.filter((item) => item !== undefined);
  return there.length === 0 ? undefined : there;
}

function membersRead(value: Members, read: (name: string, member: unknown) => unknown): unknown {
  const members = Object.entries(value)
    .map(([name, member]) => [name, read(name, member)] as const)
    .filter(([, member]) => member !== undefined);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function itemsPointer(document: Document, pointer: string | undefined): string | undefined {
  const layer =
    pointer === undefined ? undefined : [...layersOf(document, pointer)].find(({ node }) => 'items' in node);
  return layer && below(layer.pointer, 'items');
}
