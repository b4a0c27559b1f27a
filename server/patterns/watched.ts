import { type Context, createContext, Script } from 'node:vm';
import type { Matcher } from './pattern.ts';

const MILLISECONDS = 50;

/** So often one text is put again, where the machine had other things to do than to look at it. */
const MOST_TRIES = 20;

const asked = new Script('expression.test(text)');

/** Made when first needed, and for all: it takes longer than most texts. */
let context: Context | undefined;

/**
 * Puts texts to the language's engine, and stops it. A pattern that was stopped once is given texts of half that length at most from
 * then on, so that all that it can cost in its life is a second of this thread's time; how busy others are says nothing of it.
 */
export function watched(expression: RegExp): Matcher {
  let longest = Number.POSITIVE_INFINITY;
  return (text) => {
    if (text.length > longest) return undefined;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const before = process.threadCpuUsage();
      const found = tried(expression, text);
      if (found !== undefined) return found;
      const { user, system } = process.threadCpuUsage(before);
      if (user + system > (MILLISECONDS * 1000) / 2) break;
    }
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
