import { Refused } from '../refused.ts';

/**
 * So deep may what others send be nested: whoever validates or walks it goes a few calls deeper with each level, and has no more than
 * some thousands. Other readers stop at a hundred or two. @see https://www.rfc-editor.org/rfc/rfc8259#section-9
 */
export const MOST_NESTED = 200;

/** What the sandbox itself wrote has what came from others somewhere within. */
export const MOST_NESTED_OF_OURS = 2 * MOST_NESTED;

/** Parses the JSON text of a body, of any type. @throws {Refused} where it is none, is nested too deeply, or has a key "__proto__" */
export function parseJson(text: string, most = MOST_NESTED): unknown {
  try {
    return readJson(text, most);
  } catch (cause) {
    // The parser's own message quotes the body, which may hold something secret.
    const why = cause instanceof Unreadable ? cause.message : 'it is not JSON';
    throw new Refused({ kind: 'malformed-body', status: 400, message: `The body cannot be read: ${why}.` });
  }
}

/** What is JSON, and nothing that we take. */
class Unreadable extends SyntaxError {}

/**
 * What a JSON text says. A key "__proto__" is none: whoever copies such an object may change what objects are.
 * @throws {SyntaxError} where it is none, nested too deeply, or has that key
 */
export function readJson(text: string, most = MOST_NESTED): unknown {
  // To look at each key calls itself with each level.
  if (isDeeper(text, most)) throw new Unreadable(`it is nested more than ${most} levels deep`);
  // It takes many times as long, too, and only these texts can have that one.
  if (!text.includes('__proto__') && !text.includes('\\u')) return JSON.parse(text);
  return JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__') throw new Unreadable('"__proto__" may not be a key');
    return value;
  });
}

const QUOTE = 34;
const ESCAPE = 92;
/** `[` and `{` differ in one bit, and so do `]` and `}`. */
const BIT = 32;
const OPENING = 123;
const CLOSING = 125;

/** Whether brackets stand within each other so deep; what is between quotes is none. */
function isDeeper(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) index += code === ESCAPE ? 1 : 0;
    else if ((code | BIT) === OPENING) depth += 1;
    else if ((code | BIT) === CLOSING) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
