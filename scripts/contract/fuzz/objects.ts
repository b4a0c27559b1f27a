import fc from 'fast-check';
import { below } from '../../openapi/pointer.ts';
import { regularExpression } from '../../openapi/regular-expression.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { isMarked } from '../marks.ts';
import type { Making } from './arbitrary-of.ts';
import type { Variant } from './layers.ts';
import { sifted } from './sifted.ts';
import { matching, plainText } from './texts.ts';

type Member = readonly [name: string, value: fc.Arbitrary<unknown>];

/** Objects for what several layers ask of one: some of the optional, all of it, none of it; the caller sifts. */
export function objects(variant: Variant, making: Making): readonly fc.Arbitrary<object>[] {
  const { document, depth, deeper } = making;
  const required = new Set(variant.flatMap(({ node }) => namesIn(node['required'])));
  const declared = new Set(
    variant.flatMap(({ node }) => (isNode(node['properties']) ? Object.keys(node['properties']) : [])),
  );
  const members = [...new Set([...declared, ...required])].flatMap((name): Member[] => {
    const pointers = variant.flatMap(({ node, pointer }) => schemasOf(node, pointer, name));
    if (!required.has(name) && (depth <= 0 || pointers.some((one) => isMarked(document, one, 'readOnly')))) return [];
    const value = deeper(pointers);
    return value ? [[name, value]] : [];
  });
  const named = new Set(members.map(([name]) => name));
  if ([...required].some((name) => !named.has(name))) return [];
  const model = Object.fromEntries(members);
  const mixed = fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
  const all = fc.record(model, { noNullPrototype: true });
  const only = fc.record(Object.fromEntries(members.filter(([name]) => required.has(name))), { noNullPrototype: true });
  const more = depth > 0 ? extras(variant, making, declared) : undefined;
  const withMore = (base: fc.Arbitrary<object>, [least, most]: readonly [number, number]) =>
    more ? [grown(base, more, least, most)] : [];
  const counts = (keyword: string) =>
    variant.flatMap(({ node }) => (typeof node[keyword] === 'number' ? [node[keyword]] : []));
  const least = Math.max(0, ...counts('minProperties')) - required.size;
  const most = Math.min(5, ...counts('maxProperties').map((count) => count - required.size));
  const asked = variant.some(({ node }) => isNode(node['additionalProperties']) || isNode(node['patternProperties']));
  const some = withMore(mixed, [Math.max(0, Math.min(least, 20)), Math.max(0, least, most)]);
  const usual = some[0]
    ? fc.oneof({ weight: asked ? 1 : 9, arbitrary: mixed }, { weight: 1, arbitrary: some[0] })
    : mixed;
  return [fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: all }), usual, all, ...some, only];
}

/** An object with members besides its own. */
function grown(
  base: fc.Arbitrary<object>,
  more: fc.Arbitrary<readonly [string, unknown]>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<object> {
  const added = fc.uniqueArray(more, {
    minLength,
    maxLength: Math.max(minLength, maxLength),
    selector: ([name]) => name,
  });
  return fc.tuple(base, added).map(([own, members]) => Object.fromEntries([...members, ...Object.entries(own)]));
}

/** Members that no property declares, where every layer lets them in. */
function extras(
  variant: Variant,
  { deeper, fits }: Making,
  declared: ReadonlySet<string>,
): fc.Arbitrary<readonly [string, unknown]> | undefined {
  const patterns = variant.flatMap(({ node }) =>
    isNode(node['patternProperties']) ? Object.keys(node['patternProperties']) : [],
  );
  const named = patterns.flatMap((pattern) => matching(pattern, 40));
  const closed = variant.some(({ node }) =>
    ['additionalProperties', 'unevaluatedProperties'].some((word) => node[word] === false),
  );
  const names = closed ? named : [...named, plainText(12)];
  const rules = variant
    .filter(({ node }) => 'propertyNames' in node)
    .map(({ pointer }) => below(pointer, 'propertyNames'));
  const ruled = rules.length > 0 ? deeper(rules) : undefined;
  const candidates = [...names, ...(ruled && !closed ? [ruled.map(String)] : [])];
  if (candidates.length === 0) return undefined;
  const fitting = sifted(fc.oneof(...candidates), (name) => !declared.has(name) && name !== '' && fits(rules, name));
  if (!fitting) return undefined;
  const values = new Map<string, fc.Arbitrary<unknown> | undefined>();
  const valueFor = (name: string) => {
    const pointers = variant.flatMap(({ node, pointer }) => schemasOf(node, pointer, name));
    const key = pointers.join(' ');
    if (!values.has(key)) values.set(key, deeper(pointers));
    return values.get(key);
  };
  return fitting.chain((name) =>
    (valueFor(name) ?? fc.constant(true)).map((value): readonly [string, unknown] => [name, value]),
  );
}

/** The schemas of a layer that have a say about a member: `additionalProperties` only where no other has. */
function schemasOf({ properties, patternProperties, ...node }: Node, pointer: string, name: string): string[] {
  const found = [
    ...(isNode(properties) && Object.hasOwn(properties, name) ? [below(pointer, 'properties', name)] : []),
    ...(isNode(patternProperties) ? Object.keys(patternProperties) : [])
      .filter((pattern) => regularExpression(pattern)?.test(name))
      .map((pattern) => below(pointer, 'patternProperties', pattern)),
  ];
  if (found.length > 0) return found;
  if (node['additionalProperties'] !== undefined) return [below(pointer, 'additionalProperties')];
  return isNode(node['unevaluatedProperties']) ? [below(pointer, 'unevaluatedProperties')] : [];
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}
