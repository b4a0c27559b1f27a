import { createRequire } from 'node:module';
import type { Matcher } from './pattern.ts';
import { programsOf } from './program.ts';
import { run } from './run.ts';

/** So many steps are taken for a text, a second's worth. */
const MOST_STEPS = 20_000_000;

/**
 * Goes all ways through a pattern at once, so that each character is looked at once for each step of the pattern. Undefined where a
 * pattern cannot be run so. No library does this with all that is in patterns of ECMAScript: those that port RE2 know another
 * white space, other line ends and no lookahead.
 * @see https://swtch.com/~rsc/regexp/regexp2.html#pike
 */
export function linearly({ source, flags }: RegExp): Matcher | undefined {
  // Loaded here, since few documents have patterns that need it.
  const { RegExpParser } = createRequire(import.meta.url)(PARSER) as typeof import('@eslint-community/regexpp');
  const unicode = flags.includes('u');
  const programs = programsOf(new RegExpParser().parsePattern(source, 0, source.length, { unicode }), flags);
  const whole = programs?.at(-1);
  if (!programs || !whole) return undefined;
  return (text) => {
    const patience = { steps: MOST_STEPS };
    const read = { units: unitsOf(text, unicode), found: [] as Uint8Array[] };
    for (const around of programs.slice(0, -1)) {
      const places = new Uint8Array(read.units.length + 1);
      const mark = (at: number) => {
        places[at] = 1;
        return false;
      };
      if (run(around, read, patience, mark) === undefined) return undefined;
      read.found.push(places);
    }
    return run(whole, read, patience, () => true);
  };
}

const PARSER = '@eslint-community/regexpp';

function unitsOf(text: string, unicode: boolean): number[] {
  return unicode
    ? Array.from(text, (one) => one.codePointAt(0) ?? 0)
    : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
