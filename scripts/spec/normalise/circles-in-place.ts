import { below, decoded, valueAt } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';

/** Keywords whose branches hold for the same value as the schema that lists them. */
export const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;

/** A step to a schema for the same value: to a branch, whose place it has then, or to what a reference names. */
interface Step {
  readonly to: string;
  readonly branch?: string;
}

/** A schema on the way, and by which branch it was come to. */
interface Stop {
  readonly at: string;
  readonly steps: Iterator<Step>;
  readonly by?: string | undefined;
}

/**
 * Finds branches that lead back to the schema that lists them, at once or through others: who goes into them never comes out. Each
 * schema is gone through once, however many are asked for: all of a document costs one walk.
 */
export function circlesInPlace(document: object): (pointer: string) => ReadonlySet<string> {
  const done = new Set<string>();
  const circular = new Set<string>();
  return (pointer) => {
    if (done.has(pointer)) return circular;
    // A loop with a stack of its own: chains of references are as long as the document.
    const way: Stop[] = [{ at: pointer, steps: stepsFrom(document, pointer) }];
    const open = new Map([[pointer, 0]]);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { value: step, done: isLast } = here.steps.next();
      if (isLast) {
        way.pop();
        open.delete(here.at);
        done.add(here.at);
        continue;
      }
      const start = open.get(step.to);
      if (start !== undefined) {
        // A circle without a branch is one of references alone, and no branch's fault.
        const last = [...way.slice(start + 1).map(({ by }) => by), step.branch].findLast((by) => by !== undefined);
        if (last !== undefined) circular.add(last);
      } else if (!done.has(step.to)) {
        open.set(step.to, way.length);
        way.push({ at: step.to, steps: stepsFrom(document, step.to), by: step.branch });
      }
    }
    return circular;
  };
}

function* stepsFrom(document: object, pointer: string): Generator<Step, undefined> {
  const schema = valueAt(document, pointer);
  if (!isNode(schema)) return;
  const { $ref } = schema;
  if (typeof $ref === 'string' && $ref.startsWith('#/')) yield { to: decoded($ref) };
  for (const keyword of LISTS) {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) continue;
    for (const index of branches.keys()) {
      const branch = below(pointer, keyword, index);
      yield { to: branch, branch };
    }
  }
}
