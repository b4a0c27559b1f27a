import { segmentsOf, valueAt } from '../../../openapi/pointer.ts';
import { isNode, type Node } from '../../../openapi/resolve.ts';
import { namedThere } from '../parameters.ts';
import type { Repair, Surroundings } from '../repair.ts';

/** A reference in what is shown is data by the standard; but one that names something of the document is meant to be read. */
export const shownReferences: Repair = {
  name: 'shown-references',
  what: 'an example or default that refers to another',
  chokes: 'express-openapi-validator and Prism try to open what the reference names',
  done: 'replaced by what the reference names',
  roles: ['mediaType', 'parameter', 'header', 'example', 'schema'],
  apply(node, around) {
    const made = MEMBERS.flatMap((member) => {
      const shown = node[member];
      const value = refOf(shown) === undefined ? undefined : named(shown, around);
      return value === undefined ? [] : [[member, value] as const];
    });
    return made.length === 0 ? undefined : { ...node, ...Object.fromEntries(made) };
  },
};

/** A named example that is referred to and is not there. */
export const missingExamples: Repair = {
  name: 'missing-examples',
  what: 'a reference to an example that is not there',
  chokes: 'whoever follows references throws',
  done: 'left out',
  roles: ['mediaType', 'parameter', 'header', 'components'],
  apply(node, { document }) {
    const { examples } = node;
    if (!isNode(examples)) return undefined;
    const entries = Object.entries(examples);
    const there = entries.filter(([, example]) => !isNode(example) || namedThere(document, example) !== undefined);
    return there.length === entries.length ? undefined : { ...node, examples: Object.fromEntries(there) };
  },
};

const MEMBERS = ['example', 'default', 'value'] as const;

/** References to references, as often as somebody may have meant it. */
const HOPS = 10;

function named(shown: unknown, { document }: Surroundings): unknown {
  let value = shown;
  for (let hops = 0; refOf(value) !== undefined; hops += 1) {
    if (hops === HOPS) return undefined;
    const pointer = decoded(refOf(value) ?? '');
    const target = pointer === undefined ? undefined : valueAt(document, pointer);
    value = isExample(pointer ?? '') && isNode(target) ? target['value'] : target;
  }
  return value;
}

function isExample(pointer: string): boolean {
  return segmentsOf(pointer).at(-2) === 'examples';
}

function refOf(value: unknown): string | undefined {
  const ref = isNode(value) && Object.keys(value as Node).length === 1 ? value['$ref'] : undefined;
  return typeof ref === 'string' && ref.startsWith('#/') ? ref : undefined;
}

function decoded(ref: string): string | undefined {
  try {
    return decodeURIComponent(ref);
  } catch {
    return undefined;
  }
}
