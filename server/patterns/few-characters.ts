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
 * million, or for what ASCII has none of, in which whoever draws one looks for ever: what matches it matches that one too, and is found
 * in no time. A class of none of these stays.
 * @throws {RangeError} where a negated class leaves out all of these
 */
export function withFewCharacters(source: string): string {
  return source.replace(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\./gs, (part) => {
    const isNegated = part.startsWith('[^');
    if (!/\\[pP]\{/.test(part) && (!isNegated || ofAscii(part) !== '')) return part;
    const few = charactersOf(part);
    if (few !== '') return `[${few}]`;
    if (isNegated) throw new RangeError(`No character that is tried is one of ${part}.`);
    return part;
  });
}

/** The characters of a class or a property, as ranges of a class. */
function charactersOf(one: string): string {
  return ALPHABET.map((range) => charactersAmong(one, range)).join('');
}

function ofAscii(one: string): string {
  const [ascii] = ALPHABET as readonly [readonly [number, number]];
  return charactersAmong(one, ascii);
}

function charactersAmong(one: string, [from, to]: readonly [number, number]): string {
  const has = new RegExp(`^${one}$`, 'u');
  const ranges: string[] = [];
  let start: number | undefined;
  for (let code = from; code <= to + 1; code += 1) {
    const isOne = code <= to && has.test(String.fromCodePoint(code));
    if (isOne) start ??= code;
    else if (start !== undefined) {
      ranges.push(start === code - 1 ? written(start) : `${written(start)}-${written(code - 1)}`);
      start = undefined;
    }
  }
  return ranges.join('');
}

function written(code: number): string {
  return `\\u{${code.toString(16)}}`;
}
