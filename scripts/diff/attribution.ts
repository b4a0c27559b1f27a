import type { Between } from '../contract/index.ts';
import { below, segmentsOf } from '../openapi/pointer.ts';
import { bearingOf } from './bearing.ts';
import type { Direction } from './change.ts';
import { type Difference, isOtherType } from './differences.ts';

/** Whether a violation comes of a difference: the same keyword at the same place, or of a union one of its branches. */
export function accountsFor(
  difference: Difference,
  { at, keyword, message }: Between['violations'][number],
  direction: Direction,
): boolean {
  const member = /property '(.*)'$/.exec(message)?.[1] ?? /\((.*)\)$/.exec(message)?.[1];
  if (keyword === 'required' && member !== undefined)
    return difference.keyword === 'required' && isAt(difference.at, below(at, member));
  if (/^(additional|unevaluated)Properties$/.test(keyword)) {
    if (difference.keyword === 'additionalProperties') return isAt(difference.at, at);
    return difference.keyword === 'properties' && member !== undefined && isAt(difference.at, below(at, member));
  }
  if (difference.keyword === 'oneOf' || difference.keyword === 'anyOf')
    return keyword === difference.keyword && isAt(difference.at, at);
  if (keyword === 'oneOf' || keyword === 'anyOf')
    return (
      isIn(segmentsOf(difference.at), segmentsOf(at)) && bearingOf(difference, direction, 0).verdict !== 'harmless'
    );
  // Where a value is of another type, whatever else is said of it is broken too.
  if (difference.keyword === 'type' && isOtherType(difference.before?.value, difference.after?.value))
    return isIn(segmentsOf(at), segmentsOf(difference.at));
  return isAt(difference.at, at) && (ALIASES[keyword] ?? keyword) === difference.keyword;
}

const ALIASES: Readonly<Record<string, string>> = {
  const: 'enum',
  'false schema': 'not',
  minContains: 'contains',
  maxContains: 'contains',
};

/** A place among values: an asterisk is any one segment. */
function isAt(pattern: string, at: string): boolean {
  const [wanted, given] = [segmentsOf(pattern), segmentsOf(at)];
  return wanted.length === given.length && fitsAll(wanted, given);
}

/** True where the one place is the other, or lies in it. */
function isIn(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.length >= outer.length && fitsAll(inner.slice(0, outer.length), outer);
}

function fitsAll(some: readonly string[], others: readonly string[]): boolean {
  return some.every((segment, index) => segment === '*' || others[index] === '*' || segment === others[index]);
}
