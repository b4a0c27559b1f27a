import fc from 'fast-check';
import { below } from '../../openapi/pointer.ts';
import type { Making } from './arbitrary-of.ts';
import type { Variant } from './layers.ts';

const MANY = 8;
/** A bound further away is not worth the time to reach it. */
const WORTH_REACHING = 60;

/** Arrays for what several layers ask of one; the caller sifts. */
export function lists(variant: Variant, { depth, deeper }: Making): readonly fc.Arbitrary<unknown[]>[] {
  const limits = (keyword: string) =>
    variant.flatMap(({ node }) => (typeof node[keyword] === 'number' ? [node[keyword]] : []));
  const contains = variant.filter(({ node }) => 'contains' in node && node['minContains'] !== 0);
  const contained = Math.max(0, ...limits('minContains'), ...(contains.length > 0 ? [1] : []));
  const least = Math.max(0, ...limits('minItems'), contained);
  const places = Math.max(0, ...variant.map(({ node }) => prefixOf(node['prefixItems'])));
  const closed = variant.some(({ node }) => node['items'] === false || node['unevaluatedItems'] === false);
  const open = !closed || variant.some(({ node }) => node['items'] !== undefined && node['items'] !== false);
  const most = Math.min(...limits('maxItems'), open ? Number.MAX_SAFE_INTEGER : places);
  const prefix = Array.from({ length: places }, (_, index) =>
    deeper(variant.flatMap(({ node, pointer }) => itemSchemas(node, pointer, index))),
  );
  const rest = deeper(variant.flatMap(({ node, pointer }) => itemSchemas(node, pointer, places)));
  const wanted = contains.map(({ node, pointer }) =>
    deeper([below(pointer, 'contains'), ...itemSchemas(node, pointer, places)]),
  );
  if (wanted.some((item) => item === undefined)) return [];
  const fixed = prefix.indexOf(undefined);
  const reach = fixed < 0 ? most : Math.min(most, fixed);
  const head = prefix.slice(0, reach).filter((item) => item !== undefined);
  const bottom = depth <= 0 || !rest;
  const top = bottom ? Math.max(least, wanted.length) : Math.min(reach, Math.max(least + MANY, fullness(most)));
  if (least > reach || (!rest && least > head.length)) return [];
  const unique = variant.some(({ node }) => node['uniqueItems'] === true);
  const item = rest && wanted.length > 0 ? fc.oneof(rest, ...wanted.filter((one) => one !== undefined)) : rest;
  const shortHead = head.length > 0 && least < head.length ? head.slice(0, least) : head;
  const start = (parts: typeof head) => fc.tuple(...parts);
  const follow = (before: number): fc.Arbitrary<unknown[]> => {
    const minLength = Math.max(0, least - before);
    const maxLength = Math.max(minLength, Math.min(top - before, reach - before));
    if (!item || maxLength === 0) return fc.constant([]);
    return unique
      ? fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) })
      : fc.array(item, { minLength, maxLength });
  };
  const whole = (parts: typeof head) => fc.tuple(start(parts), follow(parts.length)).map(([a, b]) => [...a, ...b]);
  return head.length > 0 ? [fc.oneof(whole(head), whole(shortHead)), whole(head)] : [follow(0)];
}

function fullness(most: number): number {
  return most <= WORTH_REACHING ? most : 0;
}

function prefixOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** The schemas that have a say about the item at a place. */
function itemSchemas(node: Readonly<Record<string, unknown>>, pointer: string, index: number): string[] {
  if (index < prefixOf(node['prefixItems'])) return [below(pointer, 'prefixItems', index)];
  if (node['items'] !== undefined) return [below(pointer, 'items')];
  return node['unevaluatedItems'] !== undefined && node['unevaluatedItems'] !== false
    ? [below(pointer, 'unevaluatedItems')]
    : [];
}
