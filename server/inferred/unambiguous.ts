import { hash } from 'node:crypto';
import type { JsonObject } from '../guard/api-document.ts';
import type { CheckedAnswer, Guard, Misfit } from '../guard/guard.ts';
import type { Operation } from '../operation.ts';
import { toldApart } from '../values/told-apart.ts';

/** What one answer may cost, each of its bodies an equal share of it: each look at a body, and each thing that is wrong with it. */
const MOST_COST = 3000;
const LOOK = 5;
/** So many bodies of an operation are remembered, and of their texts so many letters. */
const MOST_KNOWN = 200;
const MOST_LETTERS = 500_000;

/** What became of bodies, by what they said: each is searched once, since whoever asks again waits again, and all others with him. */
interface Known {
  readonly texts: Map<string, string | undefined>;
  letters: number;
}

const KNOWN = new WeakMap<Operation, Known>();

interface Parts {
  readonly document: JsonObject;
  readonly guard: Guard;
  readonly operation: Operation;
  readonly schema: unknown;
  readonly answer: Omit<CheckedAnswer, 'body'>;
}

/**
 * The first of some JSON bodies that is legal when each place that fits several branches of a `oneOf` is made to fit one; what fits
 * stays as it is. Undefined where there is none, or none that is found at that cost.
 */
export async function unambiguous(parts: Parts, bodies: readonly unknown[]): Promise<unknown> {
  const { operation, answer } = parts;
  const known = KNOWN.get(operation) ?? { texts: new Map<string, string | undefined>(), letters: 0 };
  KNOWN.set(operation, known);
  const keyOf = (body: unknown) => hash('sha256', `${answer.status} ${answer.declaredType} ${JSON.stringify(body)}`);
  const byKey = new Map(bodies.map((body) => [keyOf(body), body]));
  for (const [key, body] of byKey) {
    if (!known.texts.has(key)) {
      const look = looker(parts, MOST_COST / byKey.size);
      const told = await settled(parts, look, { body, misfits: await look(body) });
      remember(known, key, told && JSON.stringify(told.body));
      if (told) return told.body;
    }
    const text = known.texts.get(key);
    if (text !== undefined) return JSON.parse(text);
  }
  return undefined;
}

function remember(known: Known, key: string, text: string | undefined): void {
  const { texts } = known;
  // Of two who have waited, the second says it again.
  known.letters += (text?.length ?? 0) - (texts.get(key)?.length ?? 0);
  texts.set(key, text);
  for (const [oldest, said] of texts) {
    if (texts.size <= MOST_KNOWN && known.letters <= MOST_LETTERS) break;
    texts.delete(oldest);
    known.letters -= said?.length ?? 0;
  }
}

/** What is wrong with a body; nothing is said once it has cost too much to ask. */
type Look = (body: unknown) => Promise<readonly Misfit[] | undefined>;

function looker({ guard, operation, answer }: Parts, most: number): Look {
  let left = most;
  return async (body) => {
    if (left <= 0 || body === undefined || body === null) return undefined;
    const misfits = await guard.misfitsOf(operation, { ...answer, body });
    left -= LOOK + misfits.length;
    return misfits;
  };
}

interface Looked {
  readonly body: unknown;
  readonly misfits: readonly Misfit[] | undefined;
}

async function settled(parts: Parts, look: Look, { body, misfits }: Looked): Promise<{ body: unknown } | undefined> {
  if (misfits?.length === 0) return { body };
  for (const misfit of innermost(misfits ?? [])) {
    for (const told of toldApart(parts.document, parts.schema, body, misfit.at)) {
      const left = await look(told);
      if (!left) return undefined;
      if (!isFurther(misfit, left)) continue;
      const result = await settled(parts, look, { body: told, misfits: left });
      // Where nothing is wrong any more, something else would mend nothing elsewhere.
      if (result || !left.some(({ at }) => isWithin(at, misfit.at))) return result;
    }
  }
  return undefined;
}

/** The places that fit several branches, the innermost first: those around them may fit only one of theirs for that. */
function innermost(misfits: readonly Misfit[]): readonly Misfit[] {
  return misfits.filter(({ fits }) => fits).sort((one, other) => other.at.length - one.at.length);
}

/** Whether a place breaks a rule no more, or at least fits none of the branches up to one that it did fit. */
function isFurther({ at, rule, fits: [one = 0, other = 0] = [] }: Misfit, left: readonly Misfit[]): boolean {
  const still = left.filter((misfit) => misfit.rule === rule && isSame(misfit.at, at));
  return still.every(({ fits: [first = -1, second = -1] = [] }) => first > one || (first === one && second > other));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && isWithin(one, other);
}

function isWithin(at: readonly string[], outer: readonly string[]): boolean {
  return outer.every((step, index) => at[index] === step);
}
