import { isObject, type JsonObject } from '../guard/api-document.ts';
import { parameterNames } from '../path-tree.ts';
import { type Asked, isOpen, notThere, pathValues } from './asked.ts';
import { depthOf, idNamesOf, type Kind, type Scope, wordFor } from './kind.ts';
import { plain } from './schema.ts';
import type { Thing } from './thing.ts';
import type { Things } from './things.ts';

/** What a place of a list asks for: the things below it, or of those elsewhere the ones that belong to it. */
export interface Place {
  readonly above: readonly string[];
  readonly within: Readonly<Record<string, string>> | undefined;
}

/** Where a request lists or makes things. @throws {Refused} where the thing that the place lies below is not there */
export async function placeOf(asked: Asked, things: Things, kind: Kind, scope?: Scope): Promise<Place> {
  const values = pathValues(asked);
  const open = isOpen(asked.operation);
  if (!scope) {
    if (!(await things.around(kind, values, open))) throw notThere(asked, wordFor(kind.parent ?? kind, values));
    return { above: values, within: undefined };
  }
  const { below } = scope;
  if (below) {
    const depth = depthOf(below);
    const outer = await things.find(below, values.slice(0, depth), values[depth] ?? '', open);
    if (!outer) throw notThere(asked, wordFor(below, values));
  }
  const names = parameterNames(asked.operation.path);
  const within = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  return { above: values.slice(0, depthOf(kind)), within };
}

/** Whether a thing belongs to a place, as it was made there or as one of its properties says. */
export function belongs(
  thing: Thing,
  whole: () => unknown,
  scope: Scope | undefined,
  within: Place['within'],
): boolean {
  if (!within || !scope) return true;
  const { below } = scope;
  if (!below) return true;
  return Object.entries(within).every(([name, value]) => {
    if (thing.within?.[name] === value) return true;
    const names = new Set([plain(name), ...idNamesOf(below).filter((one) => !/^(id|uuid)$/.test(one))]);
    const isNamedBy = (one: unknown) => isObject(one) && naming(one, names, value);
    return isNamedBy(thing.values) || isNamedBy(whole());
  });
}

function naming(object: JsonObject, names: ReadonlySet<string>, value: string): boolean {
  return Object.entries(object).some(([name, member]) => {
    if (names.has(plain(name))) return String(member) === value;
    return isObject(member) && names.has(`${plain(name)}id`) && String(member['id']) === value;
  });
}
