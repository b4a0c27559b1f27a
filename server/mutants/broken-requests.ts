import { type ApiDocument, isObject, type JsonObject } from '../guard/api-document.ts';
import type { AskedPart } from './asked-part.ts';
import type { Memory } from './memory.ts';
import type { ModelOperation } from './operation-model.ts';
import { instancesOf } from './places.ts';
import { partAt, withAt } from './pointer.ts';
import { type Reading, readingOf } from './reading.ts';

/** Good requests with a part of them broken, to see whether such a request can be. */
export function brokenRequests(
  document: ApiDocument,
  operation: ModelOperation,
  memory: Memory,
  asked: AskedPart,
  at: readonly string[],
  values: (honest: unknown) => readonly unknown[],
): Reading[] {
  const readings = memory.successesOf(operation.id).map(({ request }) => readingOf(document, operation, request));
  return readings.slice(0, 20).flatMap((reading): Reading[] => {
    const honest = asked.of(operation, reading);
    if (asked.in === undefined && honest === undefined) return [];
    return asSent(asked, honest, (value) => broken(value, at, values)).map((value) =>
      asked.with(operation, reading, value),
    );
  });
}

/** On the wire all is text but JSON, and a list is one only where a list is read. */
function asSent(
  { read, in: place }: AskedPart,
  honest: unknown,
  brokenOf: (value: unknown) => readonly unknown[],
): unknown[] {
  if (read === 'json') return [...brokenOf(honest)];
  if (read === 'texts by name')
    return brokenOf(honest)
      .filter(isObject)
      .map((parts) => mapped(parts, textOf));
  if (read === 'list of texts')
    return brokenOf(honest ?? ['licet']).map((value) => (Array.isArray(value) ? value.map(textOf) : [textOf(value)]));
  const text = honest ?? 'licet';
  const isNumber = typeof text === 'string' && text.trim() !== '' && Number.isFinite(Number(text));
  const texts = [...(isNumber ? [Number(text)] : []), text].flatMap(brokenOf).map(textOf);
  // An empty text in the path makes another path of it.
  return place === 'path' ? texts.filter((one) => one !== '') : texts;
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function broken(value: unknown, at: readonly string[], values: (honest: unknown) => readonly unknown[]): unknown[] {
  return [...instancesOf(value, at)].flatMap((instance) =>
    values(partAt(value, instance)).map((one) => withAt(value, instance, () => one)),
  );
}

function mapped(members: JsonObject, change: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}
