import { isNode, type Node } from '../../openapi/resolve.ts';
import { jsonTypeOf } from '../../openapi/schema-types.ts';
import { ofOne } from './breakers.ts';
import { distinct } from './distinct.ts';
import { textsFor } from './sample-text.ts';
import { strangers } from './strangers.ts';

/** A value that keeps a rule, but only just, and how a sentence about it goes on. */
export interface Keeping {
  readonly value: unknown;
  /** Follows "a body whose /path ". */
  readonly words: string;
}

type Keeper = (limit: unknown, value: unknown, node: Node) => readonly Keeping[];

/** For each keyword with a bound: values on its legal side, as near to it as can be; the whole decides whether they fit. */
export const KEEPERS: Readonly<Record<string, Keeper>> = {
  type: (limit, value) =>
    Array.isArray(limit)
      ? OF_TYPE.filter(([type]) => limit.includes(type) && jsonTypeOf(value) !== type).map(([type, one]) => ({
          value: one,
          words: type === 'null' ? 'is null' : `is of type ${type}`,
        }))
      : [],
  enum: (limit, value) =>
    Array.isArray(limit)
      ? limit
          .filter((one) => one !== value)
          .slice(0, MOST_VALUES)
          .map((one) => ({ value: one, words: `is ${JSON.stringify(one)}, as listed` }))
      : [],
  minLength: (limit, value, node) =>
    texts(value, Number(limit), node).map((one) => ({ value: one, words: 'is as short as may be' })),
  maxLength: (limit, value, node) =>
    Number(limit) <= MOST_LENGTH
      ? texts(value, Number(limit), node).map((one) => ({ value: one, words: 'is as long as may be' }))
      : [],
  minimum: (limit, _, node) => [{ value: whole(Math.ceil, Number(limit), node), words: 'is its minimum' }],
  maximum: (limit, _, node) => [{ value: whole(Math.floor, Number(limit), node), words: 'is its maximum' }],
  exclusiveMinimum: (limit, _, node) =>
    beyond(Number(limit), 1, node).map((one) => ({ value: one, words: 'is just above its excluded minimum' })),
  exclusiveMaximum: (limit, _, node) =>
    beyond(Number(limit), -1, node).map((one) => ({ value: one, words: 'is just below its excluded maximum' })),
  multipleOf: (limit, value) =>
    typeof value === 'number'
      ? [value + Number(limit), value - Number(limit)].map((one) => ({
          value: one,
          words: `is another multiple of ${String(limit)}`,
        }))
      : [],
  minItems: (limit, value) => items(value, Number(limit)).map((one) => ({ value: one, words: 'has the fewest items' })),
  minContains: (limit, value) =>
    Array.isArray(value) && Number(limit) <= MOST_ITEMS
      ? value.map((item) => ({
          value: ofOne(value, item, Number(limit)),
          words: 'has the fewest of the items that it must',
        }))
      : [],
  maxContains: (limit, value) =>
    Array.isArray(value) && Number(limit) <= MOST_ITEMS
      ? value.map((item) => ({
          value: ofOne(value, item, Number(limit)),
          words: 'has the most of the items that it may',
        }))
      : [],
  propertyNames: (limit, value) =>
    isNode(value) && isNode(limit)
      ? namesOf(limit).map((names) => ({
          value: { ...named(value, names), ...value },
          words: `has ${names.join(', ')}`,
        }))
      : [],
  maxItems: (limit, value) =>
    Number(limit) <= MOST_ITEMS
      ? items(value, Number(limit)).map((one) => ({ value: one, words: 'has the most items' }))
      : [],
  uniqueItems: (limit, value) =>
    limit === true && Array.isArray(value) && value.length < 2
      ? items(value, 2).map((one) => ({ value: one, words: 'has two items, no two alike' }))
      : [],
  maxProperties: (limit, value, node) =>
    isNode(value) && Number(limit) <= MOST_ITEMS && Object.keys(value).length < Number(limit)
      ? strangers(Number(limit) - Object.keys(value).length, value, node).map((more) => ({
          value: { ...value, ...more },
          words: 'has the most properties',
        }))
      : [],
  minProperties: (limit, value, node) =>
    isNode(value) && Object.keys(value).length > Number(limit)
      ? [{ value: emptied(value, Number(limit), node), words: 'has the fewest properties' }]
      : [],
};

/** One of each type that is easily told from the others. */
const OF_TYPE: readonly (readonly [type: string, value: unknown])[] = [
  ['null', null],
  ['string', 'licet'],
  ['boolean', true],
  ['integer', 1],
  ['array', []],
  ['object', {}],
];

/** Requests stay of a size that servers read. */
const MOST_LENGTH = 20_000;
const MOST_ITEMS = 200;
const MOST_VALUES = 100;

/** A text of a length: the value cut or grown by its own characters, else one made for the schema. */
function texts(value: unknown, length: number, node: Node): string[] {
  if (typeof value !== 'string' || Number.isNaN(length)) return [];
  const characters = [...value];
  if (characters.length === length) return [];
  const cut = characters.slice(0, length).join('');
  const grown = [...'x', characters.at(-1) ?? 'x', characters[0] ?? 'x'].map(
    (filler) => cut + filler.repeat(Math.max(0, length - characters.length)),
  );
  const made = 'pattern' in node ? [...textsFor({ ...node, minLength: length, maxLength: length })] : [];
  return [...new Set([...grown, ...made])].filter((text) => [...text].length === length);
}

/** All names that may be, else each by itself; one as long as may be. */
function namesOf({ enum: listed, maxLength }: Node): string[][] {
  const names = Array.isArray(listed) ? listed.map(String).slice(0, MOST_VALUES) : [];
  const longest = typeof maxLength === 'number' && maxLength <= MOST_LENGTH ? ['x'.repeat(maxLength)] : [];
  return [...(names.length > 0 ? [names] : []), ...[...names, ...longest].map((name) => [name])];
}

function named(value: Node, names: readonly string[]): Node {
  return Object.fromEntries(names.map((name) => [name, Object.values(value)[0] ?? true]));
}

function stepOf(node: Node): number | undefined {
  return typeof node['multipleOf'] === 'number' ? node['multipleOf'] : undefined;
}

function whole(round: (value: number) => number, limit: number, node: Node): number {
  const step = stepOf(node) ?? ([node['type']].flat().includes('integer') ? 1 : undefined);
  return step === undefined ? limit : round(limit / step) * step;
}

function beyond(limit: number, direction: 1 | -1, node: Node): number[] {
  const step = stepOf(node);
  if (step !== undefined) return [(direction > 0 ? Math.floor(limit / step) + 1 : Math.ceil(limit / step) - 1) * step];
  const nearest = direction > 0 ? Math.floor(limit) + 1 : Math.ceil(limit) - 1;
  return [nearest, limit + direction * 0.5, limit + direction * 0.01];
}

function items(value: unknown, count: number): unknown[][] {
  if (!Array.isArray(value) || value.length === count) return [];
  if (value.length > count) return [value.slice(0, count)];
  if (value.length === 0) return [];
  return [distinct(value, count), Array.from({ length: count }, (_, index) => value[index % value.length])];
}

function emptied(value: Node, count: number, { required }: Node): Node {
  const needed = Array.isArray(required) ? required : [];
  const optional = Object.keys(value).filter((name) => !needed.includes(name));
  const dropped = optional.slice(0, Math.max(0, Object.keys(value).length - count));
  return Object.fromEntries(Object.entries(value).filter(([name]) => !dropped.includes(name)));
}
