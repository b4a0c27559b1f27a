import { isObject, type JsonObject } from '../guard/api-document.ts';

/** A JSON Pointer grown by further segments. @see RFC 6901 */
export function below(pointer: string, ...segments: readonly (string | number)[]): string {
  return [pointer, ...segments.map((one) => String(one).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

export function segmentsOf(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function valueAt(root: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, segment) => (Object.hasOwn(Object(value), segment) ? (value as JsonObject)[segment] : undefined),
    root,
  );
}

export function nodeAt(root: unknown, pointer: string): JsonObject {
  const value = valueAt(root, pointer);
  return isObject(value) ? value : {};
}

/** What stands at a place, references followed, and where. */
export function follow(document: JsonObject, pointer: string): { readonly node: JsonObject; readonly pointer: string } {
  let at = pointer;
  for (let hops = 0; hops < 32; hops += 1) {
    const reference = nodeAt(document, at)['$ref'];
    if (typeof reference !== 'string') break;
    at = decodeURIComponent(reference);
  }
  return { node: nodeAt(document, at), pointer: at };
}

/** The root with something else at a place, or nothing; only what leads there is copied. */
export function withAt(root: unknown, segments: readonly string[], change: (value: unknown) => unknown): unknown {
  const [first, ...rest] = segments;
  if (first === undefined) return change(root);
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === first ? withAt(item, rest, change) : item));
  const { [first]: member, ...others } = Object(root) as JsonObject;
  const changed = withAt(member, rest, change);
  return changed === undefined ? others : { ...(root as JsonObject), [first]: changed };
}

/** The part of a value at a place that is there. */
export function partAt(root: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>((value, segment) => Object(value)[segment], root);
}
