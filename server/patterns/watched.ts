import { type Context, createContext, Script } from 'node:vm';
import type { Matcher } from './pattern.ts';

const MILLISECONDS = 50;

/** So often one text is put again, where the machine had other things to do than to look at it. */
const MOST_TRIES = 5;

/** What a pattern may cost in its life, in microseconds of this thread's time. */
const MOST_COST = 1_000_000;

const asked = new Script('expression.test(text)');

/** Made when first needed, and for all: it takes longer than most texts. */
let context: Context | undefined;

/**
 * Puts texts to the language's engine, and stops it by what it takes of this thread's time: how busy others are says nothing of it. A
 * pattern that was stopped once is given texts of half that length at most from then on, and none where all that was stopped took too
 * much.
 */
export function watched(expression: RegExp): Matcher {
  let longest = Number.POSITIVE_INFINITY;
  let cost = 0;
  return (text) => {
    if (text.length > longest || cost > MOST_COST) return undefined;
    let spent = 0;
    for (let tries = 0; tries < MOST_TRIES && spent < (MILLISECONDS * 1000) / 2; tries += 1) {
      const before = process.threadCpuUsage();
      const found = tried(expression, text);
      if (found !== undefined) return found;
      const { user, system } = process.threadCpuUsage(before);
      spent += user + system;
    }
    cost += spent;
    longest = Math.floor(text.length / 2);
    return undefined;
  };
}

/** Undefined where it was stopped. */
function tried(expression: RegExp, text: string): boolean | undefined {
  context ??= createContext();
  Object.assign(context, { expression, text });
  try {
    return asked.runInContext(context, { timeout: MILLISECONDS }) as boolean;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return undefined;
  }
}
