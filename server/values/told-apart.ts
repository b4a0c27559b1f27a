import { isObject, type JsonObject } from '../guard/api-document.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Deeper than this, nobody looks for what tells branches apart. */
const DEEPEST = 8;
/** In so many ways a schema is looked at: of unions in unions there may be thousands. */
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
 * Values that may fit one branch of a `oneOf` where a value fits several, since these say so little: the value with one more member, of
 * which one branch says nothing, and which another forbids to be what it is. What the value has stays; of a list, each item gets it.
 */
export function* toldApart(document: JsonObject, schema: unknown, value: unknown): Generator<unknown> {
  let left = MOST;
  for (const { place, other } of additionsTo(document, [schema], value, [])) {
    if (left === 0) return;
    left -= 1;
    yield withMember(value, place, other);
  }
}

/** What may be put where: names of members, and `*` for each item of a list. */
interface Addition {
  readonly place: readonly string[];
  readonly other: unknown;
}

type Place = Addition['place'];

function* additionsTo(
  document: JsonObject,
  schemas: readonly unknown[],
  value: unknown,
  place: Place,
): Generator<Addition> {
  if (place.length > DEEPEST) return;
  const nodes = schemas.flatMap((schema) => waysOf(document, schema));
  if (Array.isArray(value)) {
    const items = nodes.flatMap((node) => (node['items'] === undefined ? [] : [node['items']]));
    yield* additionsTo(document, items, value[0], [...place, '*']);
  }
  if (!isObject(value)) return;
  const all = nodes.flatMap(({ properties }) => Object.entries(Object(properties) as JsonObject));
  const members = Map.groupBy(all, ([name]) => name);
  for (const [name, said] of members) {
    if (Object.hasOwn(value, name) || said.length === nodes.length) continue;
    const types = said.flatMap(([, schema]) => typesOf(document, schema));
    for (const [type, other] of Object.entries(OF_TYPES))
      if (!types.includes(type)) yield { place: [...place, name], other };
  }
  for (const [name, said] of members) {
    const within = said.map(([, schema]) => schema);
    if (Object.hasOwn(value, name)) yield* additionsTo(document, within, value[name], [...place, name]);
  }
}

function withMember(value: unknown, [name, ...rest]: Place, other: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => withMember(item, rest, other));
  if (!isObject(value)) return value;
  if (rest.length > 0) return { ...value, [name]: withMember(value[name], rest, other) };
  return { [name]: other, ...value };
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
