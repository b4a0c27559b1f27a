import { isNode, type Node } from '../../../openapi/resolve.ts';
import { namedThere } from '../parameters.ts';
import type { Repair } from '../repair.ts';

/** What stands in an extension is nobody's promise, and what is shown is data; but tools look for references everywhere. */
export const foreignReferences: Repair = {
  name: 'foreign-references',
  what: 'a reference in an extension or an example that leads out of the document',
  chokes: 'express-openapi-validator, openapi-typescript and Prism try to open or download it',
  done: 'left out',
  roles: ['extension', 'shown'],
  apply(node, { document }) {
    const made = without(node, (ref) => namedThere(document, { $ref: ref }) === undefined);
    return made === node ? undefined : (made as Node);
  },
};

function without(value: unknown, leadsAway: (ref: string) => boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => without(item, leadsAway));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isNode(value)) return value;
  const entries = Object.entries(value);
  const kept = entries
    .filter(([name, member]) => name !== '$ref' || typeof member !== 'string' || !leadsAway(member))
    .map(([name, member]) => [name, without(member, leadsAway)] as const);
  const isSame = kept.length === entries.length && kept.every(([name, member]) => member === value[name]);
  return isSame ? value : Object.fromEntries(kept);
}
