/** A part of a form as text. */
export function partText(part: unknown): string {
  return typeof part === 'object' && part !== null ? JSON.stringify(part) : String(part);
}
