import type { JsonObject } from '../guard/api-document.ts';
import { meaning } from './meaning.ts';
import { shapeOf } from './shape.ts';

/** So deep unions of unions are looked into, and at so many schemas. */
const DEEPEST = 8;
const MOST = 500;

/** Whether a schema is for texts, or one of its branches is. Of one that takes anything it is not said. */
export function takesTexts(document: JsonObject, schema: unknown): boolean {
  for (const isOfTexts of sortsOf(document, schema)) if (isOfTexts) return true;
  return false;
}

/** Whether a schema is for texts and for nothing else, with all of its branches. */
export function isForTexts(document: JsonObject, schema: unknown): boolean {
  const sorts = [...sortsOf(document, schema)];
  return sorts.length > 0 && sorts.every((isOfTexts) => isOfTexts);
}

/** Of each sort of values that a schema names, whether it is texts. No body is `null` but one that can be read. */
function* sortsOf(document: JsonObject, schema: unknown, seen = new Set(), depth = 0): Generator<boolean> {
  // Schemas that name each other say nothing new in another order.
  if (seen.has(meaning(schema))) return;
  seen.add(meaning(schema));
  const { node, unions } = shapeOf(document, schema);
  const words = node['const'] === undefined ? node['enum'] : [node['const']];
  if (node['type'] !== undefined) {
    for (const type of [node['type']].flat()) if (type !== 'null') yield type === 'string';
  } else if (Array.isArray(words)) {
    for (const word of words) if (word !== null) yield typeof word === 'string';
  } else if (unions.length === 0 || depth >= DEEPEST || seen.size >= MOST) {
    yield false;
  } else {
    for (const branch of unions.flatMap(({ branches }) => branches)) yield* sortsOf(document, branch, seen, depth + 1);
  }
}
