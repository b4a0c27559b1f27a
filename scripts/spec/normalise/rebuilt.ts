import { isNode, type Node } from '../../openapi/resolve.ts';
import { type Member, memberOf, namedRole, type Role } from './grammar.ts';
import type { Place } from './place.ts';

/** What becomes of an object: itself where nothing is to be done. */
export type Visit = (node: Node, role: Role, place: Place) => Node;

/**
 * A value with each object in it that has a role visited once, from the outside inwards. What nobody changes is shared with
 * the value that was given, so the cost is that of one walk.
 */
export function rebuilt(value: unknown, role: Role, visit: Visit, place: Place): unknown {
  if (Array.isArray(value)) return role === 'shown' || role === 'extension' ? shown(value, role, visit, place) : value;
  if (!isNode(value)) return value;
  const node = visit(value, role, place);
  if (role === 'shown' || role === 'extension') return node;
  return mapped(node, (member, name) => {
    const kind = memberOf(role, name);
    return kind === undefined ? member : inMember(member, kind, visit, { above: place, segment: name });
  });
}

function inMember(value: unknown, kind: Member, visit: Visit, place: Place): unknown {
  if (typeof kind === 'string') return rebuilt(value, kind, visit, place);
  if ('list' in kind) {
    return Array.isArray(value)
      ? list(value, (item, segment) => rebuilt(item, kind.list, visit, { above: place, segment }))
      : value;
  }
  const container = String(place.segment);
  return isNode(value)
    ? mapped(value, (member, segment) =>
        rebuilt(member, namedRole(kind.named, container, segment), visit, { above: place, segment }),
      )
    : value;
}

/** A list that is shown is visited as a whole: the visitor looks into what is in it. */
function shown(value: readonly unknown[], role: Role, visit: Visit, place: Place): unknown {
  return list(value, (item, segment) => rebuilt(item, role, visit, { above: place, segment }));
}

function mapped(node: Node, map: (value: unknown, name: string) => unknown): Node {
  const made = new Map<string, unknown>();
  for (const name of Object.keys(node)) {
    const value = map(node[name], name);
    if (value !== node[name]) made.set(name, value);
  }
  if (made.size === 0) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, made.has(name) ? made.get(name) : value]),
  );
}

function list(items: readonly unknown[], map: (value: unknown, index: number) => unknown): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (const [index, item] of items.entries()) {
    const made = map(item, index);
    if (made === item) continue;
    copy ??= [...items];
    copy[index] = made;
  }
  return copy ?? items;
}
