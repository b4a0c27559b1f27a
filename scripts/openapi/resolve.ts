import type { Document } from './contract.ts';
import { valueAt } from './pointer.ts';

export type Node = Readonly<Record<string, unknown>>;

/** A node of the document and the pointer where it really stands, references followed. */
export interface Resolved {
  readonly node: Node;
  readonly pointer: string;
}

/**
 * Follows `$ref` from a place in the document to what it names.
 * @throws Error where a reference names nothing, leaves the document, or goes in a circle.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function resolve(document: Document, pointer: string): Resolved {
  const seen = new Set<string>();
  let at = pointer;
  for (;;) {
    const node = valueAt(document, at);
    if (!isNode(node)) throw new Error(`${at} names nothing in the document`);
    const ref = node['$ref'];
    if (typeof ref !== 'string') return { node, pointer: at };
    if (!ref.startsWith('#/')) throw new Error(`${at} refers to ${ref}, outside the bundle`);
    if (seen.has(ref)) throw new Error(`${at} refers to itself through ${ref}`);
    seen.add(ref);
    at = decodeURIComponent(ref);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
