import type { Repair } from '../repair.ts';
import { unicodePattern } from '../unicode-pattern.ts';

/** Validators read patterns in Unicode mode, which forbids what many authors write. */
export const patternInUnicode: Repair = {
  name: 'pattern-in-unicode',
  what: 'a pattern that is illegal in Unicode mode',
  chokes: 'Ajv, and so express-openapi-validator, throws on the first request; Prism checks nothing',
  done: 'written as Unicode mode wants it, matching the same',
  roles: ['schema'],
  apply(node) {
    const { pattern } = node;
    if (typeof pattern !== 'string') return undefined;
    const legal = unicodePattern(pattern);
    return legal === undefined || legal === pattern ? undefined : { ...node, pattern: legal };
  },
};
