import {
  type Case,
  type Comparison,
  comparisonOf,
  type Judged as JudgedTarget,
  type Judgement,
  type Plan,
  remembered,
  type Target,
  type Verdict,
} from '../contract/index.ts';
import { findDocuments } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { EXIT } from './exit.ts';
import { TARGET_NAMES } from './judged.ts';
import { type LiveFlags, liveTarget, withGivenHeaders } from './live-target.ts';
import { startOwnTargets } from './own-targets.ts';
import { reportParity } from './parity-report.ts';
import { planFrom } from './plan-from.ts';
import { tallyOf } from './tally.ts';

/** With a live target, that is compared besides sandbox and mock. */
export interface ParityOptions extends Partial<LiveFlags> {
  /** Prints each difference. */
  readonly list?: boolean;
}

/** Puts the same cases to sandbox and mock, and to a live target, and says where they differ. Exit 1 where one is new. */
export async function parity(root: string, names: readonly string[], options: ParityOptions): Promise<number> {
  const vendors = findDocuments(root, names);
  if (options.target !== undefined && vendors.length !== 1)
    throw new UserError(
      'One live target keeps one contract.',
      'Name its vendor or document: npx licet parity vmware-logs --target URL',
    );
  const comparisons: Comparison[] = [];
  for (const vendor of vendors) {
    const plan = await planFrom(root, vendor, (contract) => withGivenHeaders(contract, options));
    const judged = await startOwnTargets(root, plan.contract, vendor, { wanted: TARGET_NAMES });
    try {
      const { target } = options;
      const live = target === undefined ? [] : [liveTarget(plan.contract, { ...options, target })];
      const targets = [...judged.targets, ...live];
      comparisons.push(...(await compared(plan, targets)));
    } finally {
      await judged.close();
    }
  }
  return reportParity(comparisons, { list: options.list === true }) > 0 ? EXIT.found : EXIT.fine;
}

/** The first target against each of the others. */
async function compared(plan: Plan, targets: readonly Target[]): Promise<Comparison[]> {
  const sides: JudgedTarget[] = [];
  for (const target of targets) {
    const verdicts: Judgement[] = [];
    const observe = (testCase: Case, verdict: Verdict) => verdicts.push({ testCase, verdict: remembered(verdict) });
    await tallyOf(plan, target, { observe, listed: false });
    sides.push({ target, verdicts });
  }
  const [first, ...others] = sides;
  return first ? others.map((other) => comparisonOf(plan.contract.vendor, first, other)) : [];
}
