/** A JSON Pointer as a URI fragment's text, grown by further segments: `#/paths` + `/a` → `#/paths/~1a`. @see RFC 6901 */
export function below(pointer: string, ...segments: readonly (string | number)[]): string {
  return segments.reduce<string>((grown, segment) => `${grown}/${escapeSegment(String(segment))}`, pointer);
}

/** A pointer's segments, unescaped. A leading `#` is passed over. */
export function segmentsOf(pointer: string): readonly string[] {
  const known = READ.get(pointer);
  if (known) return known;
  const segments = pointer.split('/').slice(1).map(unescapeSegment);
  if (pointer.length > LONGEST_KEPT) return segments;
  if (READ.size >= MOST_KEPT) READ.clear();
  READ.set(pointer, segments);
  return segments;
}

/** A document's few pointers are read over and over. Others come from outside: there is an end to what is kept. */
const READ = new Map<string, readonly string[]>();
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 400;

/** The value that a pointer names, or undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const segment of segmentsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/** A reference or a part of a path with its percent-encoding undone; what is encoded wrongly is as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unescapeSegment(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
}

function escapeSegment(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
}
