import type { Repair } from '../repair.ts';
import { unicodePattern } from '../unicode-pattern.ts';

/** What one reader takes for a pattern of another kind, and the next for none, promises nothing that can be kept. */
export const unreadablePattern: Repair = {
  name: 'unreadable-pattern',
  what: 'a pattern that is none in ECMAScript, however it is written',
  chokes: 'Ajv, and so express-openapi-validator, throws on the first request; Prism checks nothing',
  done: 'left out: nothing is checked by it',
  roles: ['schema'],
  apply(node) {
    const { pattern, ...rest } = node;
    return typeof pattern === 'string' && unicodePattern(pattern) === undefined ? rest : undefined;
  },
};
