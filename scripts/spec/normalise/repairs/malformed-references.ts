import { valueAt } from '../../../openapi/pointer.ts';
import { ROLES } from '../grammar.ts';
import type { Repair } from '../repair.ts';

/** A reference is a URI, in which `%` begins what stands for another character. @see RFC 3986 §2.4 */
export const malformedReferences: Repair = {
  name: 'malformed-references',
  what: 'a reference to a name with a `%` in it, which is not written as a URI wants it',
  chokes: 'whoever decodes it throws, or looks for another name',
  done: 'written with `%25`',
  roles: ROLES.filter((role) => role !== 'shown' && role !== 'extension'),
  apply(node, { document }) {
    const { $ref } = node;
    if (typeof $ref !== 'string' || !$ref.includes('%') || !$ref.startsWith('#/')) return undefined;
    return isRight(document, $ref) || valueAt(document, $ref) === undefined
      ? undefined
      : { ...node, $ref: $ref.replaceAll('%', '%25') };
  },
};

function isRight(document: object, ref: string): boolean {
  try {
    return valueAt(document, decodeURIComponent(ref)) !== undefined;
  } catch {
    return false;
  }
}
