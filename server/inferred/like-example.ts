import { isObject, type JsonObject } from '../guard/api-document.ts';

const KNOWN = new WeakMap<object, JsonObject>();

/**
 * A schema of what is like an example, where that is all that a document says of an answer: what members there are, and of which types.
 * The same for the same example; undefined for what has no members.
 */
export function likeExample(example: unknown): JsonObject | undefined {
  if (typeof example !== 'object' || example === null) return undefined;
  const known = KNOWN.get(example) ?? schemaLike(example);
  KNOWN.set(example, known);
  return known;
}

function schemaLike(value: unknown): JsonObject {
  if (Array.isArray(value)) return { type: 'array', ...(value.length > 0 ? { items: schemaLike(value[0]) } : {}) };
  if (!isObject(value)) return value === null || value === undefined ? {} : { type: typeof value };
  const members = Object.entries(value).map(([name, member]) => [name, schemaLike(member)]);
  return { type: 'object', properties: Object.fromEntries(members) };
}
