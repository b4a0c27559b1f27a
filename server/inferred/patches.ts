import { isObject, type JsonObject } from '../guard/api-document.ts';

/** A value with a merge patch applied: null takes away. @see https://www.rfc-editor.org/rfc/rfc7396#section-2 */
export function mergePatched(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result: JsonObject = isObject(value) ? { ...value } : {};
  for (const [name, member] of Object.entries(patch)) {
    if (member === null) delete result[name];
    else result[name] = mergePatched(result[name], member);
  }
  return result;
}
