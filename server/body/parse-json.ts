import { Refused } from '../refused.ts';

/** Parses the JSON text of a body, of any type. @throws {Refused} where it is none, or has a key "__proto__" */
export function parseJson(text: string): unknown {
  try {
    return readJson(text);
  } catch (cause) {
    // The parser's own message quotes the body, which may hold something secret.
    const why =
      cause instanceof SyntaxError && cause.message.startsWith('"__proto__"') ? cause.message : 'it is not JSON';
    throw new Refused({ kind: 'malformed-body', status: 400, message: `The body cannot be read: ${why}.` });
  }
}

/** What a JSON text says. A key "__proto__" is none: whoever copies such an object may change what objects are. @throws {SyntaxError} */
export function readJson(text: string): unknown {
  // To look at each key takes many times as long, and only these texts can have that one.
  if (!text.includes('__proto__') && !text.includes('\\u')) return JSON.parse(text);
  return JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__') throw new SyntaxError('"__proto__" may not be a key');
    return value;
  });
}
