import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';

/** A schema met while walking a value, with the place of both. */
export interface Meeting {
  readonly node: Node;
  readonly pointer: string;
  readonly value: unknown;
  /** JSON Pointer into the value. */
  readonly at: string;
}

/** Answers whether a value fits the schema at a pointer. */
type Fits = (pointer: string, value: unknown) => boolean;

const PARTS = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * Every schema that has a say about a value or a part of it: references followed, and of a union only the branches
 * that the value fits.
 */
export function* meetings(
  document: Document,
  pointer: string,
  value: unknown,
  fits: Fits,
  at = '',
): Generator<Meeting> {
  const node = valueAt(document, pointer);
  if (!isNode(node)) return;
  yield { node, pointer, value, at };
  if (typeof node['$ref'] === 'string') yield* meetings(document, decodeURIComponent(node['$ref']), value, fits, at);
  for (const part of PARTS) {
    const branches = node[part];
    if (!Array.isArray(branches)) continue;
    for (const index of branches.keys()) {
      const branch = below(pointer, part, index);
      if (part === 'allOf' || fits(branch, value)) yield* meetings(document, branch, value, fits, at);
    }
  }
  if (isNode(node['if'])) {
    const consequence = fits(below(pointer, 'if'), value) ? 'then' : 'else';
    yield* meetings(document, below(pointer, consequence), value, fits, at);
  }
  yield* membersOf(document, pointer, node, value, fits, at);
}

function* membersOf(
  document: Document,
  pointer: string,
  node: Node,
  value: unknown,
  fits: Fits,
  at: string,
): Generator<Meeting> {
  if (Array.isArray(value)) {
    const prefix = Array.isArray(node['prefixItems']) ? node['prefixItems'].length : 0;
    for (const [index, item] of value.entries()) {
      const schema = index < prefix ? below(pointer, 'prefixItems', index) : below(pointer, 'items');
      yield* meetings(document, schema, item, fits, `${at}/${index}`);
    }
    return;
  }
  if (!isNode(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const declared = isNode(node['properties']) && Object.hasOwn(node['properties'], name);
    const schema = declared ? below(pointer, 'properties', name) : below(pointer, 'additionalProperties');
    yield* meetings(document, schema, member, fits, below(at, name));
  }
}
