/**
 * Where most scripts have letters, marks, digits and signs, as first and last code point. Control characters, which nobody types, are
 * left out; of ASCII nothing else is.
 */
const ALPHABET: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x300, 0x36f],
  [0x391, 0x3c9],
  [0x410, 0x44f],
  [0x5d0, 0x5ea],
  [0x621, 0x669],
  [0x905, 0x939],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2150, 0x218b],
  [0x2190, 0x21ff],
  [0x3041, 0x30ff],
  [0x4e00, 0x4e3f],
  [0x1f600, 0x1f64f],
];

/**
 * A pattern in Unicode mode that asks for a few hundred characters where one asks for a property of characters, of which there may be a
 * million: what matches it matches that one too, and is found in no time. A property of none of these stays.
 */
export function withFewCharacters(source: string): string {
  let isInClass = false;
  return source.replace(/\\[pP]\{[^}]*\}|\\.|\[|\]/gs, (part) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    if (!/^\\[pP]\{/.test(part)) return part;
    const few = charactersOf(part);
    if (few === '') return part;
    return isInClass ? few : `[${few}]`;
  });
}

const KNOWN = new Map<string, string>();

/** The characters of a property, as ranges of a class. */
function charactersOf(property: string): string {
  const known = KNOWN.get(property);
  if (known !== undefined) return known;
  const has = new RegExp(`^${property}$`, 'u');
  const ranges: string[] = [];
  for (const [from, to] of ALPHABET) {
    let start: number | undefined;
    for (let code = from; code <= to + 1; code += 1) {
      const isOne = code <= to && has.test(String.fromCodePoint(code));
      if (isOne) start ??= code;
      else if (start !== undefined) {
        ranges.push(start === code - 1 ? written(start) : `${written(start)}-${written(code - 1)}`);
        start = undefined;
      }
    }
  }
  const few = ranges.join('');
  // There are a few hundred properties, and no more.
  KNOWN.set(property, few);
  return few;
}

function written(code: number): string {
  return `\\u{${code.toString(16)}}`;
}
