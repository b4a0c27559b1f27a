import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { memberSchemas } from './member-schemas.ts';

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
  above: readonly string[] = [],
): Generator<Meeting> {
  const node = valueAt(document, pointer);
  // Met already on the way to this very value: the schema refers to itself.
  if (!isNode(node) || above.includes(pointer)) return;
  const here = [...above, pointer];
  yield { node, pointer, value, at };
  if (typeof node['$ref'] === 'string')
    yield* meetings(document, decodeURIComponent(node['$ref']), value, fits, at, here);
  for (const part of PARTS) {
    const branches = node[part];
    if (!Array.isArray(branches)) continue;
    for (const index of branches.keys()) {
      const branch = below(pointer, part, index);
      if (part === 'allOf' || fits(branch, value)) yield* meetings(document, branch, value, fits, at, here);
    }
  }
  if (isNode(node['if'])) {
    const consequence = fits(below(pointer, 'if'), value) ? 'then' : 'else';
    yield* meetings(document, below(pointer, consequence), value, fits, at, here);
  }
  if (isNode(node['dependentSchemas']) && isNode(value)) {
    for (const name of Object.keys(node['dependentSchemas']).filter((trigger) => Object.hasOwn(value, trigger)))
      yield* meetings(document, below(pointer, 'dependentSchemas', name), value, fits, at, here);
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
    for (const schema of schemasOf(pointer, node, name))
      yield* meetings(document, schema, member, fits, below(at, name));
  }
}

/**
 * The schemas of an object that have a say about a member: `additionalProperties` only where no other has, and
 * `unevaluatedProperties` where not even that has. What other parts of the schema evaluate is not asked: whose rule is
 * broken in vain is no case.
 */
function schemasOf(pointer: string, node: Node, name: string): string[] {
  const found = memberSchemas(node, pointer, name);
  if (found.length > 0) return found;
  return [below(pointer, 'additionalProperties' in node ? 'additionalProperties' : 'unevaluatedProperties')];
}
