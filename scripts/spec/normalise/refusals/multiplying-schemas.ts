import type { Document } from '../../../openapi/contract.ts';
import { isNode, type Node } from '../../../openapi/resolve.ts';
import { namedThere } from '../parameters.ts';
import { pointerOf } from '../place.ts';
import { type Refusal, Unrepairable } from '../repair.ts';

/** A value is put to so many schemas at once, at most: real documents stay below some thousands. */
const MOST = 1_000_000;

/** Schemas that each name the next one twice: thirty of them are a milliard, and no validator ends with that. */
export const multiplyingSchemas: Refusal = {
  roles: ['schema'],
  refuse(schema, { document, place }) {
    const known = KNOWN.get(document) ?? new Map<object, number>();
    KNOWN.set(document, known);
    if (askedIn(document, schema, known) <= MOST) return;
    throw new Unrepairable(
      pointerOf(place),
      'one value would be put to more than a million schemas, for each names others more than once',
      'Name each schema once in `allOf`, `anyOf` and `oneOf`.',
    );
  },
};

const KNOWN = new WeakMap<Document, Map<object, number>>();

/** Keywords whose schemas are asked of the very same value. */
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;
const SINGLE = ['not', 'if', 'then', 'else'] as const;

/** How many schemas a value is asked where it is put to one: references followed, each as often as it is named. */
function askedIn(document: Document, schema: unknown, known: Map<object, number>): number {
  if (!isNode(schema)) return 1;
  const before = known.get(schema);
  if (before !== undefined) return before;
  // A circle is the affair of whoever follows it: it is counted once.
  known.set(schema, 1);
  const sum = insideOf(document, schema).reduce<number>((all, one) => all + askedIn(document, one, known), 1);
  known.set(schema, sum);
  return sum;
}

function insideOf(document: Document, schema: Node): unknown[] {
  const { $ref } = schema;
  return [
    ...LISTS.flatMap((keyword) => (Array.isArray(schema[keyword]) ? schema[keyword] : [])),
    ...SINGLE.flatMap((keyword) => (schema[keyword] === undefined ? [] : [schema[keyword]])),
    ...(typeof $ref === 'string' ? [namedThere(document, { $ref })] : []),
  ];
}
