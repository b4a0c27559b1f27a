import { isObject, type JsonObject } from '../guard/api-document.ts';
import { below, nodeAt } from './pointer.ts';

/** Stand for any item of a list, and for any member of an object, in the path of a place. */
const ITEM = '*';
const MEMBER = '{*}';

/** A schema that has a say about a part of a value: where it stands, and which part; `*` is any item, `{*}` any member. */
export interface Place {
  readonly pointer: string;
  readonly node: JsonObject;
  readonly at: readonly string[];
  /** The schemas on the way here, the whole first, itself last. */
  readonly trail: readonly Pick<Place, 'pointer' | 'at'>[];
}

const BRANCHES = ['allOf', 'anyOf', 'oneOf'];
const SINGLE = ['then', 'else'];

/** Every schema that a schema is put together from, references followed once on each way down. */
export function* placesOf(
  document: JsonObject,
  pointer: string,
  at: readonly string[] = [],
  above: readonly Pick<Place, 'pointer' | 'at'>[] = [],
): Generator<Place> {
  const node = nodeAt(document, pointer);
  if (Object.keys(node).length === 0 || above.some((one) => one.pointer === pointer)) return;
  const here = [...above, { pointer, at }];
  yield { pointer, node, at, trail: here };
  const inner = (segments: readonly (string | number)[], further: readonly string[] = []) =>
    placesOf(document, below(pointer, ...segments), [...at, ...further], here);
  if (typeof node['$ref'] === 'string') yield* placesOf(document, decodeURIComponent(node['$ref']), at, here);
  for (const name of BRANCHES) for (const index of keysOf(node[name])) yield* inner([name, index]);
  for (const name of SINGLE) yield* inner([name]);
  for (const name of keysOf(node['dependentSchemas'])) yield* inner(['dependentSchemas', name]);
  for (const name of keysOf(node['properties'])) yield* inner(['properties', name], [name]);
  for (const name of keysOf(node['patternProperties'])) yield* inner(['patternProperties', name], [MEMBER]);
  yield* inner(['additionalProperties'], [MEMBER]);
  for (const index of keysOf(node['prefixItems'])) yield* inner(['prefixItems', index], [index]);
  yield* inner(['items'], [ITEM]);
}

function keysOf(value: unknown): string[] {
  return Array.isArray(value) ? [...value.keys()].map(String) : isObject(value) ? Object.keys(value) : [];
}

/** The places in a value that the path of a place names, the first of each list before the others. */
export function* instancesOf(
  value: unknown,
  at: readonly string[],
  before: readonly string[] = [],
): Generator<string[]> {
  const [first, ...rest] = at;
  if (first === undefined) return yield [...before];
  if (typeof value !== 'object' || value === null) return;
  const any = first === ITEM ? Array.isArray(value) : first === MEMBER && !Array.isArray(value);
  const keys = any ? Object.keys(value) : Object.hasOwn(value, first) ? [first] : [];
  for (const key of keys) yield* instancesOf((value as JsonObject)[key], rest, [...before, key]);
}
