import { valueAt } from '../../../openapi/pointer.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { ROLES } from '../grammar.ts';
import { pointerOf } from '../place.ts';
import { type Refusal, Unrepairable } from '../repair.ts';

/** A reference that leads to nothing that could stand in its place, or round and round. */
export const brokenReferences: Refusal = {
  roles: ROLES.filter((role) => role !== 'shown' && role !== 'extension'),
  refuse({ $ref }, { document, place, role }) {
    if (typeof $ref !== 'string') return;
    const seen = new Set<string>();
    for (let ref = $ref; ; ) {
      if (seen.has(ref)) {
        const circle = [...seen].slice([...seen].indexOf(ref));
        const way = [...circle.slice(1), ref].join(', which refers to ');
        throw new Unrepairable(ref, `refers to nothing but itself: to ${way}`, 'Say in one of them what it is.');
      }
      seen.add(ref);
      const target = ref.startsWith('#/') ? named(document, ref) : undefined;
      if (!isThere(target) && !(role === 'schema' && typeof target === 'boolean'))
        throw new Unrepairable(pointerOf(place), `refers to “${ref}”, where there is none of its kind`, HINT);
      const next = isNode(target) ? target['$ref'] : undefined;
      if (typeof next !== 'string') return;
      ref = next;
    }
  },
};

const HINT = 'Name something of the document, such as #/components/schemas/Pet.';

function named(document: object, ref: string): unknown {
  try {
    const value = valueAt(document, decodeURIComponent(ref));
    if (value !== undefined) return value;
  } catch {}
  return valueAt(document, ref);
}

/** What is null, or an empty list, is read as an object that says nothing. */
function isThere(target: unknown): boolean {
  return isNode(target) || target === null || (Array.isArray(target) && target.length === 0);
}
