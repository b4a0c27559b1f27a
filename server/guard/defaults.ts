import { patternOf } from '../patterns/pattern.ts';
import { isObject, type JsonObject, resolved } from './api-document.ts';

/**
 * Whether a schema's default stands for nothing that a request may leave out: of what only answers have, and of what the schema itself
 * forbids. The validator would put it in, and refuse it.
 */
export function isIdleDefault({ readOnly, type, enum: words, pattern, default: usual }: JsonObject): boolean {
  if (readOnly === true) return true;
  const types = [type].flat();
  if (usual === null) return !types.includes(undefined) && !types.includes('null');
  if (Array.isArray(words) && typeof usual !== 'object' && !words.includes(usual)) return true;
  if (typeof pattern === 'string' && typeof usual === 'string' && !mayMatch(pattern, usual)) return true;
  const own = Array.isArray(usual) ? 'array' : typeof usual;
  const isOfType = types.includes(own) || (types.includes('integer') && Number.isInteger(usual));
  return !types.includes(undefined) && !isOfType && !(types.includes('number') && own === 'number');
}

/** What is no pattern says nothing. */
function mayMatch(pattern: string, text: string): boolean {
  try {
    return patternOf(pattern).test(text);
  } catch {
    return true;
  }
}

/** A schema or a parameter whose defaults put in nothing that must be sent: `required` holds, whatever the default. */
export function withDemands(document: JsonObject, node: JsonObject): JsonObject {
  const { required, properties, schema, in: place } = node;
  if (required === true && typeof place === 'string') {
    const named = resolved(document, schema);
    const bare = withoutDefault(named);
    return bare === named ? node : { ...node, schema: bare };
  }
  if (!Array.isArray(required) || !isObject(properties)) return node;
  // A default that a reference leads to is put into no property, and to follow one that leads back here would never end.
  const entries = Object.entries(properties).map(([name, member]): [string, unknown] => [
    name,
    required.includes(name) ? withoutDefault(member) : member,
  ]);
  const isSame = entries.every(([name, member]) => member === properties[name]);
  return isSame ? node : { ...node, properties: Object.fromEntries(entries) };
}

function withoutDefault(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const { default: usual, ...rest } = schema;
  return usual === undefined ? schema : rest;
}
