import type { Document } from '../openapi/contract.ts';
import { below } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { canBe, sureLayers } from './can-be.ts';
import type { SchemaJudge } from './violations.ts';
import { distinct, type Ways } from './ways.ts';

/** What a part of a value is judged by, whatever the other parts are. */
export interface Apart {
  readonly document: Document;
  readonly judge: SchemaJudge;
  /** The schemas that it must keep. */
  readonly pointers: readonly string[];
  /** True where no schema says anything of it and of others at once: one reading that keeps its own is then as good as another. */
  readonly isFree: boolean;
}

/** What each member of an object is judged by. */
export function membersApart(apart: Apart): (name: string) => Apart {
  const layers = layersIn(apart);
  const isFree = apart.isFree && !layers.some(({ node }) => isEntangled(node));
  return (name) => ({
    ...apart,
    isFree,
    pointers: layers.flatMap(({ node, pointer }) => {
      const { properties, additionalProperties } = node;
      if (isNode(properties) && Object.hasOwn(properties, name)) return [below(pointer, 'properties', name)];
      return isNode(additionalProperties) && !('patternProperties' in node)
        ? [below(pointer, 'additionalProperties')]
        : [];
    }),
  });
}

/** What each item of a list is judged by. */
export function itemsApart(apart: Apart): Apart {
  const layers = layersIn(apart);
  return {
    ...apart,
    isFree: apart.isFree && !layers.some(({ node }) => isEntangled(node)),
    pointers: layers.flatMap(({ node, pointer }) =>
      isNode(node['items']) && !('prefixItems' in node) ? [below(pointer, 'items')] : [],
    ),
  };
}

export function fitsApart({ judge, pointers }: Apart, value: unknown): boolean {
  return pointers.every((pointer) => judge.violationsOf(pointer, value).length === 0);
}

/** The ways that keep their own schemas, one of them where that says enough; the first where none does. */
export function keptApart(apart: Apart | undefined, ways: Ways<unknown>): Ways<unknown> {
  if (!apart) return ways;
  const fitting = ways.all.filter((way) => way === undefined || fitsApart(apart, way));
  if (fitting.length === 0) return { all: ways.all.slice(0, 1), isCut: ways.isCut && !isNeverKept(apart, ways.all) };
  return apart.isFree ? { all: fitting.slice(0, 1), isCut: false } : { all: fitting, isCut: ways.isCut };
}

/**
 * True where none of these keeps its schemas, nor would with its members or items read otherwise: it has too many items, or too few, or the
 * same one twice however they are read, or is a list or an object where there must be none. Of a text, these are all that it may be.
 */
export function isNeverKept(apart: Apart, ways: readonly unknown[]): boolean {
  const layers = layersIn(apart);
  return ways.every((way) => {
    if (isNode(way)) return !apart.pointers.every((pointer) => canBe(apart.document, pointer, {}));
    if (!Array.isArray(way)) return true;
    return (
      !apart.pointers.every((pointer) => canBe(apart.document, pointer, [])) ||
      layers.some(({ node }) => breaksNumber(node, way))
    );
  });
}

function breaksNumber({ minItems, maxItems, uniqueItems }: Node, list: readonly unknown[]): boolean {
  if (typeof minItems === 'number' && list.length < minItems) return true;
  if (typeof maxItems === 'number' && list.length > maxItems) return true;
  return uniqueItems === true && distinct(list).length < list.length;
}

function layersIn({ document, pointers }: Apart) {
  return pointers.flatMap((pointer) => [...sureLayers(document, pointer)]);
}

function isEntangled(node: Node): boolean {
  return (
    ENTANGLING.some((keyword) => keyword in node) ||
    node['uniqueItems'] === true ||
    Array.isArray(node['items']) ||
    isNode(node['unevaluatedProperties'])
  );
}

/** By these what one part may be depends on another, or on where it stands. */
const ENTANGLING = [
  'anyOf',
  'oneOf',
  'not',
  'if',
  'dependentSchemas',
  'dependencies',
  'patternProperties',
  'enum',
  'const',
  'contains',
  'prefixItems',
  'unevaluatedItems',
  '$dynamicRef',
  '$recursiveRef',
];
