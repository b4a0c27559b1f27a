import { isNode, type Node } from '../../../openapi/resolve.ts';
import { type Member, memberOf, ROLES } from '../grammar.ts';
import type { Repair } from '../repair.ts';

/** `parameters:` and nothing after it is null in YAML; and what writes documents in PHP writes an empty object as a list. */
export const emptyMembers: Repair = {
  name: 'empty-members',
  what: 'a member that is null, or an empty list in the place of an object',
  chokes: 'whoever reads it throws',
  done: 'read as if nothing stood there',
  roles: ROLES.filter((role) => role !== 'shown' && role !== 'extension'),
  apply(node, { role }) {
    const made = (name: string) => {
      const kind = memberOf(role, name);
      return kind === undefined || kind === 'shown' || kind === 'extension' ? node[name] : full(node[name], kind);
    };
    const names = Object.keys(node);
    // Nothing is made of most objects, of which a large document has a hundred thousand.
    if (names.every((name) => made(name) === node[name])) return undefined;
    return Object.fromEntries(
      names.map((name) => [name, made(name)] as const).filter(([, value]) => value !== undefined),
    );
  },
};

function full(value: unknown, kind: Member): unknown {
  if (typeof kind === 'string') return isEmpty(value) ? (kind === 'info' ? {} : undefined) : value;
  if ('list' in kind) return value === null ? undefined : listed(value);
  if (isEmpty(value)) return {};
  return isNode(value) && Object.values(value).some(isEmpty) ? filled(value) : value;
}

function listed(value: unknown): unknown {
  if (isNode(value) && Object.keys(value).length === 0) return [];
  return Array.isArray(value) && value.includes(null) ? value.filter((item) => item !== null) : value;
}

/** What has a name is there, with nothing said of it: an answer without a body, a schema that takes anything. */
function filled(named: Node): Node {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, isEmpty(value) ? {} : value]));
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
