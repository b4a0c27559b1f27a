import type { AST } from '@eslint-community/regexpp';
import { type Characters, charactersIn, type Modes } from './characters.ts';

/** One step of a program; numbers name the steps that may come next. */
export type Step =
  | { readonly does: 'read'; readonly fits: Characters; readonly to: number }
  | { readonly does: 'fork'; readonly to: number[] }
  | { readonly does: 'look'; readonly holds: Place; readonly to: number }
  | { readonly does: 'end' };

/** Whether something holds at a place between two characters, of which there may be none before and none behind. */
export type Place = (text: Read, at: number) => boolean;

/** A text as its characters, and at which places each of the patterns that are looked for around a place was found. */
export interface Read {
  readonly units: readonly number[];
  readonly found: readonly Uint8Array[];
}

/** What a pattern, or what is looked for around a place, is run as. */
export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
  /** Read from the end of the text to its beginning. */
  readonly isBackward: boolean;
}

/** More steps than these are not run: a pattern that repeats a thousand times what repeats a thousand times. */
const MOST_STEPS = 20_000;

/**
 * What a pattern needs: itself last, before it what is looked for around a place, from the inside outwards. Undefined where it has a
 * back reference, which no such program can follow, or is too large.
 */
export function programsOf({ alternatives }: AST.Pattern, flags: string): readonly Program[] | undefined {
  const programs: Program[] = [];
  const charactersOf = charactersIn(flags);
  let size = 0;

  class Unfit extends Error {}

  function programFor(choices: readonly AST.Alternative[], modes: Modes, isBackward: boolean): Program {
    const steps: Step[] = [];

    function step(one: Step): number {
      size += 1;
      if (size > MOST_STEPS) throw new Unfit();
      return steps.push(one) - 1;
    }

    function any(all: readonly AST.Alternative[], to: number, now: Modes): number {
      const begins = all.map(({ elements }) => {
        const inOrder = isBackward ? elements : elements.toReversed();
        return inOrder.reduce((next, element) => one(element, next, now), to);
      });
      return begins.length === 1 && begins[0] !== undefined ? begins[0] : step({ does: 'fork', to: begins });
    }

    function one(element: AST.Element, to: number, now: Modes): number {
      switch (element.type) {
        case 'Quantifier':
          return repeated(element, to, now);
        case 'Group':
          return any(element.alternatives, to, modesIn(element, now));
        case 'CapturingGroup':
          return any(element.alternatives, to, now);
        case 'Assertion':
          return step({ does: 'look', holds: placeOf(element, now), to });
        case 'Backreference':
          throw new Unfit();
        default:
          return step({ does: 'read', fits: charactersOf(element.raw, now), to });
      }
    }

    function repeated({ element, min, max }: AST.Quantifier, to: number, now: Modes): number {
      let next = to;
      if (max === Number.POSITIVE_INFINITY) {
        const again: number[] = [];
        next = step({ does: 'fork', to: again });
        again.push(one(element, next, now), to);
      }
      // What adds no step, as `(?:)`, adds none however often: no limit of steps would end that.
      for (let count = min; count < max && max !== Number.POSITIVE_INFINITY; count += 1) {
        const begins = one(element, next, now);
        if (begins === next) break;
        next = step({ does: 'fork', to: [begins, to] });
      }
      for (let count = 0; count < min; count += 1) {
        const begins = one(element, next, now);
        if (begins === next) break;
        next = begins;
      }
      return next;
    }

    const end = step({ does: 'end' });
    return { steps, start: any(choices, end, modes), isBackward };
  }

  function placeOf(assertion: AST.Assertion, modes: Modes): Place {
    switch (assertion.kind) {
      case 'start':
        return ({ units }, at) => at === 0 || (modes.multiline && isLineEnd(units[at - 1]));
      case 'end':
        return ({ units }, at) => at === units.length || (modes.multiline && isLineEnd(units[at]));
      case 'word': {
        const isWord = charactersOf('\\w', modes);
        const { negate } = assertion;
        const among = (unit: number | undefined) => unit !== undefined && isWord(unit);
        return ({ units }, at) => (among(units[at - 1]) !== among(units[at])) !== negate;
      }
      default: {
        // What lies ahead is read backwards from wherever it may end: then all places are known after one reading.
        const program = programFor(assertion.alternatives, modes, assertion.kind === 'lookahead');
        const number = programs.push(program) - 1;
        const { negate } = assertion;
        return ({ found }, at) => (found[number]?.[at] === 1) !== negate;
      }
    }
  }

  try {
    programs.push(programFor(alternatives, { ignoreCase: false, multiline: false, dotAll: false }, false));
    return programs;
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

/** @see https://tc39.es/ecma262/#prod-LineTerminator */
function isLineEnd(unit: number | undefined): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

function modesIn({ modifiers }: AST.Group, { ignoreCase, multiline, dotAll }: Modes): Modes {
  const { add, remove } = modifiers ?? {};
  return {
    ignoreCase: (ignoreCase || add?.ignoreCase === true) && remove?.ignoreCase !== true,
    multiline: (multiline || add?.multiline === true) && remove?.multiline !== true,
    dotAll: (dotAll || add?.dotAll === true) && remove?.dotAll !== true,
  };
}
