import { Refused } from '../refused.ts';
import { MOST_NESTED } from './parse-json.ts';

/** What several fields say together: texts by the names in brackets. */
export interface FieldTree {
  readonly members: Map<string, FieldTree | string | readonly string[]>;
  /** True where a place was left unnamed, as only those of a list are: `[]`. */
  isList: boolean;
}

/** What no name in brackets begins with: places that were left unnamed are none of those that are. */
const UNNAMED = ']';

/**
 * Fields that begin with brackets as what they say together: `[a][b]`. In `[]` each text of a name has a place of its own, the same as
 * the others of its number: `[][a]=1&[][b]=2` is one object.
 * @throws {Refused} of what is nested too deeply, or named so that it would be no member
 */
export function treeOf(fields: Iterable<readonly [path: string, text: unknown]>): FieldTree {
  const root: FieldTree = { members: new Map(), isList: false };
  for (const [path, came] of fields) {
    const steps = stepsOf(path);
    if (!steps.includes('')) put(root, steps, came as string);
    else for (const [place, text] of [came].flat().entries()) put(root, steps, text as string, String(place));
  }
  return root;
}

/** Members that are each one text. */
export function flatTree(pairs: Iterable<readonly [name: string, text: unknown]>): FieldTree {
  const members = new Map(pairs) as FieldTree['members'];
  if (members.has('__proto__')) throw unreadable('"__proto__" may not be a name');
  return { members, isList: false };
}

/** What is not in brackets belongs to the last name that is. */
function stepsOf(path: string): string[] {
  const steps = [...path.matchAll(/\[([^\]]*)\]?/g)].map(([, step = '']) => step);
  if (steps.length > MOST_NESTED) throw unreadable(`it is nested more than ${MOST_NESTED} levels deep`);
  if (steps.includes('__proto__')) throw unreadable('"__proto__" may not be a name');
  return steps;
}

function put(root: FieldTree, steps: readonly string[], text: string | readonly string[], place = ''): void {
  let at = root;
  for (const [index, step] of steps.entries()) {
    if (step === '') at.isList = true;
    const name = step === '' ? UNNAMED + place : step;
    if (index === steps.length - 1) {
      at.members.set(name, text);
      return;
    }
    const known = at.members.get(name);
    const next =
      typeof known === 'object' && 'members' in known ? known : { members: new Map<string, string>(), isList: false };
    at.members.set(name, next as FieldTree);
    at = next as FieldTree;
  }
}

/** True of a list: `[]`, and `[0]` where a schema does not want an object. */
export function isListOf({ members, isList }: FieldTree, types: ReadonlySet<unknown>): boolean {
  if (isList) return true;
  return (types.has('array') || !types.has('object')) && [...members.keys()].every((name) => /^\d+$/.test(name));
}

/** The members of a list in the order of their places, and after them those that have none. */
export function inPlaces({ members }: FieldTree): (FieldTree | string | readonly string[])[] {
  const places = Map.groupBy(members, ([name]) => /^\d+$/.test(name));
  const named = (places.get(true) ?? []).sort(([a], [b]) => Number(a) - Number(b));
  return [...named, ...(places.get(false) ?? [])].map(([, member]) => member);
}

function unreadable(why: string): Refused {
  return new Refused({ kind: 'malformed-body', status: 400, message: `The body cannot be read: ${why}.` });
}
