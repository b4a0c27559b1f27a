import type { Document } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import type { SchemaJudge } from '../violations.ts';
import type { Unplaced } from './breakages.ts';
import { samplesOfAll } from './sample.ts';
import type { Meeting } from './walk.ts';

/**
 * `oneOf` where a value fits two of its branches: whoever looks for any that fits lets it pass. Where a discriminator
 * names the branch, servers look at no other, and it is not asked.
 */
export function* byBothBranches(
  document: Document,
  { node, pointer, value, at }: Meeting,
  place: string,
  judge: SchemaJudge,
): Generator<Unplaced> {
  const branches = node['oneOf'];
  if (!Array.isArray(branches) || branches.length < 2 || 'discriminator' in node) return;
  const both = fitsBoth(document, below(pointer, 'oneOf'), branches.length, value, judge);
  if (both === undefined) return;
  const rule = { keyword: 'oneOf', pointer: below(pointer, 'oneOf') };
  yield {
    rule,
    of: rule.pointer,
    breaks: judge.violationsOf(pointer, both).some((found) => found.at === '' && found.keyword === 'oneOf'),
    key: `${rule.pointer}:both`,
    edit: { op: 'replace', path: `${place}${at}`, value: both },
    words: (subject) => `${subject} ${at === '' ? 'that' : `whose ${at}`} is two of what it may be only one of`,
  };
}

/** A value that fits two branches at once, made from one that fits one; undefined where none that we can think of does. */
function fitsBoth(document: Document, union: string, count: number, value: unknown, judge: SchemaJudge): unknown {
  const fits = (index: number, candidate: unknown) => judge.violationsOf(below(union, index), candidate).length === 0;
  for (let one = 0; one < Math.min(count, MOST_BRANCHES); one += 1) {
    for (let other = one + 1; other < Math.min(count, MOST_BRANCHES); other += 1) {
      for (const sample of samplesOfAll(document, [below(union, one), below(union, other)], judge)) {
        const merged = isNode(value) && isNode(sample) ? { ...value, ...sample } : sample;
        const found = [merged, sample].find((candidate) => fits(one, candidate) && fits(other, candidate));
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

/** Of a large union nobody tries each branch with each other. */
const MOST_BRANCHES = 4;
