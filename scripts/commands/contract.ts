import { declaredStatuses } from '../contract/derive/statuses.ts';
import {
  type Case,
  describeFindings,
  type Finding,
  judgeOf,
  type Plan,
  type Target,
  type Verdict,
} from '../contract/index.ts';
import { findVendors } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { EXIT } from './exit.ts';
import { planFrom } from './generation.ts';
import { startJudged, type TargetName } from './judged.ts';
import { counted, print, styled, table, withProgress } from './terminal.ts';

export interface ContractOptions {
  readonly on?: readonly TargetName[];
  readonly operation?: string;
}

/** What came of a vendor's cases on one target. */
interface Tally {
  readonly vendor: string;
  readonly target: string;
  readonly operations: number;
  readonly verdicts: readonly { readonly testCase: Case; readonly verdict: Verdict }[];
  /** Declared statuses that no case has seen, as `operation 409`. */
  readonly unseen: readonly string[];
}

/** Puts every case of the vendors' contracts to sandbox and mock, and reports. Exit 1 where a promise was broken. */
export async function contract(root: string, names: readonly string[], options: ContractOptions): Promise<number> {
  const tallies: Tally[] = [];
  for (const vendor of findVendors(root, names)) {
    const plan = await planFrom(root, vendor);
    const judged = await startJudged(plan.contract, options.on);
    try {
      for (const target of judged.targets) tallies.push(await tallyOf(plan, target, options));
    } finally {
      await judged.close();
    }
  }
  if (tallies.every(({ verdicts }) => verdicts.length === 0)) {
    throw new UserError(
      `No operation is called “${options.operation}”.`,
      'Run `npx licet plan` to see the operations and their cases.',
    );
  }
  report(tallies);
  return tallies.some(isBroken) ? EXIT.found : EXIT.fine;
}

async function tallyOf(
  { contract, workflows, operations }: Plan,
  target: Target,
  { operation: only }: ContractOptions,
): Promise<Tally> {
  const wanted = operations.filter(({ operation }) => only === undefined || operation.id === only);
  const cases = wanted.flatMap(({ cases }) => cases);
  const { judge } = judgeOf(contract, workflows);
  const title = `${contract.vendor} on the ${target.name}`;
  const verdicts = await withProgress(`${title}: ${counted(cases.length, 'case')}`, async (say) => {
    const done: { testCase: Case; verdict: Verdict }[] = [];
    for (const testCase of cases) {
      done.push({ testCase, verdict: await judge(testCase, target) });
      const broken = done.filter(({ verdict }) => verdict.outcome === 'broken').length;
      say(`${title}: ${done.length} of ${cases.length} cases, ${broken} broken, ${testCase.operation}`);
    }
    return done;
  });
  const seen = new Set(
    verdicts
      .filter(({ testCase }) => testCase.request.method === undefined)
      .map(({ testCase, verdict }) => `${testCase.operation} ${verdict.exchanges.at(-1)?.response.status}`),
  );
  const declared = wanted.flatMap(({ operation }) =>
    declaredStatuses(operation).map((status) => `${operation.id} ${status}`),
  );
  return {
    vendor: contract.vendor,
    target: target.name,
    operations: wanted.length,
    verdicts,
    unseen: declared.filter((status) => !seen.has(status)),
  };
}

function isBroken({ verdicts, unseen }: Tally): boolean {
  return unseen.length > 0 || verdicts.some(({ verdict }) => verdict.outcome === 'broken');
}

function report(tallies: readonly Tally[]): void {
  for (const { vendor, target, verdicts, unseen } of tallies) {
    for (const { testCase, verdict } of verdicts) {
      if (verdict.outcome !== 'broken') continue;
      print(`${styled('red', '✗')} ${vendor} on the ${target}: ${testCase.operation} ${testCase.name}`);
      print(`${indented(describeFindings(verdict.findings, verdict.exchanges.at(-1)))}\n`);
    }
    if (unseen.length > 0)
      print(`${styled('red', '✗')} ${vendor} on the ${target}: declared, and never seen: ${unseen.join(', ')}\n`);
  }
  print(
    table(
      ['vendor', 'target', 'operations', 'cases', 'kept', 'findings', 'skipped', 'statuses unseen'],
      tallies.map(({ vendor, target, operations, verdicts, unseen }) => [
        vendor,
        target,
        operations,
        verdicts.length,
        count(verdicts, 'kept'),
        verdicts.flatMap(({ verdict }): readonly Finding[] => verdict.findings).length,
        count(verdicts, 'skipped'),
        unseen.length,
      ]),
    ),
  );
  const reasons = skipReasons(tallies);
  if (reasons.length > 0)
    print(
      `\nSkipped, and why:\n${reasons.map(([reason, number]) => `  ${String(number).padStart(4)}  ${reason}`).join('\n')}`,
    );
}

function count(verdicts: Tally['verdicts'], outcome: Verdict['outcome']): number {
  return verdicts.filter(({ verdict }) => verdict.outcome === outcome).length;
}

function skipReasons(tallies: readonly Tally[]): [string, number][] {
  const reasons = new Map<string, number>();
  for (const { target, verdicts } of tallies) {
    for (const { verdict } of verdicts) {
      if (verdict.outcome !== 'skipped') continue;
      const reason = `${target}: ${verdict.reason ?? ''}`;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  return [...reasons];
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
