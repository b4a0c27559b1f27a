import { type ApiDocument, type JsonObject, resolved } from '../guard/api-document.ts';
import { keepsRules } from '../values/keeps-rules.ts';
import { schemaLayers } from './schema-layers.ts';
import { isTextType, isWritten } from './text-types.ts';

/**
 * A text as a schema wants it: the first of the types that its branches name that it is written as and that the schema takes; where it
 * takes none of them, the first.
 */
export function readText(document: ApiDocument, schema: unknown, text: string): unknown {
  const ways = schemaLayers(document, schema).flatMap((layer) => waysIn(layer, text));
  const [first = text] = ways;
  if (ways.every((way) => way === first)) return first;
  return ways.find((way) => takes(document, schema, way)) ?? first;
}

function waysIn(layer: JsonObject, text: string): unknown[] {
  const types = [layer['type'] ?? []].flat();
  if (types.length === 0) return literalsOf(layer).filter((literal) => String(literal) === text);
  return types.flatMap((type) => {
    if (type === 'string') return [text];
    return isTextType(type) && isWritten(type, text) ? [JSON.parse(text) as unknown] : [];
  });
}

function literalsOf({ enum: listed, const: only }: JsonObject): unknown[] {
  return Array.isArray(listed) ? listed : [only].filter((literal) => literal !== undefined);
}

/** Whether a schema takes a text, a number or a boolean. */
function takes(document: ApiDocument, schema: unknown, value: unknown, seen: readonly JsonObject[] = []): boolean {
  const own = resolved(document, schema);
  if (seen.includes(own)) return true;
  const within = (branch: unknown) => takes(document, branch, value, [...seen, own]);
  const branchesOf = (keyword: string) => (Array.isArray(own[keyword]) ? own[keyword] : []);
  const literals = literalsOf(own);
  return (
    isOfType([own['type'] ?? []].flat(), value) &&
    (literals.length === 0 || literals.includes(value)) &&
    keepsRules(own, value) &&
    branchesOf('allOf').every(within) &&
    ['anyOf', 'oneOf'].every((keyword) => !Array.isArray(own[keyword]) || branchesOf(keyword).some(within))
  );
}

function isOfType(types: readonly unknown[], value: unknown): boolean {
  return types.length === 0 || types.includes(typeof value) || (types.includes('integer') && Number.isInteger(value));
}
