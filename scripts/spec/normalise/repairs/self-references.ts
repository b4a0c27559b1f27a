import type { Document } from '../../../openapi/contract.ts';
import { below } from '../../../openapi/pointer.ts';
import { circlesInPlace, LISTS } from '../circles-in-place.ts';
import { pointerOf } from '../place.ts';
import type { Repair } from '../repair.ts';

/** A schema that is "itself and …", or "itself or …", is what else it says. */
export const selfReferences: Repair = {
  name: 'self-references',
  what: 'a schema among whose own branches is itself, at once or through others',
  chokes: 'validators and writers of types run round in it until the stack is full',
  done: 'left out, for it says nothing',
  roles: ['schema'],
  apply(node, { document, place }) {
    const lists = LISTS.filter((keyword) => Array.isArray(node[keyword]));
    if (lists.length === 0) return undefined;
    const self = pointerOf(place);
    const circular = circlesOf(document)(self);
    if (circular.size === 0) return undefined;
    const made: Record<string, unknown> = { ...node };
    let changed = false;
    for (const keyword of lists) {
      const branches = node[keyword] as readonly unknown[];
      const others = branches.filter((_, index) => !circular.has(below(self, keyword, index)));
      if (others.length === branches.length) continue;
      changed = true;
      if (others.length > 0) made[keyword] = others;
      else delete made[keyword];
    }
    return changed ? made : undefined;
  },
};

const CIRCLES = new WeakMap<Document, ReturnType<typeof circlesInPlace>>();

function circlesOf(document: Document): ReturnType<typeof circlesInPlace> {
  const known = CIRCLES.get(document) ?? circlesInPlace(document);
  CIRCLES.set(document, known);
  return known;
}
