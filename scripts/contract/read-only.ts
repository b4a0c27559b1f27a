import type { Document } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';

/** A value without the properties that its schema marks `readOnly`: those are the server's to choose. */
export function withoutReadOnly(document: Document, pointer: string, value: unknown): unknown {
  const schema = valueAt(document, pointer);
  if (!isNode(schema)) return value;
  let rest = value;
  const ref = schema['$ref'];
  if (typeof ref === 'string') rest = withoutReadOnly(document, decodeURIComponent(ref), rest);
  for (const union of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = schema[union];
    if (!Array.isArray(branches)) continue;
    for (const index of branches.keys()) rest = withoutReadOnly(document, below(pointer, union, index), rest);
  }
  if (Array.isArray(rest)) return rest.map((item) => withoutReadOnly(document, below(pointer, 'items'), item));
  if (!isNode(rest)) return rest;
  const kept = Object.entries(rest).filter(([name]) => !isReadOnly(document, below(pointer, 'properties', name)));
  return Object.fromEntries(
    kept.map(([name, member]) => [name, withoutReadOnly(document, below(pointer, 'properties', name), member)]),
  );
}

function isReadOnly(document: Document, pointer: string): boolean {
  const schema = valueAt(document, pointer);
  if (!isNode(schema)) return false;
  if (schema['readOnly'] === true) return true;
  return typeof schema['$ref'] === 'string' && isReadOnly(document, decodeURIComponent(schema['$ref']));
}
