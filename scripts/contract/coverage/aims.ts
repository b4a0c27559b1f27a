import type { Case } from '../case.ts';
import type { Verdict } from '../finding.ts';
import { brokenRule } from './broken-rule.ts';
import type { Empty, EmptyCode } from './cell.ts';
import { keyOf } from './promised-cells.ts';

/** The cells that a case is made for. What is tried at random is made for none. */
export function aimsOf(testCase: Case): string[] {
  const { operation, statuses, provoked } = testCase;
  if (testCase.kind === 'fuzz') return [];
  const caused = statuses.filter((status) => provoked || status < 500);
  return [
    keyOf('operations', operation, operation),
    ...caused.map((status) => keyOf('statuses', operation, String(status))),
    ...brokenRule(testCase).map((rule) => keyOf('keywords', operation, rule, 'broken')),
    ...(testCase.keeps ? [keyOf('keywords', operation, testCase.keeps.pointer, 'legal')] : []),
  ];
}

/** Why a case has shown nothing of what it is made for; undefined where it has. */
export function missedBecause(testCase: Case, { outcome, reason, findings }: Verdict): Empty | undefined {
  // That a target has no switch for a status says nothing of what else would bring it about.
  if (outcome === 'kept' || (outcome === 'skipped' && testCase.provoked)) return undefined;
  if (outcome === 'skipped') {
    const words = reason ?? 'skipped';
    return { code: /credential/.test(words) ? 'needs-credential' : 'not-asked', words };
  }
  if (outcome !== 'broken') return { code: 'excepted', words: reason ?? 'excepted' };
  return { code: 'broken', words: `${testCase.id} breaks ${findings[0]?.check ?? 'a promise'}` };
}

/** What was asked and not seen says more than what was not asked. */
const WEIGHT: readonly EmptyCode[] = ['broken', 'excepted', 'needs-credential', 'not-asked'];

/** The one of two reasons that says more. */
export function weightier(known: Empty | undefined, other: Empty): Empty {
  return known && WEIGHT.indexOf(known.code) <= WEIGHT.indexOf(other.code) ? known : other;
}
