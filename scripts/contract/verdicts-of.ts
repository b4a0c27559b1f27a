import type { Case } from './case.ts';
import type { Verdict } from './finding.ts';
import type { Judge } from './judge.ts';
import type { Target } from './target.ts';

/** Cases to be judged on a target. */
export interface Docket {
  readonly cases: Iterable<Case>;
  readonly judge: Judge['judge'];
  readonly target: Target;
  /** So many at once; by itself one where a target keeps state, for there each case may find what others did. */
  readonly parallel?: number;
}

/** So many at once hide the time that each takes to travel; more only wait for each other. */
const AT_ONCE = 4;

/**
 * The verdicts on cases, in the order of the cases however many are judged at once. A case is taken when its turn comes
 * and nothing is kept of it: the memory needed does not grow with their number.
 * @throws UserError where the target is not there
 */
export async function* verdictsOf({
  cases,
  judge,
  target,
  parallel = target.keepsState ? 1 : AT_ONCE,
}: Docket): AsyncGenerator<readonly [Case, Verdict]> {
  const underWay: Promise<readonly [Case, Verdict]>[] = [];
  for (const testCase of cases) {
    const verdict = judge(testCase, target).then((came) => [testCase, came] as const);
    // It is waited for in its turn; until then nobody must take its failure for unheard.
    verdict.catch(() => undefined);
    underWay.push(verdict);
    if (underWay.length >= parallel) yield await (underWay.shift() as (typeof underWay)[number]);
  }
  for (const verdict of underWay) yield await verdict;
}
