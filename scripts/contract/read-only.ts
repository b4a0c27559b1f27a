import type { Document } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { isMarked } from './marks.ts';
import type { SchemaJudge } from './violations.ts';

/**
 * A value that somebody made up, as a request may have it: what is `readOnly` should not be sent, and a server may refuse it.
 * @see https://spec.openapis.org/oas/v3.0.3#fixed-fields-20
 */
export function asSent(document: Document, pointer: string, value: unknown, judge: SchemaJudge): unknown {
  const bare = withoutReadOnly(document, pointer, value);
  return judge.violationsOf(pointer, bare).length === 0 ? bare : value;
}

/** A value without the properties that its schema marks `readOnly`: those are the server's to choose. */
export function withoutReadOnly(
  document: Document,
  pointer: string,
  value: unknown,
  met: Set<string> = new Set(),
): unknown {
  const schema = valueAt(document, pointer);
  // Met already with this very value: the schema refers to itself, or is said twice.
  if (!isNode(schema) || met.has(pointer)) return value;
  met.add(pointer);
  let rest = value;
  const ref = schema['$ref'];
  if (typeof ref === 'string') rest = withoutReadOnly(document, decodeURIComponent(ref), rest, met);
  for (const union of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = schema[union];
    if (!Array.isArray(branches)) continue;
    for (const index of branches.keys()) rest = withoutReadOnly(document, below(pointer, union, index), rest, met);
  }
  if (Array.isArray(rest)) return rest.map((item) => withoutReadOnly(document, below(pointer, 'items'), item));
  if (!isNode(rest)) return rest;
  const kept = Object.entries(rest).filter(
    ([name]) => !isMarked(document, below(pointer, 'properties', name), 'readOnly'),
  );
  return Object.fromEntries(
    kept.map(([name, member]) => [name, withoutReadOnly(document, below(pointer, 'properties', name), member)]),
  );
}
