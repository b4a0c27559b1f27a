import type { Document } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { says } from './same.ts';

/** A schema without its saying that null will do besides. */
export interface Peeled {
  readonly pointers: readonly string[];
  /** Where it says so. */
  readonly orNull?: string;
}

/**
 * A schema that says "this, or null", as this and that null will do: however it is said, `nullable` or a union of two.
 * @see https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function withoutNull(document: Document, pointers: readonly string[]): Peeled {
  const [first, ...others] = pointers;
  // Of what is put together of several, each has to say so.
  if (first === undefined || others.length > 0) return { pointers };
  let pointer = first;
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    const node = valueAt(document, pointer);
    if (!isNode(node)) break;
    if (node['nullable'] === true) return { pointers: [pointer], orNull: below(pointer, 'nullable') };
    const [union, more] = says(node);
    if (more !== undefined || union === undefined) break;
    if (union === '$ref') pointer = decodeURIComponent(String(node['$ref']));
    else {
      const other = besideNull(node, pointer, union);
      return other === undefined ? { pointers: [pointer] } : { pointers: [other], orNull: below(pointer, union) };
    }
  }
  return { pointers: [pointer] };
}

const MOST_HOPS = 50;

/** The one branch of a union that has another one for null alone. */
function besideNull(node: Node, pointer: string, union: string): string | undefined {
  const branches = node[union];
  if (!/^(oneOf|anyOf)$/.test(union) || !Array.isArray(branches) || branches.length !== 2) return undefined;
  const isNull = (index: number) => {
    const branch: unknown = branches[index];
    return isNode(branch) && says(branch).length === 1 && [branch['type']].flat().join() === 'null';
  };
  const nulls = [0, 1].filter(isNull);
  return nulls.length === 1 ? below(pointer, union, nulls[0] === 0 ? 1 : 0) : undefined;
}
