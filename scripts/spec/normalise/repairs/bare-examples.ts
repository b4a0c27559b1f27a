import { isNode } from '../../../openapi/resolve.ts';
import type { Repair } from '../repair.ts';

/** @see https://spec.openapis.org/oas/v3.1.0#example-object */
export const bareExamples: Repair = {
  name: 'bare-examples',
  what: 'a named example that is a value itself, not an object with a `value`',
  chokes: 'whoever looks for its value throws',
  done: 'put into `value`',
  roles: ['mediaType', 'parameter', 'header', 'components'],
  apply(node) {
    const { examples } = node;
    if (!isNode(examples) || Object.values(examples).every(isNode)) return undefined;
    const made = Object.entries(examples).map(([name, value]) => [name, isNode(value) ? value : { value }] as const);
    return { ...node, examples: Object.fromEntries(made) };
  },
};
