/** A text as the first of the types that it can be; where none is known, as what it looks like. */
export function typedText(text: string, types: readonly string[]): unknown {
  const may = (...wanted: string[]) => types.length === 0 || wanted.some((type) => types.includes(type));
  if (types.includes('array')) return text === '' ? [] : text.split(',');
  if (may('integer', 'number') && isNumeric(text)) return Number(text);
  if (may('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.includes('null') && text === '') return null;
  return types.includes('object') ? parsedOr(text) : text;
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function isNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
