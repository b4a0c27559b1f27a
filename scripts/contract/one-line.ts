/** Controls, ends of lines, and what turns the direction of text: a terminal would obey, and CI takes a line of its own for a command. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text in which words of a target may stand, as one line that is only read. */
export function oneLine(text: string): string {
  return text.replaceAll(OBEYED, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
