import { isObject, type JsonObject } from '../guard/api-document.ts';
import { below, nodeAt } from './pointer.ts';

/** A schema that has a say about a part of a value: where it stands, and which part; `*` is any item or member. */
export interface Place {
  readonly pointer: string;
  readonly node: JsonObject;
  readonly at: readonly string[];
}

const BRANCHES = ['allOf', 'anyOf', 'oneOf'];
const SINGLE = ['then', 'else'];

/** Every schema that a schema is put together from, references followed once on each way down. */
export function* placesOf(
  document: JsonObject,
  pointer: string,
  at: readonly string[] = [],
  above: ReadonlySet<string> = new Set(),
): Generator<Place> {
  const node = nodeAt(document, pointer);
  if (Object.keys(node).length === 0 || above.has(pointer)) return;
  const here = new Set([...above, pointer]);
  yield { pointer, node, at };
  const inner = (segments: readonly (string | number)[], further: readonly string[] = []) =>
    placesOf(document, below(pointer, ...segments), [...at, ...further], here);
  if (typeof node['$ref'] === 'string') yield* placesOf(document, decodeURIComponent(node['$ref']), at, here);
  for (const name of BRANCHES) for (const index of keysOf(node[name])) yield* inner([name, index]);
  for (const name of SINGLE) yield* inner([name]);
  for (const name of keysOf(node['dependentSchemas'])) yield* inner(['dependentSchemas', name]);
  for (const name of keysOf(node['properties'])) yield* inner(['properties', name], [name]);
  for (const name of keysOf(node['patternProperties'])) yield* inner(['patternProperties', name], ['*']);
  yield* inner(['additionalProperties'], ['*']);
  for (const index of keysOf(node['prefixItems'])) yield* inner(['prefixItems', index], [index]);
  yield* inner(['items'], ['*']);
}

function keysOf(value: unknown): string[] {
  return Array.isArray(value) ? [...value.keys()].map(String) : isObject(value) ? Object.keys(value) : [];
}

/** The places in a value that a path with `*` names, the first of each list before the others. */
export function* instancesOf(
  value: unknown,
  at: readonly string[],
  before: readonly string[] = [],
): Generator<string[]> {
  const [first, ...rest] = at;
  if (first === undefined) return yield [...before];
  if (typeof value !== 'object' || value === null) return;
  const keys = first === '*' ? Object.keys(value) : Object.hasOwn(value, first) ? [first] : [];
  for (const key of keys) yield* instancesOf((value as JsonObject)[key], rest, [...before, key]);
}
