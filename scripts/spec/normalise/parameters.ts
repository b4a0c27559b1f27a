import type { Document } from '../../openapi/contract.ts';
import { decoded, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';

/** The parameters that an operation or an item of a path lists, references followed. */
export function parametersOf(document: Document, { parameters }: Node): readonly Node[] {
  if (!Array.isArray(parameters)) return [];
  return parameters
    .map((parameter: unknown) => namedThere(document, parameter))
    .filter((parameter) => parameter !== undefined);
}

/** An object, or what its reference names; nothing where that is none. */
export function namedThere(document: Document, value: unknown): Node | undefined {
  let node = value;
  for (let hops = 0; hops < 50; hops += 1) {
    if (!isNode(node)) return undefined;
    const { $ref } = node;
    if (typeof $ref !== 'string') return node;
    node = $ref.startsWith('#/') ? valueAt(document, decoded($ref)) : undefined;
  }
  return undefined;
}
