import { isNode } from '../openapi/resolve.ts';

/** A value with each of its members changed; itself where none is: to copy a large document costs more than to read it. */
export function withMembers<T>(value: T, change: (member: unknown) => unknown): T {
  if (Array.isArray(value)) {
    const items = value.map(change);
    return items.every((item, index) => item === value[index]) ? value : (items as T);
  }
  if (!isNode(value)) return value;
  const names = Object.keys(value);
  const members = names.map((name) => change(value[name]));
  if (members.every((member, index) => member === value[names[index] ?? ''])) return value;
  return Object.fromEntries(names.map((name, index) => [name, members[index]])) as T;
}
