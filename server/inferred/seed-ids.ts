import type { ApiDocument, JsonObject } from '../guard/api-document.ts';
import { matches } from '../patterns/matches.ts';
import { hashOf } from '../values/hash.ts';
import { keepsRules } from '../values/keeps-rules.ts';
import { madeUp } from '../values/made-up.ts';
import type { Matching } from '../values/matching.ts';
import { LONGEST, type Manner, plausible, uuidOf } from '../values/plausible.ts';
import { shapeOf } from '../values/shape.ts';
import type { Facts } from './facts.ts';
import type { Kind } from './kind.ts';
import { lastWord, singular } from './paths.ts';

/** Examples may be of something else, and the rest is of no use. */
const BARE: Manner = { byExample: false, bare: true, turn: 0 };

/** So many of each kind has a fresh sandbox. */
const SEEDS = 2;

/** What the first things of a kind are called: as the document's examples, then as its schema allows. */
export function seedIdsOf(document: ApiDocument, kind: Kind, facts: Facts, matching: Matching): readonly string[] {
  const { node } = shapeOf(document, facts.idSchema);
  const words = node['const'] === undefined ? node['enum'] : [node['const']];
  if (Array.isArray(words)) return words.map(String);
  // An example may be in no form that an id has: `{appId}` where a UUID is wanted.
  const made = Array.from({ length: SEEDS + 2 }, (_, index) =>
    madeId(document, node, { kind, matching, number: index + 1 }),
  );
  const ids = [...facts.idExamples.filter((id) => keepsRules(node, id)), ...made]
    .filter((id) => id !== undefined && id !== '')
    .map(String);
  return [...new Set(ids)].slice(0, SEEDS);
}

export interface IdParts {
  readonly kind: Kind;
  readonly matching: Matching;
  readonly number: number;
}

/** The so-and-so-many-eth id that a schema allows. */
export function madeId(
  document: ApiDocument,
  node: JsonObject,
  { kind, matching, number }: IdParts,
): string | undefined {
  const types = [node['type']].flat();
  if (types.includes('integer') || types.includes('number')) {
    const { minimum = 1, exclusiveMinimum, maximum = Number.POSITIVE_INFINITY } = node;
    const least = Math.max(Number(minimum), typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 1);
    const id = Math.max(1, Math.ceil(least)) + number - 1;
    return id <= Number(maximum) ? String(id) : undefined;
  }
  if (node['format'] === 'uuid') return uuidOf(`${kind.name} ${number}`);
  const { minLength = 1, maxLength = 64, pattern, format } = node;
  const word =
    singular(lastWord(kind.collection))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-') || 'thing';
  const [min, max] = [Number(minLength), Number(maxLength)];
  const texts = [
    `${word}-${number}`,
    `${word[0]}${number}`,
    String(number),
    `${word}-${number}`.padEnd(Math.min(min, LONGEST), '0'),
  ];
  const fits = (text: string) =>
    text.length >= min && text.length <= max && (typeof pattern !== 'string' || matches(pattern, text));
  const known = format === undefined || format === 'string' ? texts.find(fits) : undefined;
  if (known !== undefined) return known;
  const made = madeUp(plausible(document, matching, `${kind.name} ${number}`, BARE), node, `/${word}`);
  return typeof made === 'string' || typeof made === 'number'
    ? String(made)
    : hashOf(`${kind.name} ${number}`).toString(16);
}
