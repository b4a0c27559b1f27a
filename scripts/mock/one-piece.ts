import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { DIALECT } from './prism-schemas.ts';

/** How deep a schema is spelled out, in schemas within schemas. */
const DEEPEST = 10;
/** So many schemas one is spelled out to at most: what refers to itself in many ways would grow for ever. */
const MOST = 2_000;

/**
 * A schema in one piece, each in it as `rewrite` makes it, for who follows no reference. What is too deep in it, too much or
 * without end may be anything. Undefined where it says nothing.
 */
export function inOnePiece(
  document: Document,
  pointer: string,
  rewrite: (schema: Node) => Node = (schema) => schema,
): Node | undefined {
  let left = MOST;
  const spelledOut = (schema: unknown, depth: number, seen: readonly string[]): unknown => {
    if (!isNode(schema)) return schema;
    left -= 1;
    if (depth > DEEPEST || left < 0) return {};
    const { $id: _, $schema: __, ...own } = rewrite(schema);
    const { $ref, ...beside } = own;
    if (typeof $ref === 'string') {
      const to = decodeURIComponent($ref);
      if (seen.includes(to)) return {};
      const target = spelledOut(valueAt(document, to), depth, [...seen, to]);
      return { ...(isNode(target) ? target : {}), ...beside };
    }
    const nested = (value: unknown): unknown =>
      Array.isArray(value) ? value.map((one) => spelledOut(one, depth + 1, seen)) : spelledOut(value, depth + 1, seen);
    return Object.fromEntries(
      Object.entries(own).map(([keyword, value]) => {
        if (SCHEMAS.has(keyword)) return [keyword, nested(value)];
        if (!NAMED_SCHEMAS.has(keyword) || !isNode(value)) return [keyword, value];
        return [keyword, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, nested(one)]))];
      }),
    );
  };
  const whole = spelledOut(valueAt(document, pointer), 0, []);
  return isNode(whole) ? { $schema: DIALECT, ...whole } : undefined;
}

const SCHEMAS = new Set(
  'items not additionalProperties if then else contains allOf anyOf oneOf prefixItems'.split(' '),
);
const NAMED_SCHEMAS = new Set(['properties', 'patternProperties']);

/** Nobody can write null as text. */
export function withoutNull({ nullable: _, ...schema }: Node): Node {
  const { type } = schema;
  if (!Array.isArray(type)) return schema;
  const rest = type.filter((one) => one !== 'null');
  return { ...schema, type: rest.length === 1 ? rest[0] : rest };
}
