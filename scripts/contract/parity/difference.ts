import type { Case } from '../case.ts';
import type { Verdict } from '../finding.ts';
import type { Target } from '../target.ts';
import { type Aspect, sideOf } from './side.ts';

/** A case that two targets do not treat alike. */
export interface Difference {
  readonly vendor: string;
  readonly testCase: Case;
  readonly targets: readonly [Target, Target];
  readonly verdicts: readonly [Verdict, Verdict];
  /** The first thing that differs. */
  readonly aspect: Aspect;
  /** What each target did in that respect, in its words. */
  readonly came: readonly [string, string];
}

/** What came of the same cases on two targets. */
export interface Comparison {
  readonly vendor: string;
  readonly targets: readonly [Target, Target];
  readonly agreed: number;
  /** Put to neither of the two. */
  readonly asked: number;
  readonly differences: readonly Difference[];
}

/** A target, and what came of the cases there by their ids. */
export interface Judged {
  readonly target: Target;
  readonly verdicts: readonly { readonly testCase: Case; readonly verdict: Verdict }[];
}

/** Compares what two targets made of the same cases. */
export function comparisonOf(vendor: string, first: Judged, second: Judged): Comparison {
  const others = new Map(second.verdicts.map(({ testCase, verdict }) => [testCase.id, verdict]));
  const targets = [first.target, second.target] as const;
  const differences: Difference[] = [];
  let agreed = 0;
  let asked = 0;
  for (const { testCase, verdict } of first.verdicts) {
    const other = others.get(testCase.id);
    if (!other) continue;
    if (verdict.outcome !== 'skipped' || other.outcome !== 'skipped') asked += 1;
    else continue;
    const difference = differenceOf(verdict, other);
    if (difference) differences.push({ vendor, testCase, targets, verdicts: [verdict, other], ...difference });
    else agreed += 1;
  }
  return { vendor, targets, agreed, asked, differences };
}

function differenceOf(first: Verdict, second: Verdict): Pick<Difference, 'aspect' | 'came'> | undefined {
  const here = sideOf(first);
  const there = sideOf(second);
  const aspect = (Object.keys(here) as Aspect[]).find((one) => here[one] !== there[one]);
  return aspect && { aspect, came: [here[aspect], there[aspect]] };
}
