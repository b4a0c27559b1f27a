import { below } from '../openapi/pointer.ts';
import type { Layer } from './layers.ts';

/** What a keyword says of a value, of however many schemas it is put together. */
export interface Promised {
  readonly value: unknown;
  readonly pointer: string;
}

/**
 * What several schemas say together, keyword by keyword; those that lead to parts of a value are not here. What only
 * validators know the meaning of is as it stands, in a list of what each schema says of it.
 * @param orNull where it is said that null will do besides
 */
export function promisesOf(layers: readonly Layer[], orNull?: string): ReadonlyMap<string, Promised> {
  const promises = new Map<string, Promised>();
  for (const { node, pointer } of layers) {
    for (const [keyword, told] of Object.entries(node)) {
      const name = keyword === 'const' ? 'enum' : keyword;
      const value = keyword === 'const' ? [told] : told;
      if (!KEYWORDS.has(name) || saysNothing(name, value)) continue;
      const said = OPAQUE.has(name) ? [alone(node, name)] : value;
      const before = promises.get(name);
      promises.set(name, {
        value: before ? together(name, before.value, said) : said,
        pointer: before?.pointer ?? below(pointer, keyword),
      });
    }
  }
  if (orNull === undefined) return promises;
  const type = promises.get('type');
  // A type says so itself.
  if (type) promises.set('type', { ...type, value: [...new Set([type.value, 'null'].flat())] });
  else promises.set('nullable', { value: true, pointer: orNull });
  return promises;
}

/** What only validators know the meaning of. */
export const OPAQUE: ReadonlySet<string> = new Set(
  'not if contains propertyNames dependentRequired dependentSchemas unevaluatedItems contentSchema discriminator'.split(
    ' ',
  ),
);

const KEYWORDS = new Set([
  ...OPAQUE,
  ...'type enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems'.split(
    ' ',
  ),
  ...'minProperties maxProperties uniqueItems pattern format readOnly writeOnly default minContains'.split(' '),
  ...'maxContains contentEncoding contentMediaType'.split(' '),
]);

function saysNothing(keyword: string, value: unknown): boolean {
  return value === undefined || value === false || (value === 0 && /^min(Length|Items|Properties)$/.test(keyword));
}

function alone(node: Layer['node'], keyword: string): unknown {
  const names = keyword === 'if' ? ['if', 'then', 'else'] : [keyword];
  return Object.fromEntries(names.filter((name) => name in node).map((name) => [name, node[name]]));
}

/** Of two limits the narrower; of two lists what is in both. */
function together(keyword: string, one: unknown, other: unknown): unknown {
  if (OPAQUE.has(keyword)) return [one, other].flat();
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  if (keyword === 'type') return bothTypes([one].flat(), [other].flat());
  if (keyword === 'enum' && Array.isArray(one) && Array.isArray(other)) {
    const listed = new Set(other.map((value) => JSON.stringify(value)));
    return one.filter((value) => listed.has(JSON.stringify(value)));
  }
  if (typeof one === 'number' && typeof other === 'number' && keyword !== 'multipleOf')
    return /^max|Maximum$/.test(keyword) ? Math.min(one, other) : Math.max(one, other);
  return [one, other].flat().map(String).sort();
}

function bothTypes(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const whole = (types: readonly unknown[]) => (types.includes('number') ? [...types, 'integer'] : types);
  const both = whole(one).filter((type) => whole(other).includes(type));
  return both.includes('number') ? both.filter((type) => type !== 'integer') : both;
}
