import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';

/** A schema that a value must fit, by itself: what it refers to and is put together from stands beside it. */
export interface Layer {
  readonly node: Node;
  readonly pointer: string;
}

/** One way to fit a schema: every layer of it at once. */
export type Variant = readonly Layer[];

/** More ways than that differ in what has been seen already. */
const MOST = 48;

/**
 * Every way to fit several schemas at once: references followed, `allOf` side by side, a branch of each union, `if` with
 * `then` or `else`. What a way cannot say (`not`, the other branches of a `oneOf`) is left to the judge. None where
 * nothing fits.
 */
export function variantsOf(document: Document, pointers: readonly string[]): readonly Variant[] {
  return product(pointers.map((pointer) => waysInto(document, pointer, new Set())));
}

function waysInto(document: Document, pointer: string, above: ReadonlySet<string>): readonly Variant[] {
  const node = valueAt(document, pointer);
  if (node === false) return [];
  // Met already on the way to this very value: the schema refers to itself.
  if (!isNode(node) || above.has(pointer)) return [[]];
  const here = new Set([...above, pointer]);
  const into = (at: string) => waysInto(document, at, here);
  const branches = (part: string) => (Array.isArray(node[part]) ? [...node[part].keys()] : []);
  const together = [
    ...(typeof node['$ref'] === 'string' ? [into(decodeURIComponent(node['$ref']))] : []),
    ...branches('allOf').map((index) => into(below(pointer, 'allOf', index))),
    ...(isNode(node['dependentSchemas']) ? Object.keys(node['dependentSchemas']) : []).map((name) =>
      orNot(into(below(pointer, 'dependentSchemas', name))),
    ),
    ...['oneOf', 'anyOf'].flatMap((part) =>
      Array.isArray(node[part]) ? [interleaved(branches(part).map((index) => into(below(pointer, part, index))))] : [],
    ),
    ...('if' in node ? [conditional(pointer, node, into)] : []),
  ];
  return product([[[{ node, pointer }]], ...together]);
}

/** With the condition and its consequence, or without the condition and with the other. */
function conditional(pointer: string, node: Node, into: (at: string) => readonly Variant[]): readonly Variant[] {
  const met = product([into(below(pointer, 'if')), 'then' in node ? into(below(pointer, 'then')) : [[]]]);
  return [...met, ...('else' in node ? into(below(pointer, 'else')) : [[]])];
}

function orNot(ways: readonly Variant[]): readonly Variant[] {
  return [...ways, []];
}

/** One of each union branch before the second of any, so that a limit cuts off no branch. */
function interleaved(branches: readonly (readonly Variant[])[]): readonly Variant[] {
  const longest = Math.max(0, ...branches.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => branches.flatMap((ways) => ways.slice(index, index + 1))).flat();
}

function product(factors: readonly (readonly Variant[])[]): readonly Variant[] {
  return factors.reduce<readonly Variant[]>(
    (ways, factor) => interleaved(ways.map((way) => factor.map((more) => [...way, ...more]))).slice(0, MOST),
    [[]],
  );
}
