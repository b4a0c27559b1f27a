import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { regularExpression } from '../../openapi/regular-expression.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import type { SchemaJudge } from '../violations.ts';
import { distinct } from './distinct.ts';
import { inOrder } from './in-order.ts';
import { memberSchemas } from './member-schemas.ts';
import { roughlyFits } from './roughly-fits.ts';
import { type Choice, choicesOf, type Layer, type Picks } from './sample-layers.ts';
import { textsFor } from './sample-text.ts';

/** A value that fits a schema, for where a document gives no example; undefined where none that we can think of fits. */
export function sampleOf(document: Document, pointer: string, judge: SchemaJudge): unknown {
  for (const sample of samplesOf(document, pointer, judge)) return sample;
  return undefined;
}

/** Values that fit a schema; with picks, those that take certain branches of its unions come first. */
export function* samplesOf(
  document: Document,
  pointer: string,
  judge: SchemaJudge,
  picks: Picks = {},
): Generator<unknown> {
  let left = MOST_TRIES;
  for (const candidate of candidates({ document, judge, picks }, [pointer], 0)) {
    if (judge.violationsOf(pointer, candidate).length === 0) yield candidate;
    left -= 1;
    if (left === 0) return;
  }
}

/** Values that may fit several schemas at once, for which each is to be asked. */
export function* samplesOfAll(document: Document, pointers: readonly string[], judge: SchemaJudge): Generator<unknown> {
  let left = MOST_TRIES;
  for (const candidate of candidates({ document, judge, picks: {} }, pointers, 0)) {
    if (pointers.every((pointer) => judge.violationsOf(pointer, candidate).length === 0)) yield candidate;
    left -= 1;
    if (left === 0) return;
  }
}

/** Deeper than this a schema refers to itself. */
const DEEPEST = 8;
const MOST_TRIES = 200;
/** What a sample has of members at most: requests stay of a size that servers read. */
const MOST_MEMBERS = 1000;

/** Values that may fit schemas all at once, the likeliest first. */
function* candidates(known: Known, pointers: readonly string[], depth: number): Generator<unknown> {
  if (depth > DEEPEST) return;
  for (const choice of choicesOf(known.document, pointers, known.picks)) {
    if (choice.impossible) continue;
    const { layers } = choice;
    const node = together(layers.map((layer) => layer.node));
    const nested = (at: readonly string[], variant = 0) => nth(fitting(known, at, depth + 1), variant);
    const fits = (value: unknown) => layers.every((layer) => roughlyFits(layer.node, value));
    for (const layer of layers) for (const value of given(layer.node)) if (fits(value)) yield value;
    for (const type of likelyTypes(node, layers))
      for (const value of made(type, node, choice, nested)) if (fits(value)) yield value;
  }
}

interface Known {
  readonly document: Document;
  readonly judge: SchemaJudge;
  readonly picks: Picks;
}

/** Candidates for a part of a sample; the judge is asked only where a look at the schema is not enough. */
function* fitting(known: Known, pointers: readonly string[], depth: number): Generator<unknown> {
  const { document, judge } = known;
  for (const value of candidates(known, pointers, depth)) {
    const unsure = pointers.filter((pointer) => isUnsure(document, pointer, value));
    if (unsure.every((pointer) => judge.violationsOf(pointer, value).length === 0)) yield value;
  }
}

/** Keywords of which a look at the value itself does not tell whether it fits. */
const UNSURE = ['not', 'oneOf', 'anyOf', 'allOf', 'if', 'contains', 'propertyNames'];
/** What an author shows is of his making, and may not fit. */
const SHOWN = ['example', 'default', 'examples'];

function isUnsure(document: Document, pointer: string, value: unknown, seen: readonly string[] = []): boolean {
  const node = valueAt(document, pointer);
  if (!isNode(node)) return false;
  if (UNSURE.some((keyword) => keyword in node)) return true;
  const isDeep = typeof value === 'object' && value !== null;
  if ((isDeep || 'format' in node) && SHOWN.some((keyword) => keyword in node)) return true;
  const { $ref } = node;
  if (typeof $ref !== 'string' || seen.includes(pointer)) return false;
  return isUnsure(document, decodeURIComponent($ref), value, [...seen, pointer]);
}

type Nested = (pointers: readonly string[], variant?: number) => unknown;

function* given(node: Node): Generator<unknown> {
  for (const name of ['const', 'example', 'default']) if (name in node) yield node[name];
  for (const name of ['examples', 'enum']) if (Array.isArray(node[name])) yield* node[name];
}

/** Constraints of several schemas as those of one: of two bounds the narrower. */
function together(nodes: readonly Node[]): Node {
  const all: Record<string, unknown> = {};
  for (const node of nodes) {
    for (const [keyword, value] of Object.entries(node)) {
      const before = all[keyword];
      if (before === undefined) all[keyword] = value;
      else if (typeof before === 'number' && typeof value === 'number' && keyword === 'multipleOf')
        all[keyword] = leastCommon(before, value);
      else if (typeof before === 'number' && typeof value === 'number')
        all[keyword] = /^max|Maximum$/.test(keyword) ? Math.min(before, value) : Math.max(before, value);
      else if (keyword === 'type') all[keyword] = commonTypes([before].flat(), [value].flat());
      else if (keyword === 'uniqueItems') all[keyword] = before === true || value === true;
    }
  }
  return all;
}

function leastCommon(a: number, b: number): number {
  for (let multiple = a; multiple <= a * 1000; multiple += a) if (Number.isInteger(multiple / b)) return multiple;
  return a;
}

function commonTypes(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  const both = a.filter((type) => b.includes(type));
  const integer = [a, b].every((types) => types.includes('integer') || types.includes('number'));
  return integer && !both.includes('number') && !both.includes('integer') ? [...both, 'integer'] : both;
}

const TYPE_OF_KEYWORD: readonly (readonly [string, readonly string[]])[] = [
  [
    'object',
    [
      'properties',
      'required',
      'additionalProperties',
      'patternProperties',
      'minProperties',
      'propertyNames',
      'dependentRequired',
    ],
  ],
  ['array', ['items', 'prefixItems', 'minItems', 'contains', 'uniqueItems']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
  ['string', ['minLength', 'maxLength', 'pattern', 'format']],
];

function likelyTypes(node: Node, layers: readonly Layer[]): readonly string[] {
  const named = [node['type']].flat().filter((type): type is string => typeof type === 'string');
  if (named.length > 0) return [...named.filter((type) => type !== 'null'), ...named.filter((type) => type === 'null')];
  if (layers.some((layer) => layer.node['type'] !== undefined)) return [];
  const meant = TYPE_OF_KEYWORD.filter(([, keywords]) => keywords.some((keyword) => keyword in node));
  return [...meant.map(([type]) => type), 'string', 'integer', 'boolean', 'object', 'array', 'null'];
}

function* made(type: string, node: Node, choice: Choice, nested: Nested): Generator<unknown> {
  if (type === 'string') yield* textsFor(node);
  else if (type === 'integer' || type === 'number') yield* numbersFor(node, type === 'integer');
  else if (type === 'boolean') yield* [true, false];
  else if (type === 'null') yield null;
  else if (type === 'array') yield* arraysFor(node, choice, nested);
  else if (type === 'object') yield* objectsFor(node, choice, nested);
}

function* numbersFor(node: Node, whole: boolean): Generator<number> {
  const number = (name: string) => (typeof node[name] === 'number' ? node[name] : undefined);
  const step = number('multipleOf') ?? 1;
  const [least, above] = [number('minimum'), number('exclusiveMinimum')];
  const [most, below_] = [number('maximum'), number('exclusiveMaximum')];
  // Without the noise of floating point: 0.3, not 0.30000000000000004.
  const times = (count: number) => Number((count * step).toPrecision(12));
  const up = (from: number) => times(Math.ceil(from / step - 1e-9));
  const down = (from: number) => times(Math.floor(from / step + 1e-9));
  yield 1 * (step === 1 ? 1 : step);
  if (least !== undefined) yield* [up(least), least];
  if (above !== undefined) yield* [up(above) > above ? up(above) : up(above) + step, above + step / 2];
  if (most !== undefined) yield* [down(most), most];
  if (below_ !== undefined) yield* [down(below_) < below_ ? down(below_) : down(below_) - step, below_ - step / 2];
  yield 0;
  // Not every multiple of a fraction is one for every reader.
  if (!Number.isInteger(step) && least !== undefined)
    for (let count = 1; count <= 5; count += 1) yield times(Math.ceil(least / step - 1e-9) + count);
  if (!whole && number('multipleOf') === undefined) {
    const [low, high] = [least ?? above ?? 0, most ?? below_ ?? 1];
    yield (low + high) / 2;
  }
}

function* arraysFor(node: Node, { layers }: Choice, nested: Nested): Generator<unknown[]> {
  const number = (name: string) => (typeof node[name] === 'number' ? node[name] : undefined);
  const contains = layers
    .filter((layer) => isNode(layer.node['contains']))
    .map(({ pointer }) => below(pointer, 'contains'));
  const needed = contains.length > 0 ? (number('minContains') ?? 1) : 0;
  const wanted = contains.length > 0 && number('maxContains') !== 0 ? Math.max(1, needed) : 0;
  const prefixes = layers.map((layer) =>
    Array.isArray(layer.node['prefixItems']) ? layer.node['prefixItems'].length : 0,
  );
  const prefix = Math.max(0, ...prefixes);
  const schemasOf = (index: number) =>
    layers.flatMap(({ node: own, pointer }, layer) =>
      index < (prefixes[layer] ?? 0)
        ? [below(pointer, 'prefixItems', index)]
        : own['items'] === undefined
          ? []
          : [below(pointer, 'items')],
    );
  const bare = layers.some((layer) => layer.node['items'] === false);
  const least = Math.max(number('minItems') ?? (bare ? prefix : 1), prefix, wanted);
  const length = Math.min(least, number('maxItems') ?? least, MOST_MEMBERS);
  const items = Array.from({ length }, (_, index) => {
    const held = index < wanted ? contains : [];
    return nested([...schemasOf(index), ...held]) ?? 'licet';
  });
  yield items;
  if (node['uniqueItems'] === true) {
    const others = (index: number) => Array.from({ length: 6 }, (_, variant) => nested(schemasOf(index), variant));
    yield distinct(items, length, others(prefix));
  }
  if (length > 0 && (number('minItems') ?? 0) === 0 && needed === 0) yield [];
}

function* objectsFor(node: Node, { layers, named }: Choice, nested: Nested): Generator<Record<string, unknown>> {
  const number = (name: string) => (typeof node[name] === 'number' ? node[name] : undefined);
  const needed = new Set(layers.flatMap((layer) => names(layer.node['required'])));
  for (const name of needed) {
    for (const { node: own } of layers) {
      const dependent = isNode(own['dependentRequired']) ? own['dependentRequired'] : {};
      if (Object.hasOwn(dependent, name)) for (const other of names(dependent[name])) needed.add(other);
    }
  }
  const member = (name: string) =>
    Object.hasOwn(named, name) ? named[name] : (nested(schemasOfMember(layers, name)) ?? 'licet');
  const value = Object.fromEntries([...needed].slice(0, MOST_MEMBERS).map((name) => [name, member(name)]));
  const least = number('minProperties') ?? 0;
  const declared = layers.flatMap(({ node: { properties } }) => (isNode(properties) ? Object.keys(properties) : []));
  for (const name of declared) {
    if (Object.keys(value).length >= least) break;
    if (!Object.hasOwn(value, name)) value[name] = member(name);
  }
  const open = openNames(layers);
  for (let index = 0; Object.keys(value).length < least && index < MOST_MEMBERS; index += 1) {
    const name = open(index);
    if (name !== undefined) value[name] = member(name);
  }
  const ordered = inOrder(value);
  if (ordered !== value) yield ordered;
  yield value;
}

/** Names for members that no schema declares. */
function openNames(layers: readonly Layer[]): (index: number) => string | undefined {
  const patterns = layers.flatMap(({ node: { patternProperties, propertyNames } }) => [
    ...(isNode(patternProperties) ? Object.keys(patternProperties) : []),
    ...(isNode(propertyNames) && typeof propertyNames['pattern'] === 'string' ? [propertyNames['pattern']] : []),
  ]);
  const matching = patterns.flatMap((pattern) =>
    [...textsFor({ pattern })].filter((text) => regularExpression(pattern)?.test(text)),
  );
  return (index) => (index < matching.length ? matching[index] : `licet${index}`);
}

/** Every schema that has a say about a member, of all layers. */
function schemasOfMember(layers: readonly Layer[], name: string): string[] {
  return layers.flatMap(({ node, pointer }) => {
    const found = memberSchemas(node, pointer, name);
    if (found.length > 0) return found;
    return isNode(node['additionalProperties']) ? [below(pointer, 'additionalProperties')] : [];
  });
}

function nth(values: Generator<unknown>, index: number): unknown {
  let last: unknown;
  let count = 0;
  for (const value of values) {
    last = value;
    if (count === index) return value;
    count += 1;
    if (count > MOST_TRIES) break;
  }
  return last;
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}
