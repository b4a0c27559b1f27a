import { shapeOf } from '../values/shape.ts';
import { isObject, type JsonObject } from './api-document.ts';

const MARKS = ['readOnly', 'writeOnly'] as const;

/**
 * A schema whose required properties say themselves that they go one way only: what such a property is put together of may say so too,
 * and it may be described beside where it is required; the validator, which then does not ask for it the other way, looks at neither.
 * @see https://spec.openapis.org/oas/v3.0.3#fixed-fields-20
 */
export function withMarks(document: JsonObject, node: JsonObject): JsonObject {
  const { allOf, required, ...rest } = node;
  if (!Array.isArray(allOf)) return marked(document, node, node);
  const parts = allOf.map((part) => (isObject(part) ? marked(document, part, node) : part));
  // Beside an `allOf` the validator looks at no property.
  const demand = marked(document, { required }, node);
  if (demand['properties'] !== undefined) return { ...rest, allOf: [...parts, demand] };
  return parts.every((part, index) => part === allOf[index]) ? node : { ...node, allOf: parts };
}

/** A part of a whole, with the marks of what it requires. */
function marked(document: JsonObject, part: JsonObject, whole: JsonObject): JsonObject {
  const { required, properties = {}, additionalProperties } = part;
  if (!Array.isArray(required) || !isObject(properties)) return part;
  const entries = required.map(String).flatMap((name): [string, unknown][] => {
    if (Object.hasOwn(properties, name)) {
      const marks = marksOf(document, properties[name]);
      return marks.length === 0 ? [] : [[name, { allOf: [properties[name]], ...Object.fromEntries(marks) }]];
    }
    // To name it here would allow it here.
    if (additionalProperties !== undefined) return [];
    const elsewhere = Object(shapeOf(document, whole).node['properties']) as JsonObject;
    if (!Object.hasOwn(elsewhere, name)) return [];
    const marks = MARKS.filter((mark) => isMarked(document, elsewhere[name], mark)).map((mark) => [mark, true]);
    return marks.length === 0 ? [] : [[name, Object.fromEntries(marks)]];
  });
  return entries.length === 0 ? part : { ...part, properties: { ...properties, ...Object.fromEntries(entries) } };
}

/** The marks that a member has by what it is put together of alone. */
function marksOf(document: JsonObject, member: unknown): (readonly [string, true])[] {
  if (!isObject(member)) return [];
  return MARKS.filter((mark) => member[mark] !== true && isMarked(document, member, mark)).map((mark) => [mark, true]);
}

function isMarked(document: JsonObject, member: unknown, mark: (typeof MARKS)[number]): boolean {
  return shapeOf(document, member).node[mark] === true;
}

/**
 * A list whose items are not marked as going one way only: that is said of properties, and of an item says nothing, but the validator
 * refuses each.
 */
export function withoutIdleMarks(node: JsonObject): JsonObject {
  const { items } = node;
  if (!isObject(items) || !MARKS.some((mark) => items[mark] === true)) return node;
  return { ...node, items: Object.fromEntries(Object.entries(items).filter(([key]) => !isMark(key))) };
}

function isMark(key: string): boolean {
  return MARKS.some((mark) => mark === key);
}
