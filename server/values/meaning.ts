import type { JsonObject } from '../guard/api-document.ts';

/** What tells schemas apart: what they refer to where they do no more than refer, and so the same for all that refer to the same. */
export function meaning(schema: unknown): unknown {
  const { $ref, ...beside } = Object(schema) as JsonObject;
  return typeof $ref === 'string' && Object.keys(beside).length === 0 ? $ref : schema;
}
