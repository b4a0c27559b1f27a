import type { Node } from '../../openapi/resolve.ts';
import { counterpartOf, isLowerSide } from './named-words.ts';

/**
 * An object whose pairs are in order, `end` after `start` and `max` above `min`: no schema can say so, and every server
 * asks for it. The same object where they are in order already.
 */
export function inOrder(value: Node): Node {
  let ordered = value;
  for (const name of Object.keys(value)) {
    const lower = counterpartOf(name, Object.keys(value));
    if (lower === undefined || !isLowerSide(lower, name)) continue;
    const member = beside(ordered[name], ordered[lower], 1);
    if (member !== ordered[name]) ordered = { ...ordered, [name]: member };
  }
  return ordered;
}

/** A member that comes to an object, on the right side of its counterpart there. */
export function inOrderWith(value: Node, name: string, member: unknown): unknown {
  const other = counterpartOf(name, Object.keys(value));
  return other === undefined ? member : beside(member, value[other], isLowerSide(name, other) ? -1 : 1);
}

/** A value, or one a step away from the other, where it is not on the wanted side of it. */
function beside(value: unknown, other: unknown, side: 1 | -1): unknown {
  if (typeof value === 'number' && typeof other === 'number') return (value - other) * side > 0 ? value : other + side;
  if (typeof value !== 'string' || typeof other !== 'string') return value;
  const kind = KINDS.find(({ pattern }) => pattern.test(value) && pattern.test(other));
  if (!kind) return value;
  const instant = (text: string) => Date.parse(kind.before + text);
  const [own, theirs] = [instant(value), instant(other)];
  if (Number.isNaN(own) || Number.isNaN(theirs) || (own - theirs) * side > 0) return value;
  const moved = new Date(theirs + side * kind.step).toISOString();
  return moved.slice(kind.before.length, kind.before.length + kind.length) + kind.after;
}

const HOUR = 3_600_000;

/** Days, instants and times of day, as texts: what must come before one that it can be read, and how far apart two may be. */
const KINDS = [
  { pattern: /^\d{4}-\d\d-\d\d$/, before: '', after: '', length: 10, step: 24 * HOUR },
  { pattern: /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d/, before: '', after: 'Z', length: 19, step: HOUR },
  { pattern: /^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/, before: '2030-01-31T', after: 'Z', length: 8, step: HOUR },
  { pattern: /^\d\d:\d\d$/, before: '2030-01-31T', after: '', length: 5, step: HOUR },
] as const;
