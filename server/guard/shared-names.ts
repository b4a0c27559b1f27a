import { isObject, type JsonObject } from './api-document.ts';
import type { DeclaredParameter } from './validators.ts';

/** Where a parameter keeps which of its members' names it shares: extensions of the validator's own are left in what it is handed. */
const SHARED = 'x-eov-shared-names';

/**
 * An exploded object is in a query by the names of its members: what a parameter of its own is called is that parameter, and no member,
 * where the object can be without. The validator would take it out of the query for the object.
 */
export function toldApart(parameters: readonly JsonObject[]): readonly JsonObject[] {
  const names = new Set(parameters.filter((one) => one['in'] === 'query').map(({ name }) => name));
  return parameters.map((parameter) => {
    const { in: place, style, explode, schema } = parameter;
    if (place !== 'query' || style !== 'form' || explode !== true || !isObject(schema)) return parameter;
    const { properties, required } = schema;
    if (!isObject(properties)) return parameter;
    const needed: readonly unknown[] = Array.isArray(required) ? required : [];
    const isShared = (name: string) => names.has(name) && !needed.includes(name);
    const own = Object.entries(properties).filter(([name]) => !isShared(name));
    return {
      ...parameter,
      schema: { ...schema, properties: Object.fromEntries(own) },
      [SHARED]: Object.keys(properties).filter(isShared),
    };
  });
}

/**
 * Puts an object that is required into a query that has of its members only what parameters of their own are called: so it is there, and
 * has no others. One that may be left out is: it could be refused for what it has not.
 */
export function noteShared(parameters: readonly DeclaredParameter[]): (query: Record<string, unknown>) => void {
  const byName = parameters.flatMap((one) => {
    if (one.required !== true) return [];
    const shared: unknown = Object.entries(one).find(([key]) => key === SHARED)?.[1];
    return Array.isArray(shared) && shared.length > 0 ? [{ name: one.name, shared: shared.map(String) }] : [];
  });
  return (query) => {
    for (const { name, shared } of byName) if (shared.some((one) => Object.hasOwn(query, one))) query[name] ??= {};
  };
}
