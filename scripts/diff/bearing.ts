import { isDeepStrictEqual } from 'node:util';
import type { Direction, Verdict } from './change.ts';
import type { Difference } from './differences.ts';

/** What a difference means to clients where no witness was found, and why. */
export interface Bearing {
  readonly verdict: Exclude<Verdict, 'breaking'>;
  readonly reason: string;
}

/** What the side says by which values are legal, and what the side says that may refuse them. */
type Widens = (kept: unknown, broken: unknown) => boolean;

const noMore: Widens = (kept, broken) => broken === undefined || (kept !== undefined && Number(kept) <= Number(broken));
const noLess: Widens = (kept, broken) => broken === undefined || (kept !== undefined && Number(kept) >= Number(broken));
const orNone: Widens = (_, broken) => broken === undefined;

/** True where what keeps the one side's rule keeps the other's for sure. */
const WIDENS: Readonly<Record<string, Widens>> = {
  type: (kept, broken) =>
    broken === undefined || (kept !== undefined && [kept].flat().every((type) => isOneOf([broken].flat(), type))),
  enum: (kept, broken) =>
    broken === undefined || (Array.isArray(kept) && kept.every((value) => isListed(broken as unknown[], value))),
  maximum: noMore,
  exclusiveMaximum: noMore,
  maxLength: noMore,
  maxItems: noMore,
  maxProperties: noMore,
  minimum: noLess,
  exclusiveMinimum: noLess,
  minLength: noLess,
  minItems: noLess,
  minProperties: noLess,
  multipleOf: (kept, broken) =>
    broken === undefined || (kept !== undefined && Number.isInteger(Number(kept) / Number(broken))),
  required: orNone,
  uniqueItems: orNone,
  pattern: orNone,
  format: orNone,
  not: orNone,
  contains: orNone,
  propertyNames: orNone,
  dependentRequired: orNone,
  additionalProperties: orNone,
  items: orNone,
  nullable: (_, broken) => broken !== undefined,
};

function isOneOf(types: readonly unknown[], type: unknown): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function isListed(values: readonly unknown[], value: unknown): boolean {
  return values.some((one) => isDeepStrictEqual(one, value));
}

const STILL: Readonly<Record<Direction, string>> = {
  request: 'what was taken is taken still',
  answer: 'what may come was promised before',
};

type Told = (difference: Difference, direction: Direction) => Bearing | undefined;

/** Differences that say more to people than to validators. */
const BY_MEANING: Readonly<Record<string, Told>> = {
  properties: ({ before, after }, direction) => ({
    verdict: 'harmless',
    reason: OF_PROPERTIES[direction][before && !after ? 'gone' : 'new'],
  }),
  default: (_, direction) =>
    direction === 'answer'
      ? { verdict: 'harmless', reason: 'an answer says what it says' }
      : { verdict: 'unprovable', reason: 'a request without it is as legal as it was, and means something else' },
  readOnly: ({ after }, direction) =>
    direction === 'request' && after
      ? { verdict: 'unprovable', reason: 'what is sent of it is ignored or refused: OpenAPI leaves that open' }
      : { verdict: 'harmless', reason: STILL[direction] },
  writeOnly: (_, direction) => ({ verdict: 'harmless', reason: STILL[direction] }),
  format: ({ before, after }, direction) =>
    [before, after].every((one) => one === undefined || ANNOTATING.has(String(one.value)))
      ? { verdict: 'harmless', reason: STILL[direction] }
      : undefined,
  oneOf: ofBranch,
  anyOf: ofBranch,
};

/** Where the side that refuses has no union, no branch of the other refuses anything. */
function ofBranch({ branches }: Difference, direction: Direction): Bearing | undefined {
  const refusing = direction === 'request' ? branches?.after : branches?.before;
  return refusing === 0 ? { verdict: 'harmless', reason: STILL[direction] } : undefined;
}

/** Formats that say how a value is shown or kept, and not which it is. @see https://spec.openapis.org/registry/format/ */
const ANNOTATING = new Set(['password', 'binary', 'float', 'double']);

const OF_PROPERTIES: Readonly<Record<Direction, { readonly new: string; readonly gone: string }>> = {
  request: { new: 'nobody has to send it', gone: 'the document does not forbid it' },
  answer: { new: 'the document did not forbid it', gone: 'it never had to be there' },
};

/** What becomes of a difference that no witness bears out, of so many values that were tried. */
export function bearingOf(difference: Difference, direction: Direction, tried: number): Bearing {
  const { keyword, listed, branches } = difference;
  const meaning = BY_MEANING[keyword]?.(difference, direction);
  if (meaning) return meaning;
  const [kept, broken] =
    direction === 'request' ? [difference.before, difference.after] : [difference.after, difference.before];
  if (WIDENS[keyword]?.(kept?.value, broken?.value)) return { verdict: 'harmless', reason: STILL[direction] };
  const none = `no difference found: none of ${tried} values that the one version allows breaks the other`;
  // All that is legal was tried; or a union has a branch more, by which only what fits two of them is refused.
  const isWhole = direction === 'request' ? listed.before : listed.after;
  const allowing = direction === 'request' ? branches?.before : branches?.after;
  if (isWhole || (kept === undefined && allowing)) return { verdict: 'harmless', reason: none };
  return {
    verdict: 'unprovable',
    reason: `none of ${tried} values that the one version allows breaks the other, which is no proof that none does`,
  };
}
