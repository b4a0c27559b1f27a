import { type ApiDocument, type JsonObject, resolved } from '../guard/api-document.ts';

/** A schema and those that it is combined from, each once. */
export function schemaLayers(document: ApiDocument, schema: unknown, seen = new Set<JsonObject>()): JsonObject[] {
  const own = resolved(document, schema);
  if (seen.has(own)) return [];
  seen.add(own);
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (Array.isArray(own[keyword]) ? own[keyword] : []));
  return [own, ...branches.flatMap((branch) => schemaLayers(document, branch, seen))];
}

/** The JSON types that a schema names, in whatever branch. */
export function typesIn(document: ApiDocument, schema: unknown): ReadonlySet<unknown> {
  return new Set(schemaLayers(document, schema).flatMap(({ type }) => [type ?? []].flat()));
}
