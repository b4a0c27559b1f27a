/** What is percent-encoded, and what may stand in a path in no other way: neither unreserved, a delimiter, nor a slash. */
const ENCODED_OR_ODD = /%[0-9a-f]{2}|[^\w.~!$&'()*+,;=:@/-]/giu;
const UNRESERVED = /^[\w.~-]$/;

/**
 * A path as everybody could write it: nothing percent-encoded that need not be, and all that must. Paths of which this is the same are
 * equivalent. A delimiter is not what it is percent-encoded: `/x:cancel` and `/x%3Acancel` are two.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.2 and §3.3, §6.2.2
 */
export function normalPath(path: string): string {
  return path.replace(ENCODED_OR_ODD, (part) => {
    if (part.length !== 3) return encodeURIComponent(part.toWellFormed());
    const character = String.fromCharCode(Number.parseInt(part.slice(1), 16));
    return UNRESERVED.test(character) ? character : part.toUpperCase();
  });
}
