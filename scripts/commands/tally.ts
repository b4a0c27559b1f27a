import { type Case, judgeOf, type Plan, SeenStatuses, type Target, type Verdict } from '../contract/index.ts';
import { counted, withProgress } from './terminal.ts';

/** What came of a vendor's cases on one target. */
export interface Tally {
  readonly vendor: string;
  readonly target: string;
  readonly operations: number;
  readonly verdicts: readonly { readonly testCase: Case; readonly verdict: Verdict }[];
  /** Declared statuses that no case has seen, as `operation 409`. */
  readonly unseen: readonly string[];
}

/** Puts every case of a plan to a target, one after the other, and tells how far it is. */
export async function tallyOf({ contract, workflows, operations }: Plan, target: Target): Promise<Tally> {
  const cases = operations.flatMap((operation) => operation.cases);
  const { judge } = judgeOf(contract, workflows);
  const seen = new SeenStatuses();
  const title = `${contract.vendor} on the ${target.name}`;
  const verdicts = await withProgress(`${title}: ${counted(cases.length, 'case')}`, async (say) => {
    const done: { testCase: Case; verdict: Verdict }[] = [];
    let broken = 0;
    for (const testCase of cases) {
      const verdict = await judge(testCase, target);
      seen.note(testCase, verdict);
      done.push({ testCase, verdict });
      if (verdict.outcome === 'broken') broken += 1;
      say(`${title}: ${done.length} of ${cases.length} cases, ${broken} broken, ${testCase.operation}`);
    }
    return done;
  });
  return {
    vendor: contract.vendor,
    target: target.name,
    operations: operations.length,
    verdicts,
    unseen: operations.flatMap(({ operation }) =>
      seen.unseenOf(operation).map((status) => `${operation.id} ${status}`),
    ),
  };
}

export function isBroken({ verdicts, unseen }: Tally): boolean {
  return unseen.length > 0 || verdicts.some(({ verdict }) => verdict.outcome === 'broken');
}
