import type { Document } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { isNode, resolve } from '../openapi/resolve.ts';

/** The JSON types that a schema names, none where it names none or there is no schema. */
export function typesOf(document: Document, pointer: string): readonly string[] {
  if (!isNode(valueAt(document, pointer))) return [];
  const { node } = resolve(document, pointer);
  const types = node['type'];
  if (typeof types === 'string') return [types];
  if (Array.isArray(types)) return types.map(String);
  const literals = Array.isArray(node['enum']) ? node['enum'] : 'const' in node ? [node['const']] : [];
  return [...new Set(literals.map(jsonTypeOf))];
}

/** The JSON types that an array's items have by its schema. */
export function itemTypesOf(document: Document, pointer: string): readonly string[] {
  return isNode(valueAt(document, pointer))
    ? typesOf(document, below(resolve(document, pointer).pointer, 'items'))
    : [];
}

/** A value's JSON type; whole numbers are integers. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
