import { segmentsOf } from '../openapi/pointer.ts';
import type { Edit } from './case.ts';

/**
 * A value with edits made to it; the value itself stays as it is. An edit that leads nowhere changes nothing.
 * @see RFC 6902 §4
 */
export function edited<T>(value: T, edits: readonly Edit[]): T {
  const copy = structuredClone(value);
  return edits.reduce<unknown>((root, edit) => apply(root, edit), copy) as T;
}

function apply(root: unknown, edit: Edit): unknown {
  const segments = segmentsOf(edit.path);
  const last = segments.pop();
  if (last === undefined) return edit.op === 'remove' ? undefined : edit.value;
  const parent = segments.reduce<unknown>((node, segment) => (isContainer(node) ? node[segment] : undefined), root);
  if (!isContainer(parent)) return root;
  if (edit.op === 'remove') {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else if (Array.isArray(parent) && edit.op === 'add') {
    parent.splice(last === '-' ? parent.length : Number(last), 0, edit.value);
  } else {
    Object.defineProperty(parent, last, { value: edit.value, enumerable: true, configurable: true, writable: true });
  }
  return root;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
