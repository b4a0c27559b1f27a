export { PATTERNS } from '../../server/patterns/ajv.ts';
export { withFewCharacters } from '../../server/patterns/few-characters.ts';

import { longestFor, type Pattern, patternOf } from '../../server/patterns/pattern.ts';

/**
 * A pattern, which no text holds up: in Unicode mode, else without it, as many are written for. Undefined where it is none in
 * ECMAScript. `undecided` says whether a text matches of which nobody can tell in time.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export function regularExpression(pattern: string, undecided?: () => boolean): Pattern | undefined {
  for (const flags of ['u', ''] as const) {
    try {
      return patternOf(pattern, flags, undecided);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** Whether a pattern is such that the engine of the language may take for ever with a text of a few characters. */
export function mayBeSlow(pattern: string): boolean {
  return longestFor(pattern) === 0;
}
