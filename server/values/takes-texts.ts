import type { JsonObject } from '../guard/api-document.ts';
import { shapeOf } from './shape.ts';

/** So deep unions of unions are looked into. */
const DEEPEST = 8;

/** Whether a schema is for texts, or one of its branches is. Of one that takes anything it is not said. */
export function takesTexts(document: JsonObject, schema: unknown, depth = 0): boolean {
  const { node, unions } = shapeOf(document, schema);
  if (node['type'] !== undefined) return [node['type']].flat().includes('string');
  const words = node['const'] === undefined ? node['enum'] : [node['const']];
  if (Array.isArray(words)) return words.some((word) => typeof word === 'string');
  if (depth >= DEEPEST) return false;
  return unions.some(({ branches }) => branches.some((branch) => takesTexts(document, branch, depth + 1)));
}
