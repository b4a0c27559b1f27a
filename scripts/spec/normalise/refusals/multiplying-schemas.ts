import type { Document } from '../../../openapi/contract.ts';
import { isNode, type Node } from '../../../openapi/resolve.ts';
import { LISTS } from '../circles-in-place.ts';
import { namedThere } from '../parameters.ts';
import { pointerOf } from '../place.ts';
import { type Refusal, Unrepairable } from '../repair.ts';

/** A value is put to so many schemas at once, at most: real documents stay below some thousands. */
const MOST = 1_000_000;

/** A schema leads through so many others for the same value, at most: a reference is one, and a branch another. */
const DEEPEST = 500;

/**
 * Schemas that each name the next one twice: thirty of them are a milliard, and no validator ends with that. Some hundreds in a row are
 * more than the stack holds of whoever follows them.
 */
export const multiplyingSchemas: Refusal = {
  roles: ['schema'],
  refuse(schema, { document, place }) {
    const known = KNOWN.get(document) ?? new Map<object, Asked>();
    KNOWN.set(document, known);
    const { count, depth } = askedIn(document, schema, known, 0);
    if (depth > DEEPEST)
      throw new Unrepairable(
        pointerOf(place),
        `it leads through more than ${DEEPEST} schemas for the same value, one after the other`,
        'Name what is at the end of the chain.',
      );
    if (count <= MOST) return;
    throw new Unrepairable(
      pointerOf(place),
      'one value would be put to more than a million schemas, for each names others more than once',
      'Name each schema once in `allOf`, `anyOf` and `oneOf`.',
    );
  },
};

/** What a value is asked where it is put to one schema. */
interface Asked {
  /** By how many schemas: references followed, each as often as it is named. */
  readonly count: number;
  /** The longest way through them. */
  readonly depth: number;
}

const ONE: Asked = { count: 1, depth: 1 };
const TOO_DEEP: Asked = { count: 1, depth: Number.POSITIVE_INFINITY };

const KNOWN = new WeakMap<Document, Map<object, Asked>>();

/** Keywords whose schema is asked of the very same value. */
const SINGLE = ['not', 'if', 'then', 'else'] as const;

function askedIn(document: Document, schema: unknown, known: Map<object, Asked>, above: number): Asked {
  if (!isNode(schema)) return ONE;
  const before = known.get(schema);
  if (before !== undefined) return before;
  if (above > DEEPEST) return TOO_DEEP;
  // A circle is the affair of whoever follows it: it is counted once.
  known.set(schema, ONE);
  let { count, depth } = ONE;
  for (const one of insideOf(document, schema)) {
    const inside = askedIn(document, one, known, above + 1);
    count += inside.count;
    depth = Math.max(depth, inside.depth + 1);
  }
  const asked = { count, depth };
  known.set(schema, asked);
  return asked;
}

function insideOf(document: Document, schema: Node): unknown[] {
  const { $ref } = schema;
  return [
    ...LISTS.flatMap((keyword) => (Array.isArray(schema[keyword]) ? schema[keyword] : [])),
    ...SINGLE.flatMap((keyword) => (schema[keyword] === undefined ? [] : [schema[keyword]])),
    ...(typeof $ref === 'string' ? [namedThere(document, { $ref })] : []),
  ];
}
