import { isNode } from '../../../openapi/resolve.ts';
import type { Repair } from '../repair.ts';

const LISTS = ['required', 'enum', 'type'] as const;

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3 */
export const repeatedWords: Repair = {
  name: 'repeated-words',
  what: '`required`, `enum` or `type` that lists the same twice',
  chokes: 'Prism takes a schema for kept that its validator refuses to compile',
  done: 'listed once',
  roles: ['schema'],
  apply(node) {
    const shorter = LISTS.flatMap((keyword) => {
      const list = node[keyword];
      if (!Array.isArray(list)) return [];
      const once = withoutRepeats(list);
      return once.length === list.length ? [] : [[keyword, once] as const];
    });
    return shorter.length === 0 ? undefined : { ...node, ...Object.fromEntries(shorter) };
  },
};

function withoutRepeats(list: readonly unknown[]): readonly unknown[] {
  // Most are short lists of names: nothing is written out for those.
  if (!list.some((item) => isNode(item) || Array.isArray(item))) return [...new Set(list)];
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}
