import type { Document } from '../../../openapi/contract.ts';
import { valueAt } from '../../../openapi/pointer.ts';
import { isNode, type Node } from '../../../openapi/resolve.ts';
import type { Repair } from '../repair.ts';

const BRANCHES = ['allOf', 'anyOf', 'oneOf'];

/** Beside branches none of which takes null it can only mean that null fits too: read as it is written, nothing would fit at all. */
export const nullType: Repair = {
  name: 'null-type',
  what: 'a type "null" beside branches that no null fits, as converters write `nullable`',
  chokes: 'openapi-typescript writes a type that refers to itself; validators take nothing',
  done: 'written so that null fits too',
  roles: ['schema'],
  apply(node, { document }) {
    const { type, ...rest } = node;
    if (type !== 'null' || !BRANCHES.some((keyword) => Array.isArray(node[keyword]))) return undefined;
    // OpenAPI 3.0 has no such type.
    if (/^3\.0/.test(String(document.openapi))) return { ...rest, nullable: true };
    return orNull(document, rest);
  },
};

function orNull(document: Document, node: Node): Node | undefined {
  const [union, ...others] = BRANCHES.filter((keyword) => Array.isArray(node[keyword]));
  if (union === undefined || union === 'allOf' || others.length > 0) return undefined;
  const branches = node[union] as readonly unknown[];
  return branches.every((branch) => takesNoNull(document, branch))
    ? { ...node, [union]: [...branches, { type: 'null' }] }
    : undefined;
}

function takesNoNull(document: Document, branch: unknown): boolean {
  if (!isNode(branch)) return false;
  const { $ref } = branch;
  const said = typeof $ref === 'string' ? valueAt(document, decodeURIComponent($ref)) : branch;
  const { type } = isNode(said) ? said : {};
  return type !== undefined && ![type].flat().includes('null');
}
