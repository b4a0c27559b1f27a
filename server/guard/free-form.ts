import { isObject } from './api-document.ts';
import type { DeclaredParameter } from './validators.ts';

/** Puts what a query has for free-form parameters where the validator looks for them. */
export type GatherFreeForm = (query: Record<string, unknown>) => void;

/**
 * An object whose members may be called anything is in a query by the names of its members alone, where it is exploded: it has each
 * name that is no other parameter's. The validator knows only of members that a schema names.
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object ("A free-form query parameter")
 */
export function freeForm(parameters: readonly DeclaredParameter[]): GatherFreeForm {
  const free = parameters.filter(isFree).map(({ name }) => name);
  const taken = new Set(parameters.filter((one) => one.in === 'query' && !isFree(one)).flatMap(namesOf));
  return (query) => {
    if (free.length === 0) return;
    const members = Object.entries(query).filter(([name]) => !taken.has(name) && !free.includes(name));
    if (members.length === 0) return;
    for (const [name] of members) delete query[name];
    for (const name of free) query[name] ??= Object.fromEntries(members);
  };
}

function isFree({ in: place, schema, style, explode }: DeclaredParameter): boolean {
  if (place !== 'query' || style !== 'form' || explode !== true || !isObject(schema)) return false;
  const { type, properties, additionalProperties: rest } = schema;
  if (type !== 'object') return false;
  return rest === true || isObject(rest) || (rest === undefined && !isObject(properties));
}

/** An exploded object is there by the names of its members. */
function namesOf({ name, schema }: DeclaredParameter): string[] {
  const { properties } = isObject(schema) ? schema : {};
  return [name, ...Object.keys(isObject(properties) ? properties : {})];
}
