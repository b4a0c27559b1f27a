import { isObject, type JsonObject } from '../guard/api-document.ts';
import { instancesOf, type Place } from './places.ts';
import { partAt, withAt } from './pointer.ts';
import { sampleOf } from './sample.ts';

/**
 * A value with a part put in that it may have and lacks, or has in another branch of a union, so that a rule about that
 * part can be broken: members and items on the way there as their schemas describe them. Guesses, which a validator has
 * to confirm.
 */
export function grafted(document: JsonObject, whole: unknown, { trail, at }: Place): unknown[] {
  // What the branch of a union says goes before what all of them say.
  return [-1, 0].flatMap((which) => {
    let value = whole;
    for (let depth = 0; depth <= at.length; depth += 1) {
      const next = at[depth];
      const [instance] = instancesOf(value, at.slice(0, depth));
      if (instance && next !== undefined && holds(partAt(value, instance), next)) continue;
      const schema = trail.filter((one) => one.at.length === depth).at(which);
      const path = instance ?? newPlace(value, at.slice(0, depth));
      const sample = schema && sampleOf(document, schema.pointer);
      if (!path || sample === undefined) return [];
      value = putAt(value, path, sample);
    }
    return [value];
  });
}

function holds(value: unknown, next: string): boolean {
  return next === '*' ? Array.isArray(value) : isObject(value);
}

function newPlace(value: unknown, path: readonly string[]): string[] | undefined {
  const [parent] = instancesOf(value, path.slice(0, -1));
  const last = path.at(-1);
  if (!parent || last === undefined) return undefined;
  return [...parent, last === '*' ? '0' : last === '{*}' ? 'licet' : last];
}

function putAt(value: unknown, path: readonly string[], part: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return part;
  return withAt(value, path.slice(0, -1), (parent) =>
    Array.isArray(parent)
      ? [...parent.slice(0, Number(last)), part, ...parent.slice(Number(last) + 1)]
      : { ...Object(parent), [last]: part },
  );
}
