import { isObject, type JsonObject } from '../guard/api-document.ts';
import { meaning } from './meaning.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Deeper than this, nobody looks for what tells branches apart. */
const DEEPEST = 8;
/** In so many ways a value is looked at in one place: of unions in unions there may be thousands. */
const MOST_WAYS = 24;
/** So many values are thought of at most. */
const MOST = 300;

/** A value of each type. */
const OF_TYPES: Readonly<Record<string, unknown>> = {
  string: '',
  number: 0,
  boolean: true,
  object: {},
  array: [],
  null: null,
};

/**
 * Values that may fit one branch of a `oneOf` where a value fits several, since these say so little: the value with one more member at
 * or below a place, of which one branch says nothing, and which another forbids to be what it is. Where that is not enough, the value
 * without a member that one branch requires and another does not. Of a list below the place, each item gets it, or loses it.
 */
export function* toldApart(document: JsonObject, schema: unknown, value: unknown, at: Place = []): Generator<unknown> {
  let ways = waysOfAll(document, [schema]);
  let inner = value;
  for (const name of at) {
    ways = waysOfAll(document, schemasWithin(ways, inner, name));
    inner = (Object(inner) as JsonObject)[name];
  }
  let left = MOST;
  for (const find of [additionsTo, lossesOf])
    for (const { place, other } of find(document, ways, inner, [])) {
      if (left === 0) return;
      left -= 1;
      yield withMember(value, [...at, ...place], other);
    }
}

/** Names of members and numbers of items; `*` stands for each item of a list. */
export type Place = readonly string[];

/** What may be put where, or taken away where it is nothing. */
interface Addition {
  readonly place: Place;
  readonly other: unknown;
}

function* additionsTo(
  document: JsonObject,
  ways: readonly JsonObject[],
  value: unknown,
  place: Place,
): Generator<Addition> {
  if (place.length > DEEPEST) return;
  const within = (name: string) => waysOfAll(document, schemasWithin(ways, value, name));
  if (Array.isArray(value) && value.length > 0) yield* additionsTo(document, within('*'), value[0], [...place, '*']);
  if (!isObject(value)) return;
  const members = Map.groupBy(
    ways.flatMap((way) => membersOf(way).map(([name, schema]) => ({ name, schema, way: ways.indexOf(way) }))),
    ({ name }) => name,
  );
  const byWays = new Map<string, number>();
  const ranked: { readonly rank: number; readonly addition: Addition }[] = [];
  for (const [name, said] of members) {
    if (Object.hasOwn(value, name) || said.length === ways.length) continue;
    const types = said.flatMap(({ schema }) => typesOf(document, schema));
    const others = Object.entries(OF_TYPES).filter(([type]) => !types.includes(type));
    const named = said.map(({ way }) => way).join(' ');
    const before = byWays.get(named) ?? 0;
    byWays.set(named, before + 1);
    for (const [index, [, other]] of others.entries())
      ranked.push({ rank: before + index, addition: { place: [...place, name], other } });
  }
  // Of what the same branches name, one tells as much as another: first one of each.
  for (const { addition } of ranked.sort((one, other) => one.rank - other.rank)) yield addition;
  for (const name of members.keys())
    if (Object.hasOwn(value, name)) yield* additionsTo(document, within(name), value[name], [...place, name]);
  // What all of them have, and the value lacks, may hold what tells them apart.
  for (const [name, said] of members) {
    if (Object.hasOwn(value, name) || said.length < ways.length) continue;
    const schemas = said.map(({ schema }) => schema);
    const least = LEAST.find(({ type }) => schemas.every((schema) => typesOf(document, schema).join() === type));
    if (!least) continue;
    for (const { place: inside, other } of additionsTo(document, waysOfAll(document, schemas), least.value, []))
      yield { place: [...place, name], other: withMember(least.value, inside, other) };
  }
}

/** The least into which something can be put. */
const LEAST = [
  { type: 'array', value: [{}] },
  { type: 'object', value: {} },
];

function membersOf({ properties }: JsonObject): [string, unknown][] {
  return Object.entries(Object(properties) as JsonObject);
}

/** What the ways of a value say of what it has by a name. */
function schemasWithin(ways: readonly JsonObject[], value: unknown, name: string): readonly unknown[] {
  const said = ways.map(({ items, properties }) =>
    Array.isArray(value) ? items : (Object(properties) as JsonObject)[name],
  );
  return said.filter((schema) => schema !== undefined);
}

/** What only some branches require. */
function* lossesOf(
  document: JsonObject,
  ways: readonly JsonObject[],
  value: unknown,
  place: Place,
): Generator<Addition> {
  if (place.length > DEEPEST) return;
  const within = (name: string) => waysOfAll(document, schemasWithin(ways, value, name));
  if (Array.isArray(value) && value.length > 0) yield* lossesOf(document, within('*'), value[0], [...place, '*']);
  if (!isObject(value)) return;
  const required = ways.map((way) => new Set(Array.isArray(way['required']) ? way['required'] : []));
  for (const name of Object.keys(value))
    if (required.some((names) => names.has(name)) && !required.every((names) => names.has(name)))
      yield { place: [...place, name], other: undefined };
}

function withMember(value: unknown, [name, ...rest]: Place, other: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(value))
    return value.map((item, index) => (name === '*' || name === String(index) ? withMember(item, rest, other) : item));
  if (!isObject(value)) return value;
  if (rest.length > 0) return { ...value, [name]: withMember(value[name], rest, other) };
  if (other === undefined) return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
  return { [name]: other, ...value };
}

/** All that several schemas leave open: no more than one place is looked at in, though each way of what is around it names them anew. */
function waysOfAll(document: JsonObject, schemas: readonly unknown[]): readonly JsonObject[] {
  const ways: JsonObject[] = [];
  for (const schema of new Map(schemas.map((one) => [meaning(one), one])).values()) {
    if (ways.length >= MOST_WAYS) break;
    ways.push(...waysOf(document, schema));
  }
  return ways.slice(0, MOST_WAYS);
}

/** A schema in each of the ways that its unions leave open, with what stands beside them. */
function waysOf(document: JsonObject, schema: unknown, depth = 0): readonly JsonObject[] {
  const { node, unions } = shapeOf(document, schema);
  const [first, ...others] = unions;
  if (!first || depth > DEEPEST) return [node];
  const ways: JsonObject[] = [];
  for (const branch of first.branches) {
    if (ways.length >= MOST_WAYS) break;
    ways.push(...waysOf(document, { allOf: [node, branch, ...others.map(asUnion)] }, depth + 1));
  }
  return ways.slice(0, MOST_WAYS);
}

function asUnion({ branches }: Shape['unions'][number]): JsonObject {
  return { anyOf: branches };
}

function typesOf(document: JsonObject, schema: unknown): string[] {
  const { type } = shapeOf(document, schema).node;
  const types = [type].flat().filter((one) => one !== undefined);
  return types.length === 0 ? Object.keys(OF_TYPES) : types.map((one) => (one === 'integer' ? 'number' : String(one)));
}
