/**
 * What a terminal obeys, and what hides in a text or turns its direction, so that a reader sees another text than the machine does: all but
 * ends of lines, tabs, and what joins letters. @see https://www.unicode.org/reports/tr55/ and CVE-2021-42574
 */
const UNSEEN = /\r(?!\n)|[[\p{Cc}\p{Cf}\u2028\u2029]--[\n\r\t\u200c\u200d]]/gv;

/** A text of somebody else's as a reader shall see it: what is not seen comes as its code. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, codeOf);
}

/** The same, on one line: CI takes a line of its own for a command. */
export function oneLine(text: string): string {
  return visible(text).replaceAll(/[\n\r\t]/g, codeOf);
}

function codeOf(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
