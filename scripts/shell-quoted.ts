/** One word of a shell: what a terminal would obey, or an eye would miss, is written as its bytes. */
export function shellQuoted(text: string): string {
  if (/^[A-Z]+$/.test(text)) return text;
  if (!/[^\n\t\x20-\x7e\u2026]/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  return `$'${text.replaceAll(/[^\x20-\x7e]|['\\]/gu, escaped)}'`;
}

function escaped(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  return [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
