/** The authorization codes in a CSV file. The vendor's page knows commas only; line breaks and quotes are what spreadsheets add. */
export function codesOfCsv(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes); // drops a byte order mark
  return text
    .split(/[,\r\n]/)
    .map((field) =>
      field
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    .filter((code) => code !== '');
}
