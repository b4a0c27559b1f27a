import type { Contract, Document, Operation } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node, resolve } from '../../openapi/resolve.ts';
import { propertyPointer, typesOf } from '../../openapi/schema-types.ts';

/** A property as an object's schema declares it. */
export interface Property {
  readonly name: string;
  readonly pointer: string;
}

/** The properties of an object's schema, those of its parts included; of the branches of its unions those that are `wanted`. */
export function propertiesOf(
  document: Document,
  pointer: string,
  wanted: (branch: string) => boolean = () => true,
): Property[] {
  const names = new Set(
    parts(document, pointer, ['allOf', 'anyOf', 'oneOf'], new Set(), wanted).flatMap(({ properties }) =>
      isNode(properties) ? Object.keys(properties) : [],
    ),
  );
  return [...names].flatMap((name) => {
    const at = propertyPointer(document, pointer, name);
    return at === undefined ? [] : [{ name, pointer: at }];
  });
}

/** The names that an object's schema requires, its `allOf` included. */
export function requiredOf(document: Document, pointer: string): ReadonlySet<string> {
  return new Set(
    parts(document, pointer, ['allOf']).flatMap(({ required }) =>
      Array.isArray(required) ? required.map(String) : [],
    ),
  );
}

/** A keyword of a schema, or of what it refers to. */
export function keywordOf(document: Document, pointer: string, keyword: string): unknown {
  return parts(document, pointer, ['allOf']).find((node) => keyword in node)?.[keyword];
}

/** True where the document lists all that an operation's path may end in: each of these may be there, made or not. */
export function isListed(
  { document }: Contract,
  { parameter }: { readonly parameter: string },
  { parameters }: Operation,
): boolean {
  const declared = parameters.find(({ in: place, name }) => place === 'path' && name === parameter);
  return declared !== undefined && Array.isArray(keywordOf(document, declared.schema.pointer, 'enum'));
}

/** True where two schemas describe values of the same kind, so that one may be compared with the other. */
export function areAlike(document: Document, one: string, other: string): boolean {
  if (one === other) return true;
  const kinds = (pointer: string) =>
    typesOf(document, pointer)
      .filter((type) => type !== 'null')
      .sort()
      .join();
  const format = (pointer: string) => keywordOf(document, pointer, 'format');
  const isOfKind = kinds(one) === kinds(other) && kinds(one) !== '' && format(one) === format(other);
  return isOfKind && !areListsOfOthers(document, one, other) && !areMapsOfOthers(document, one, other);
}

/** True of two maps of which one holds objects, say, and the other texts. */
function areMapsOfOthers(document: Document, one: string, other: string): boolean {
  const [held, others] = [one, other].map((pointer) => {
    const { node, pointer: at } = resolve(document, pointer);
    return isNode(node['additionalProperties']) ? typesOf(document, below(at, 'additionalProperties')) : [];
  }) as [readonly string[], readonly string[]];
  return held.length > 0 && others.length > 0 && !held.some((type) => others.includes(type));
}

/**
 * True of two lists whose items are of other types, or have not one property in common: what is sent to be done, or names what is meant,
 * and what became of each.
 */
function areListsOfOthers(document: Document, one: string, other: string): boolean {
  const [left, right] = [itemsPointer(document, one), itemsPointer(document, other)];
  if (left === undefined || right === undefined) return false;
  const [types, otherTypes] = [typesOf(document, left), typesOf(document, right)];
  if (types.length > 0 && otherTypes.length > 0 && !types.some((type) => otherTypes.includes(type))) return true;
  const [names, others] = [left, right].map((items) => propertiesOf(document, items).map(({ name }) => name)) as [
    string[],
    string[],
  ];
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

/** Where the schema of the items stands, of an array's schema. */
export function itemsPointer(document: Document, pointer: string, seen: readonly string[] = []): string | undefined {
  const node = valueAt(document, pointer);
  if (!isNode(node) || seen.includes(pointer)) return undefined;
  if (isNode(node['items'])) return below(pointer, 'items');
  if (typeof node['$ref'] === 'string')
    return itemsPointer(document, decodeURIComponent(node['$ref']), [...seen, pointer]);
  return undefined;
}

function parts(
  document: Document,
  pointer: string,
  unions: readonly string[] = ['allOf', 'anyOf', 'oneOf'],
  seen = new Set<string>(),
  wanted: (branch: string) => boolean = () => true,
): Node[] {
  const node = valueAt(document, pointer);
  if (!isNode(node) || seen.has(pointer)) return [];
  seen.add(pointer);
  const ref =
    typeof node['$ref'] === 'string' ? parts(document, decodeURIComponent(node['$ref']), unions, seen, wanted) : [];
  const branches = unions.flatMap((union) => {
    const list = node[union];
    if (!Array.isArray(list)) return [];
    const branches = [...list.keys()].map((index) => below(pointer, union, index));
    const those = union === 'allOf' ? branches : branches.filter(wanted);
    return those.flatMap((branch) => parts(document, branch, unions, seen, wanted));
  });
  return [node, ...ref, ...branches];
}
