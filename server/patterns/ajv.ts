import { patternOf } from './pattern.ts';

/** Ajv's way to a document's patterns. */
export const PATTERNS = Object.assign((source: string, flags: string) => patternOf(source, flags === 'u' ? 'u' : ''), {
  code: 'licetPattern',
});
