import type { JsonObject } from '../guard/api-document.ts';
import { below, follow } from './pointer.ts';

/** Schemas that lead back to themselves ask for nothing new. */
const DEEPEST = 8;

/** Names that no object of a schema can lack: those that it requires itself, and those that every branch of a union does. */
export function demandedBy(document: JsonObject, place: string, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  const { node, pointer } = follow(document, place);
  const branches = (keyword: string) =>
    listOf(node[keyword]).map((_, index) => demandedBy(document, below(pointer, keyword, index), depth + 1));
  return [
    ...listOf(node['required']).map(String),
    ...branches('allOf').flat(),
    ...namedByAll(branches('oneOf')),
    ...namedByAll(branches('anyOf')),
  ];
}

/** The names that are in each of some lists. */
export function namedByAll(branches: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = branches;
  return first.filter((name) => others.every((names) => names.includes(name)));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
