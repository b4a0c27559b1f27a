import { describeFindings, type Finding, type Verdict } from '../contract/index.ts';
import type { Tally } from './tally.ts';
import { print, styled, table } from './terminal.ts';

/** Prints what was broken, then a line a vendor and target, then what was skipped and why. */
export function report(tallies: readonly Tally[]): void {
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
