/**
 * A pattern that matches the same in Unicode mode: itself where it is legal there, undefined where it is no pattern of
 * ECMAScript however it is written. Anchors that other languages have are understood too.
 * @see https://tc39.es/ecma262/#sec-regular-expressions-patterns
 */
export function unicodePattern(pattern: string): string | undefined {
  if (isLegal(pattern)) return pattern;
  const [, insensitive = '', rest = ''] = /^(\^?\(\?i\)\^?)?(.*)$/s.exec(pattern) ?? [];
  const start = insensitive.includes('^') ? '^' : '';
  const tokens = rest.match(TOKEN) ?? [];
  if (hasIntersection(tokens)) return;
  const body = start + rewritten(tokens);
  const made = insensitive === '' ? body : `(?i:${body})`;
  return isLegal(made) ? made : undefined;
}

function isLegal(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** An escape with all that belongs to it, a quantifier, or one character. */
const TOKEN =
  /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|.)|\{\d+(?:,\d*)?\}|\(\?P<|./gsu;

/** What may follow a backslash in Unicode mode, besides what is escaped for its own sake. */
const MEANT = /^\\[\^$\\.*+?()[\]{}|/dDwWsSbBnrtfv0-9ckxupP]/;

/** Escapes of other languages. */
const FOREIGN: Readonly<Record<string, string>> = { '\\A': '^', '\\Z': '$', '\\z': '$', '(?P<': '(?<' };

/**
 * The classes that Java has besides those of Unicode, as what stands within brackets: of ASCII each.
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/regex/Pattern.html#posix
 */
const POSIX: Readonly<Record<string, string>> = {
  Alnum: 'a-zA-Z0-9',
  Digit: '0-9',
  XDigit: '0-9a-fA-F',
  Punct: '!-\\/:-@\\[-`\\{-~',
  Graph: '!-~',
  Print: ' -~',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1F\\x7F',
  Space: ' \\t\\n\\x0B\\f\\r',
};

const CLASS = /^\\[dDwWsSpP]/;

/** Java's `[\w&&[^_]]`: of two sets in brackets what is in both. Unicode mode would take it for other characters. */
function hasIntersection(tokens: readonly string[]): boolean {
  let inClass = false;
  let isCut = false;
  for (const [index, token] of tokens.entries()) {
    if (!inClass) isCut = false;
    else if (token === '&' && tokens[index - 1] === '&') isCut = true;
    else if (token === '[' && isCut) return true;
    inClass = inClass ? token !== ']' : token === '[';
  }
  return false;
}

function rewritten(tokens: readonly string[]): string {
  let inClass = false;
  return tokens
    .map((token, index) => {
      if (inClass) {
        if (token === ']') inClass = false;
        return inClass ? member(token, tokens[index - 1] ?? '', tokens[index + 1] ?? '') : token;
      }
      if (token === '[') inClass = true;
      return FOREIGN[token] ?? outside(token);
    })
    .join('');
}

function outside(token: string): string {
  const { not, members } = posix(token);
  if (members !== undefined) return `[${not ? '^' : ''}${members}]`;
  if (/^[{}\]]$/.test(token)) return `\\${token}`;
  return token.startsWith('\\') ? escaped(token) : token;
}

/** Within brackets a hyphen beside a class is itself. */
function member(token: string, before: string, after: string): string {
  if (token === '-') return CLASS.test(before) || CLASS.test(after) ? '\\-' : token;
  if (token === '\\-') return token;
  const { not, members } = posix(token);
  if (members !== undefined && !not) return members;
  return token.startsWith('\\') ? escaped(token) : token;
}

function posix(token: string): { readonly not: boolean; readonly members?: string | undefined } {
  const [, sign, name = ''] = /^\\([pP])\{(\w+)\}$/.exec(token) ?? [];
  return { not: sign === 'P', members: Object.hasOwn(POSIX, name) ? POSIX[name] : undefined };
}

/** Without its backslash where that says nothing. */
function escaped(token: string): string {
  return MEANT.test(token) ? token : token.slice(1);
}
