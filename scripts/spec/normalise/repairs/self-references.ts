import { isNode, type Node } from '../../../openapi/resolve.ts';
import { pointerOf } from '../place.ts';
import type { Repair } from '../repair.ts';

/** A schema that is "itself and …", or "itself or …", is what else it says. */
export const selfReferences: Repair = {
  name: 'self-references',
  what: 'a schema among whose own branches is itself',
  chokes: 'validators and writers of types run round in it until the stack is full',
  done: 'left out, for it says nothing',
  roles: ['schema'],
  apply(node, { place }) {
    const lists = ['allOf', 'anyOf', 'oneOf'].filter((keyword) => Array.isArray(node[keyword]));
    if (lists.length === 0 || place.above?.segment !== 'schemas') return undefined;
    const self = pointerOf(place);
    const made: Record<string, unknown> = { ...node };
    let changed = false;
    for (const keyword of lists) {
      const branches = node[keyword] as readonly unknown[];
      const others = branches.filter((branch) => !isNode(branch) || branch['$ref'] !== self);
      if (others.length === branches.length) continue;
      changed = true;
      if (others.length > 0) made[keyword] = others;
      else delete made[keyword];
    }
    return changed ? (made as Node) : undefined;
  },
};
