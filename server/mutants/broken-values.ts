import { isObject, type JsonObject } from '../guard/api-document.ts';
import type { MutantKind } from './mutant.ts';

/** A rule of a schema: how a fault that breaks it is called, and values that may break it where one is honest. */
export interface BreakableRule {
  readonly kind: MutantKind;
  /** Candidates, the likeliest first: what the document forbids is for a validator to say. */
  values(rule: unknown, honest: unknown, node: JsonObject): readonly unknown[];
}

const SAMPLES: readonly unknown[] = ['licet mutant', 1234567.5, true, null, [], {}];

// What may be of several types is broken as the type that the rule is about, whatever is there now.
const text = (change: (text: string, bound: number) => readonly unknown[]) => (rule: unknown, honest: unknown) =>
  change(typeof honest === 'string' ? honest : 'licet', Number(rule));
const number = (change: (bound: number) => number) => (rule: unknown) => [change(Number(rule))];
const list =
  (change: (items: readonly unknown[], bound: number) => readonly unknown[]) => (rule: unknown, honest: unknown) =>
    Array.isArray(honest) ? [change(honest, Number(rule))] : [];
const object = (change: (members: JsonObject, rule: unknown) => unknown) => (rule: unknown, honest: unknown) =>
  isObject(honest) ? [change(honest, rule)] : [];

const bound = 'bound crossed';
const more = (members: JsonObject, rule: unknown) => (rule === false ? { ...members, licetMutant: 'licet' } : members);

/** Every keyword whose promise a value can break, except `required`, which has a fault for each name. */
export const BREAKABLE: Readonly<Record<string, BreakableRule>> = {
  type: { kind: 'type changed', values: (_, honest) => SAMPLES.filter((sample) => kindOf(sample) !== kindOf(honest)) },
  enum: { kind: 'value outside', values: (_, honest) => outside(honest) },
  const: { kind: 'value outside', values: (_, honest) => outside(honest) },
  minimum: { kind: bound, values: number((least) => least - 1) },
  maximum: { kind: bound, values: number((most) => most + 1) },
  exclusiveMinimum: { kind: bound, values: number((least) => least) },
  exclusiveMaximum: { kind: bound, values: number((most) => most) },
  multipleOf: { kind: bound, values: number((step) => step * 1.5) },
  minLength: { kind: bound, values: text((honest, least) => [[...honest].slice(0, Math.max(0, least - 1)).join('')]) },
  maxLength: { kind: bound, values: text((honest, most) => [honest.padEnd(most + 1, honest.at(-1) ?? 'x')]) },
  minItems: { kind: bound, values: list((items, least) => items.slice(0, Math.max(0, least - 1))) },
  maxItems: {
    kind: bound,
    values: list((items, most) => Array.from({ length: most + 1 }, (_, i) => items[i % items.length])),
  },
  uniqueItems: { kind: bound, values: list((items) => [...items, ...items.slice(0, 1)]) },
  contains: { kind: bound, values: list(() => []) },
  minProperties: {
    kind: bound,
    values: object((members, least) => Object.fromEntries(Object.entries(members).slice(0, Number(least) - 1))),
  },
  maxProperties: {
    kind: bound,
    values: object((members, most) => ({
      ...members,
      ...Object.fromEntries(Array.from({ length: Number(most) + 1 }, (_, i) => [`licet${i}`, 'licet'])),
    })),
  },
  pattern: {
    kind: 'pattern broken',
    values: text((honest) => [`${honest}!`, `!${honest}`, honest.slice(1), 'licet mutant!', '', '\u0001']),
  },
  format: {
    kind: 'format broken',
    values: (_, honest) =>
      typeof honest === 'number' ? [2 ** 40, 1.5] : ['licet: no such <format>', '', 2 ** 40, 1.5],
  },
  additionalProperties: { kind: 'property added', values: object(more) },
  unevaluatedProperties: { kind: 'property added', values: object(more) },
  propertyNames: { kind: 'property added', values: object((members) => ({ ...members, 'licet mutant!': 'licet' })) },
  dependentRequired: {
    kind: 'property dropped',
    values: object((members, rule) => without(members, Object.values(Object(rule)).flat().map(String))),
  },
  not: { kind: 'other rule broken', values: (rule, honest) => forbidden(Object(rule) as JsonObject, honest) },
};

/** A value of the kind that `not` describes. */
function forbidden(rule: JsonObject, honest: unknown): readonly unknown[] {
  const names = Array.isArray(rule['required']) ? rule['required'].map(String) : [];
  const added = isObject(honest) ? [{ ...honest, ...Object.fromEntries(names.map((name) => [name, 'licet'])) }] : [];
  return [
    ...(Array.isArray(rule['enum']) ? rule['enum'] : []),
    ...('const' in rule ? [rule['const']] : []),
    ...added,
    ...SAMPLES,
  ];
}

function outside(honest: unknown): readonly unknown[] {
  if (typeof honest === 'string') return [`${honest}-licet`];
  if (typeof honest === 'number') return [honest + 1_000_003];
  return typeof honest === 'boolean' ? [!honest] : ['licet'];
}

/** An object without some of its members. */
export function without(members: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** Rules of a schema one by one: `required` is as many as it has names. */
export function* rulesAt(
  node: JsonObject,
): Generator<{ readonly keyword: string; readonly name?: string; readonly rule: unknown } & BreakableRule> {
  if (Array.isArray(node['required'])) {
    for (const name of node['required'].map(String)) {
      const values = (_: unknown, honest: unknown) =>
        isObject(honest) && Object.hasOwn(honest, name) ? [without(honest, [name])] : [];
      yield { keyword: 'required', name, rule: name, kind: 'property dropped', values };
    }
  }
  for (const [keyword, rule] of Object.entries(node)) {
    const breakable = Object.hasOwn(BREAKABLE, keyword) ? BREAKABLE[keyword] : undefined;
    if (!breakable || ((keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') && rule !== false))
      continue;
    yield { keyword, rule, ...breakable };
  }
}
