import type { Document, PartStyle } from '../openapi/contract.ts';
import { isNode } from '../openapi/resolve.ts';
import { typesOf } from '../openapi/schema-types.ts';
import { SEPARATORS } from '../openapi/styled-form.ts';
import type { Apart } from './apart.ts';
import { valueWays } from './text-ways.ts';
import type { Ways } from './ways.ts';

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
  apart?: Apart,
): Ways<Members> {
  const types = pointer === undefined ? [] : typesOf(document, pointer);
  const { parts, members = [] } = written(name, style, types, value);
  const ways = parts.map((part) => valueWays(document, pointer, part, apart));
  const all = ways.flatMap((way) => way.all.map((read) => (read === undefined ? {} : { [name]: read })));
  return { all: [...all, ...members], isCut: ways.some(({ isCut }) => isCut) };
}

/** What a part that is written in a style may be, of texts; and what may be in its place. */
interface Written {
  readonly parts: readonly unknown[];
  readonly members?: readonly Members[];
}

function written(name: string, style: PartStyle | undefined, types: readonly string[], value: unknown): Written {
  if (style?.style === 'deepObject') return { parts: [value] };
  if (style?.explode) {
    // Its members are there by their own names, and who knows of no such object reads them so.
    return isNode(value) ? { parts: [value], members: [membersOf(value)] } : scalarWritten(name, types, value);
  }
  const separator = SEPARATORS[style?.style ?? ''] ?? ',';
  const words = wordsOf(value);
  const split = words.join(separator).split(separator);
  // Who decodes first takes a separator within a text for another.
  const both = [split, ...(split.length === words.length ? [] : [words])];
  return {
    parts: [
      ...(isNode(value) || types.includes('object') ? both.map(paired) : []),
      ...(Array.isArray(value) || types.includes('array') ? both : []),
      split.join(separator),
    ],
    members: split.join('') === '' ? [{}, { [name]: [] }] : [],
  };
}

/** A text in place of an exploded object may be its one member, or of nobody's. */
function scalarWritten(name: string, types: readonly string[], value: unknown): Written {
  const text = String(value);
  const isObject = types.includes('object');
  return {
    parts: [text, ...(isObject ? [{ [name]: text }] : []), ...(types.includes('array') ? [[text]] : [])],
    members: isObject || text === '' ? [{}] : [],
  };
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
