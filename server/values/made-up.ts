import { isObject, type JsonObject } from '../guard/api-document.ts';
import { merged, shapeOf } from './shape.ts';

/** A value that a schema allows, and a word for what it is. */
export type Named<T> = readonly [name: string, value: T];

/** Decides what a schema leaves open at a place: which of the options. */
export interface Chooser {
  pick(place: string, kind: string, options: readonly string[], usual?: number): number;
  /** What was picked there does not stand after all. */
  withdraw(place: string, kind: string): void;
}

/** What a value is made of. */
export interface Maker {
  readonly document: JsonObject;
  readonly choices: Chooser;
  /** Texts and numbers that a schema, its references followed, allows; none where none is known. */
  texts(node: JsonObject, place: string): readonly Named<string>[];
  numbers(node: JsonObject, isWhole: boolean, place: string): readonly Named<number>[];
  /** Of so many values all that may be there is made; after that, what must be. Left out, there is no end before the last. */
  readonly ample?: number;
  /** What stands at a place whatever else is allowed there; nothing where that is left to choice. */
  given?(node: JsonObject, place: string): { readonly value: unknown } | undefined;
}

/** Where in a value, and how far in. */
interface Spot {
  readonly place: string;
  /** The schemas on the way here, and how many of the ways were lists. */
  readonly trail: readonly unknown[];
  readonly lists: number;
  readonly budget: Budget;
}

/** How many values may still be made. */
interface Budget {
  left: number;
}

/** Nothing that could be there. */
const NOTHING = Symbol('nothing');

/** No answer needs more; a schema that needs itself would go on for ever. */
const DEEPEST = 24;
/** Of so many values an answer is made at most: schemas that each need the next one twice would go on for ages. */
const MOST_VALUES = 10_000;
/** So many items where the contract names no limit, or a larger one: of lists in lists, fewer. */
const MANY = [20, 3];
const MOST_ITEMS = 100;

/** A value of a schema in which all that the schema leaves open is chosen by the maker's choices. */
export function madeUp(maker: Maker, schema: unknown, place = ''): unknown {
  const value = made(maker, schema, { place, trail: [], lists: 0, budget: { left: MOST_VALUES } });
  return value === NOTHING ? undefined : value;
}

function made(maker: Maker, schema: unknown, spot: Spot): unknown {
  spot.budget.left -= 1;
  if (schema === false || spot.trail.length > DEEPEST || spot.budget.left < 0) return NOTHING;
  const { choices } = maker;
  const { place } = spot;
  const inner = { ...spot, trail: [...spot.trail, schema] };
  const node = chosen(maker, schema, spot);
  const given = maker.given?.(node, place);
  if (given) return given.value;
  if (node['const'] !== undefined) return node['const'];
  const words = node['enum'];
  if (Array.isArray(words)) return words.length === 0 ? NOTHING : oneWord(maker, spot, 'enum', words);
  const types = typesOf(node);
  if (types.length === 0) return oneWord(maker, spot, 'anything', ANYTHING);
  const type = types[choices.pick(place, 'type', types)] ?? '';
  const make = BY_TYPE[type];
  return make ? make(maker, node, inner) : NOTHING;
}

function oneWord({ choices }: Maker, { place }: Spot, kind: string, words: readonly unknown[]): unknown {
  const names = words.map((word) => JSON.stringify(word));
  return words[choices.pick(place, kind, names)];
}

const ANYTHING = [null, {}, [], '', 0, true];

/** A schema with a branch of each of its unions, and of the unions in these. */
function chosen({ document, choices }: Maker, schema: unknown, { place, trail }: Spot): JsonObject {
  let { node, unions } = shapeOf(document, schema);
  const isAgain = trail.includes(schema);
  for (let step = 0; unions.length > 0 && step < DEEPEST; step += 1) {
    const [first, ...others] = unions;
    const branches = first?.branches ?? [];
    const names = branches.map((_, index) => String(index));
    // A way back to where we come from is taken once at the most.
    const way = isAgain ? branches.findIndex((branch) => !trail.includes(target(document, branch))) : undefined;
    const index = way !== undefined && way >= 0 ? way : choices.pick(place, `${first?.kind}-${step}`, names);
    const branch = shapeOf(document, branches[index]);
    node = merged(node, branch.node);
    unions = [...others, ...branch.unions];
  }
  return node;
}

function target(document: JsonObject, schema: unknown): unknown {
  return isObject(schema) && typeof schema['$ref'] === 'string' ? shapeOf(document, schema).node : schema;
}

type Make = (maker: Maker, node: JsonObject, spot: Spot) => unknown;

const BY_TYPE: Readonly<Record<string, Make>> = {
  null: () => null,
  boolean: ({ choices }, _, { place }) => choices.pick(place, 'boolean', ['false', 'true']) === 1,
  integer: (maker, node, spot) => oneOf(maker, spot, 'number', maker.numbers(node, true, spot.place)),
  number: (maker, node, spot) => oneOf(maker, spot, 'number', maker.numbers(node, false, spot.place)),
  string: (maker, node, spot) => oneOf(maker, spot, 'text', maker.texts(node, spot.place)),
  array: list,
  object: members,
};

/** What is long is shown once for each place, lest answers grow to megabytes. */
const USUAL = 'unicode';

function oneOf<T>({ choices }: Maker, { place }: Spot, kind: string, all: readonly Named<T>[]): unknown {
  if (all.length === 0) return NOTHING;
  const names = all.map(([name]) => name);
  const usual = names.indexOf(USUAL);
  return all[choices.pick(place, kind, names, usual < 0 ? undefined : usual)]?.[1];
}

/** The types that a value may have: as they are said, else as the other rules are meant; none where it may be anything. */
function typesOf(node: JsonObject): string[] {
  const said = [node['type']]
    .flat()
    .filter((type) => type !== undefined)
    .map(String);
  const types = said.includes('number') ? said.filter((type) => type !== 'integer') : said;
  const meant =
    types.length > 0
      ? types
      : Object.entries(MEANT)
          .flatMap(([type, rules]) => (rules.some((rule) => Object.hasOwn(node, rule)) ? [type] : []))
          .slice(0, 1);
  return node['nullable'] === true && meant.length > 0 ? [...new Set([...meant, 'null'])] : meant;
}

/** Rules that say something of values of one type alone. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems'],
  string: ['pattern', 'minLength', 'maxLength', 'format'],
  number: ['minimum', 'maximum', 'multipleOf'],
};

function list(maker: Maker, node: JsonObject, spot: Spot): unknown {
  const { prefixItems, items, minItems = 0, maxItems, uniqueItems } = node;
  const first = Array.isArray(prefixItems) ? prefixItems : [];
  const min = Number(minItems);
  const most = maxItems === undefined ? Number.POSITIVE_INFINITY : Number(maxItems);
  const many = Math.max(min, most <= MOST_ITEMS ? most : (MANY[spot.lists] ?? 1));
  const room = items === false ? first.length : most;
  const lengths = [...new Set([min, Math.max(min, 1), many])].filter((length) => length <= room);
  const names = lengths.map((length) => (length === 0 ? 'empty' : String(length)));
  const isAgain = spot.trail.length > DEEPEST / 2 || isAmple(maker, spot);
  const index = !isAgain ? maker.choices.pick(spot.place, 'list', names) : 0;
  const length = Math.min(lengths[index] ?? min, Math.max(0, spot.budget.left));
  const values = Array.from({ length }, (_, item) =>
    item < first.length
      ? made(maker, first[item], { ...spot, place: `${spot.place}/${item}` })
      : made(maker, items ?? true, { ...spot, place: `${spot.place}/*`, lists: spot.lists + 1 }),
  );
  const there = values.filter((value) => value !== NOTHING);
  return uniqueItems === true ? [...new Map(there.map((value) => [JSON.stringify(value), value])).values()] : there;
}

function members(maker: Maker, node: JsonObject, spot: Spot): unknown {
  const { choices, document } = maker;
  const properties = isObject(node['properties']) ? node['properties'] : {};
  const required = new Set(Array.isArray(node['required']) ? node['required'].map(String) : []);
  const isAgain =
    spot.trail.length > DEEPEST / 2 ||
    spot.trail.indexOf(spot.trail.at(-1)) < spot.trail.length - 1 ||
    isAmple(maker, spot);
  const at = (name: string) => ({ ...spot, place: `${spot.place}/${escaped(name)}` });
  const entries: [string, unknown][] = [];
  const left: [string, unknown][] = [];
  for (const [name, schema] of Object.entries(properties)) {
    // What is only ever sent is never answered.
    if (shapeOf(document, schema).node['writeOnly'] === true) continue;
    const isThere = required.has(name) || (!isAgain && choices.pick(at(name).place, 'optional', OPTIONAL, 1) === 1);
    (isThere ? entries : left).push([name, schema]);
  }
  for (const name of required)
    if (!Object.hasOwn(properties, name)) entries.push([name, node['additionalProperties'] ?? true]);
  while (entries.length < Number(node['minProperties'] ?? 0) && left.length > 0) {
    // Not all may be left out: another one stays each time.
    const index = choices.pick(
      spot.place,
      'stays',
      left.map(([name]) => name),
    );
    for (const [name, schema] of left.splice(index, 1)) {
      choices.withdraw(at(name).place, 'optional');
      entries.push([name, schema]);
    }
  }
  const named = isAgain ? [] : others(maker, node, spot);
  const { additionalProperties: rest = true, minProperties = 0, propertyNames } = node;
  // What must have members, and names none, has some of any name.
  for (const name of rest === false || propertyNames !== undefined ? [] : NAMES) {
    if (entries.length + named.length >= Number(minProperties)) break;
    if (![...entries, ...named].some(([known]) => known === name)) named.push([name, rest]);
  }
  const values = [...entries, ...named].map(([name, schema]) => [name, made(maker, schema, at(name))] as const);
  return Object.fromEntries(
    values.filter(([, value]) => value !== NOTHING).slice(0, Number(node['maxProperties'] ?? values.length)),
  );
}

function isAmple({ ample = MOST_VALUES }: Maker, { budget }: Spot): boolean {
  return MOST_VALUES - budget.left >= ample;
}

const OPTIONAL = ['absent', 'present'];

/** Members that the contract does not name and does not forbid. */
function others({ choices }: Maker, node: JsonObject, { place }: Spot): [string, unknown][] {
  const { additionalProperties: rest, unevaluatedProperties, patternProperties } = node;
  if (rest === false || unevaluatedProperties === false || patternProperties !== undefined) return [];
  if (isObject(rest)) {
    const names = NAMES.slice(0, [0, 1, NAMES.length][choices.pick(place, 'members', ['none', 'one', 'several'])]);
    return names.map((name) => [name, rest]);
  }
  const isStrange = choices.pick(place, 'members', ['declared', 'unknown']) === 1;
  return isStrange
    ? [['x-licet-unknown', { const: 'The contract does not forbid members that it does not name.' }]]
    : [];
}

/** A usual name, one that objects have by themselves, one of no letters that are expected, and none. */
const NAMES = ['key', 'constructor', 'ключ 🗝', ''];

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
