import { isObject, type JsonObject, resolved } from '../guard/api-document.ts';

/** Who inherits from whom in each document, which does not change while it is served. */
const KNOWN = new WeakMap<JsonObject, ReadonlyMap<unknown, readonly string[]>>();

/** References to the schemas that inherit from a base by `allOf`, or from one that does, each once; not the base. */
export function heirsOf(document: JsonObject, base: JsonObject): readonly string[] {
  const children = KNOWN.get(document) ?? childrenIn(document);
  KNOWN.set(document, children);
  const heirs = new Set<string>();
  const parents = new Set([base]);
  // A set is walked to its end, however much is put into it on the way.
  for (const parent of parents)
    for (const heir of children.get(parent) ?? []) {
      const schema = resolved(document, { $ref: heir });
      if (schema === base) continue;
      heirs.add(heir);
      parents.add(schema);
    }
  return [...heirs];
}

function childrenIn(document: JsonObject): ReadonlyMap<unknown, readonly string[]> {
  const { schemas } = Object(document['components']) as JsonObject;
  const children = new Map<unknown, string[]>();
  for (const [name, schema] of Object.entries(Object(schemas) as JsonObject))
    for (const part of partsOf(schema)) {
      if (typeof part['$ref'] !== 'string') continue;
      const parent = resolved(document, part);
      children.set(parent, [...(children.get(parent) ?? []), `#/components/schemas/${name}`]);
    }
  return children;
}

function partsOf(schema: unknown): readonly JsonObject[] {
  const { allOf } = Object(schema) as JsonObject;
  return Array.isArray(allOf) ? allOf.filter(isObject) : [];
}
