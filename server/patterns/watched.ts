import { type Context, createContext, Script } from 'node:vm';
import type { Matcher } from './pattern.ts';

const MILLISECONDS = 50;

const asked = new Script('expression.test(text)');

/** Made when first needed, and for all: it takes longer than most texts. */
let context: Context | undefined;

/**
 * Puts texts to the language's engine, and stops it. A pattern that was stopped once is given texts of half that length at most from
 * then on, so that all that it can cost in its life is a second.
 */
export function watched(expression: RegExp): Matcher {
  let longest = Number.POSITIVE_INFINITY;
  return (text) => {
    if (text.length > longest) return undefined;
    context ??= createContext();
    Object.assign(context, { expression, text });
    try {
      return asked.runInContext(context, { timeout: MILLISECONDS }) as boolean;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      longest = Math.floor(text.length / 2);
      return undefined;
    }
  };
}
