import { isObject, type JsonObject } from '../guard/api-document.ts';
import { shapeOf } from '../values/shape.ts';

const DEEPEST = 8;

/** The properties that a schema names, those of its branches included, each with its schema. */
export function membersOf(document: JsonObject, schema: unknown, depth = 0): ReadonlyMap<string, unknown> {
  const { node, unions } = shapeOf(document, schema);
  const members = new Map(Object.entries(isObject(node['properties']) ? node['properties'] : {}));
  if (depth > DEEPEST) return members;
  for (const branch of unions.flatMap(({ branches }) => branches))
    for (const [name, member] of membersOf(document, branch, depth + 1))
      if (!members.has(name)) members.set(name, member);
  return members;
}

/** The schema of a list's items; undefined where a schema is of no list. */
export function itemsOf(document: JsonObject, schema: unknown): unknown {
  const { node, unions } = shapeOf(document, schema);
  if (node['items'] !== undefined && (node['type'] === undefined || [node['type']].flat().includes('array')))
    return node['items'];
  if ([node['type']].flat().includes('array')) return true;
  return unions
    .flatMap(({ branches }) => branches)
    .map((branch) => itemsOf(document, branch))
    .find((items) => items !== undefined);
}

/** Whether values are objects, as far as the schema says. */
export function isOfObjects(document: JsonObject, schema: unknown): boolean {
  const { node } = shapeOf(document, schema);
  if (node['type'] !== undefined) return [node['type']].flat().includes('object');
  return membersOf(document, schema).size > 0;
}

/** The keyword of a schema, its references followed. */
export function keywordOf(document: JsonObject, schema: unknown, keyword: string): unknown {
  return shapeOf(document, schema).node[keyword];
}

/** Where a schema's definition stands, if it is named: two places that refer to one are about things of one kind. */
export function referenceOf(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref, allOf } = schema;
  if (typeof $ref === 'string') return $ref;
  return Array.isArray(allOf) && allOf.length === 1 ? referenceOf(allOf[0]) : undefined;
}

const WRAPPERS =
  'items data results content value values entries records elements rows list objects resources hits'.split(' ');
const AROUND = ['_embedded', 'data', 'result', 'results', 'response', 'list', 'payload'];
const ASIDE = new Set(['links', '_links', 'errors', 'warnings', 'facets', 'included']);

/** Where in an answer its list stands, by the names on the way; undefined where it has none. */
export function listPlace(document: JsonObject, schema: unknown, depth = 0): readonly string[] | undefined {
  if (itemsOf(document, schema) !== undefined) return [];
  const members = membersOf(document, schema);
  const lists = [...members].filter(([name, member]) => !ASIDE.has(name) && isListOfObjects(document, member));
  const [name] = lists.length === 1 ? (lists[0] ?? []) : [];
  const found = name ?? WRAPPERS.find((wrapper) => lists.some(([one]) => one === wrapper));
  if (found !== undefined) return [found];
  if (depth > 2) return undefined;
  for (const around of AROUND.filter((one) => members.has(one))) {
    const inner = listPlace(document, members.get(around), depth + 1);
    if (inner && inner.length > 0) return [around, ...inner];
  }
  return undefined;
}

function isListOfObjects(document: JsonObject, schema: unknown): boolean {
  const items = itemsOf(document, schema);
  return items !== undefined && (items === true || isOfObjects(document, items));
}

/** The schema at a place that `listPlace` or `thingPlace` has found. */
export function schemaAt(document: JsonObject, schema: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((outer, name) => membersOf(document, outer).get(name), schema);
}

/** What is at a place of a value. */
export function valueAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((outer, name) => (isObject(outer) ? outer[name] : undefined), value);
}

/** A name without what only tells how names are written. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
