import { linearly } from './linearly.ts';
import { watched } from './watched.ts';
import { waysOf } from './ways.ts';

/** Whether a text matches; undefined where nobody can tell in time. */
export type Matcher = (text: string) => boolean | undefined;

/** A document's pattern, to be put to texts of strangers. */
export interface Pattern {
  /** As the engine of the language has it: no text of a stranger is to be put to it. */
  readonly expression: RegExp;
  /** Whether a text matches, in time that grows as the text does. */
  test(text: string): boolean;
  /** What tells it from others: `/^a$/u`. */
  toString(): string;
}

/** So much may be tried for a text, which takes a millisecond or two. */
const STEPS = 100_000;
/** What costs no more than so much for each character needs no limit. */
const STEPS_A_CHARACTER = 1_000;

/**
 * A pattern as a matcher that no text can hold up. The engine of the language tries one way after the other, and of some patterns,
 * as of `^(a+)+$`, there are more ways than anybody can wait for. These are run in linear time instead, and so are the long texts of
 * those that have many ways: both match the same. What only the language's engine can run, as a back reference, is stopped when it
 * takes too long; `undecided` says what becomes of such a text, which does not match by itself.
 * @throws SyntaxError where it is no pattern
 * @see https://tc39.es/ecma262/#sec-regular-expressions-patterns
 */
export function patternOf(source: string, flags: 'u' | '' = 'u', undecided: () => boolean = () => false): Pattern {
  const expression = new RegExp(source, flags);
  const named = { expression, toString: () => String(expression) };
  const longest = longestFor(source);
  if (longest === Number.POSITIVE_INFINITY) return { ...named, test: (text) => expression.test(text) };
  let made: Matcher | undefined;
  return {
    ...named,
    test(text) {
      if (text.length <= longest) return expression.test(text);
      made ??= patiently(expression);
      return made(text) ?? undecided();
    },
  };
}

/** How long a text may be that is put to the language's engine. */
export function longestFor(source: string): number {
  const { constant, degree } = waysOf(source);
  if (degree <= 1 && constant <= STEPS_A_CHARACTER) return Number.POSITIVE_INFINITY;
  return constant > STEPS ? 0 : Math.floor((STEPS / constant) ** (1 / Math.max(1, degree)));
}

function patiently(expression: RegExp): Matcher {
  const [inLine, byTheClock] = [linearly(expression), watched(expression)];
  return inLine ? (text) => inLine(text) ?? byTheClock(text) : byTheClock;
}
