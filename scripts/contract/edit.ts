import { segmentsOf } from '../openapi/pointer.ts';
import type { Edit } from './case.ts';

/**
 * A value with edits made to it; the value itself stays as it is. An edit that leads nowhere changes nothing.
 * What lies beside the edited path is shared, not copied: both are data that nobody changes.
 * @see RFC 6902 §4
 */
export function edited<T>(value: T, edits: readonly Edit[]): T {
  return edits.reduce<unknown>((root, edit) => at(root, segmentsOf(edit.path), 0, edit), value) as T;
}

function at(node: unknown, segments: readonly string[], depth: number, edit: Edit): unknown {
  const segment = segments[depth];
  if (segment === undefined) return edit.op === 'remove' ? undefined : edit.value;
  if (typeof node !== 'object' || node === null) return node;
  if (depth === segments.length - 1)
    return Array.isArray(node) ? editedArray(node, segment, edit) : editedObject(node, segment, edit);
  // An array's own `length` is no item.
  if (!Object.hasOwn(node, segment) || (Array.isArray(node) && segment === 'length')) return node;
  const before = (node as Record<string, unknown>)[segment];
  const after = at(before, segments, depth + 1, edit);
  if (after === before) return node;
  return Array.isArray(node) ? node.with(Number(segment), after) : withMember(node, segment, after);
}

function editedArray(array: readonly unknown[], last: string, edit: Edit): readonly unknown[] {
  const index = last === '-' && edit.op === 'add' ? array.length : /^(0|[1-9]\d*)$/.test(last) ? Number(last) : -1;
  if (index < 0 || index > array.length - (edit.op === 'add' ? 0 : 1)) return array;
  if (edit.op === 'remove') return array.toSpliced(index, 1);
  return array.toSpliced(index, edit.op === 'add' ? 0 : 1, edit.value);
}

function editedObject(object: object, last: string, edit: Edit): object {
  if (edit.op !== 'add' && !Object.hasOwn(object, last)) return object;
  if (edit.op !== 'remove') return withMember(object, last, edit.value);
  const copy = { ...object } as Record<string, unknown>;
  delete copy[last];
  return copy;
}

/** Not by assignment: `__proto__` is a name like any other, as it is between brackets. */
function withMember(object: object, name: string, value: unknown): object {
  return { ...object, [name]: value };
}
