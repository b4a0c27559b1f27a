import { segmentsOf } from '../openapi/pointer.ts';
import type { Edit } from './case.ts';

/**
 * A value with edits made to it; the value itself stays as it is. An edit that leads nowhere changes nothing.
 * @see RFC 6902 §4
 */
export function edited<T>(value: T, edits: readonly Edit[]): T {
  const copy = structuredClone(value);
  return edits.reduce<unknown>((root, edit) => apply(root, structuredClone(edit)), copy) as T;
}

function apply(root: unknown, edit: Edit): unknown {
  const segments = segmentsOf(edit.path);
  const last = segments.pop();
  if (last === undefined) return edit.op === 'remove' ? undefined : edit.value;
  const parent = segments.reduce<unknown>((node, segment) => memberOf(node, segment), root);
  if (Array.isArray(parent)) editArray(parent, last, edit);
  else if (isContainer(parent)) editObject(parent, last, edit);
  return root;
}

function editArray(array: unknown[], last: string, edit: Edit): void {
  const index = last === '-' && edit.op === 'add' ? array.length : /^(0|[1-9]\d*)$/.test(last) ? Number(last) : -1;
  if (index < 0 || index > array.length - (edit.op === 'add' ? 0 : 1)) return;
  if (edit.op === 'remove') array.splice(index, 1);
  else array.splice(index, edit.op === 'add' ? 0 : 1, edit.value);
}

function editObject(object: Record<string, unknown>, last: string, edit: Edit): void {
  if (edit.op !== 'add' && !Object.hasOwn(object, last)) return;
  if (edit.op === 'remove') delete object[last];
  // Not by assignment: `__proto__` is a name like any other.
  else Object.defineProperty(object, last, { value: edit.value, enumerable: true, configurable: true, writable: true });
}

function memberOf(node: unknown, segment: string): unknown {
  return isContainer(node) && Object.hasOwn(node, segment) ? node[segment] : undefined;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
