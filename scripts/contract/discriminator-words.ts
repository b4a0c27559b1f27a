import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { wholeOf } from './whole-of.ts';

/**
 * Of the names that a discriminator knows a schema by, and the name of the schema itself, those that its values may bear: as texts, or as
 * the numbers or truth values that they write. None where its own words for that property are others: nothing could fit it.
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export function wordsOf(document: Document, ref: string, property: string, names: readonly string[]): unknown[] {
  const rules = rulesOf(document, ref, property);
  return [...new Set(names)].flatMap(readings).filter((word) => rules.every((rule) => lets(rule, word)));
}

/** The words that a schema itself says a property of its values is one of. */
export function ownWordsOf(document: Document, ref: string, property: string): unknown[] {
  const rules = rulesOf(document, ref, property);
  const words = rules.flatMap(({ enum: all, const: one }) => [Array.isArray(all) ? all : [], one ?? []].flat());
  return [...new Set(words)].filter((word) => rules.every((rule) => lets(rule, word)));
}

/** True of a schema that stands for others, as a union or by a discriminator of its own: its values are called what those are. */
export function standsForOthers(document: Document, ref: string): boolean {
  return (
    wholeOf(document, { $ref: ref }).some(({ oneOf, anyOf }) => oneOf !== undefined || anyOf !== undefined) ||
    hasDiscriminator(document, { $ref: ref })
  );
}

/** What a schema inherits from by a reference in its `allOf` tells apart the heirs, of which it is one. */
function hasDiscriminator(document: Document, schema: unknown, hops = 0): boolean {
  if (!isNode(schema) || hops > 32) return false;
  const { $ref: ref, allOf, discriminator } = schema;
  if (discriminator !== undefined) return true;
  const parts = Array.isArray(allOf) ? allOf.filter((part) => isNode(part) && part['$ref'] === undefined) : [];
  const all = typeof ref === 'string' ? [valueAt(document, decodeURIComponent(ref)), ...parts] : parts;
  return all.some((part) => hasDiscriminator(document, part, hops + 1));
}

function rulesOf(document: Document, ref: string, property: string): readonly Node[] {
  return wholeOf(document, { $ref: ref }).flatMap(({ properties }) =>
    isNode(properties) && Object.hasOwn(properties, property) ? wholeOf(document, properties[property]) : [],
  );
}

function readings(name: string): readonly unknown[] {
  if (name === 'true' || name === 'false') return [name, name === 'true'];
  return String(Number(name)) === name && Number.isFinite(Number(name)) ? [name, Number(name)] : [name];
}

function lets({ type, enum: words, const: word }: Node, value: unknown): boolean {
  const types = type === undefined ? [typeof value] : [type].flat();
  const isOfType = types.includes(typeof value) || (Number.isInteger(value) && types.includes('integer'));
  return isOfType && (!Array.isArray(words) || words.includes(value)) && (word === undefined || word === value);
}
