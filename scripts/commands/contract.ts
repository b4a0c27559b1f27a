import type { Plan } from '../contract/index.ts';
import { findVendors } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { EXIT } from './exit.ts';
import { planFrom } from './generation.ts';
import { startJudged, type TargetName } from './judged.ts';
import { isBroken, type Tally, tallyOf } from './tally.ts';
import { report } from './tally-report.ts';

export interface ContractOptions {
  readonly on?: readonly TargetName[];
  readonly operation?: string;
}

/** Puts every case of the vendors' contracts to sandbox and mock, and reports. Exit 1 where a promise was broken. */
export async function contract(
  root: string,
  names: readonly string[],
  { on, operation }: ContractOptions,
): Promise<number> {
  const tallies: Tally[] = [];
  for (const plan of await plansOf(root, names, operation)) {
    const judged = await startJudged(plan.contract, on);
    try {
      for (const target of judged.targets) tallies.push(await tallyOf(plan, target));
    } finally {
      await judged.close();
    }
  }
  report(tallies);
  return tallies.some(isBroken) ? EXIT.found : EXIT.fine;
}

/** The plans of the vendors; with an operation's id, of those that have it, and no more than it. */
async function plansOf(root: string, names: readonly string[], only?: string): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const vendor of findVendors(root, names)) {
    const plan = await planFrom(root, vendor);
    const operations = plan.operations.filter(({ operation }) => only === undefined || operation.id === only);
    if (operations.length > 0) plans.push({ ...plan, operations });
  }
  if (plans.length > 0) return plans;
  throw new UserError(
    only === undefined ? 'The contracts have no operation.' : `No operation is called “${only}”.`,
    'Run `npx licet plan` to see the operations and their cases.',
  );
}
