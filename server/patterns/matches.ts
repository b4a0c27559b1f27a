import { patternOf } from './pattern.ts';

/** Whether a text matches a document's pattern; false where that is none. */
export function matches(pattern: string, text: string): boolean {
  try {
    return patternOf(pattern).test(text);
  } catch {
    return false;
  }
}
