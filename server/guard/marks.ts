import { atPointer, isObject, type JsonObject } from './api-document.ts';

const MARKS = ['readOnly', 'writeOnly'] as const;

/**
 * A schema whose required properties say themselves that they go one way only: what such a property refers to may say so too, and the
 * validator, which then does not ask for it the other way, does not follow references to see.
 * @see https://spec.openapis.org/oas/v3.0.3#fixed-fields-20
 */
export function withMarks(document: JsonObject, node: JsonObject): JsonObject {
  const { required, properties } = node;
  if (!Array.isArray(required) || !isObject(properties)) return node;
  const marked = Object.entries(properties).flatMap(([name, member]) => {
    const marks = required.includes(name) ? marksOf(document, member) : [];
    return marks.length === 0 ? [] : [[name, { allOf: [member], ...Object.fromEntries(marks) }] as const];
  });
  return marked.length === 0 ? node : { ...node, properties: { ...properties, ...Object.fromEntries(marked) } };
}

/** The marks that a member has by what it refers to alone. */
function marksOf(document: JsonObject, member: unknown): (readonly [string, true])[] {
  if (!isObject(member) || typeof member['$ref'] !== 'string') return [];
  const found = new Set<string>();
  let current: unknown = member;
  for (let hops = 0; isObject(current) && hops < 32; hops += 1) {
    for (const mark of MARKS) if (current[mark] === true) found.add(mark);
    current = typeof current['$ref'] === 'string' ? atPointer(document, current['$ref']) : undefined;
  }
  return MARKS.filter((mark) => found.has(mark) && member[mark] !== true).map((mark) => [mark, true]);
}
