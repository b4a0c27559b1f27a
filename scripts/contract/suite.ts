import { existsSync, readFileSync } from 'node:fs';
import type { Document } from '../openapi/contract.ts';
import { readContract } from '../openapi/read-contract.ts';
import type { Case } from './case.ts';
import { describeFindings } from './describe-finding.ts';
import { type Exception, Exceptions } from './exception.ts';
import { judgeOf } from './judge.ts';
import { SeenStatuses } from './seen-statuses.ts';
import { severityOf } from './severity.ts';
import type { Target } from './target.ts';
import type { Workflow } from './workflow/workflow.ts';

/** The environment variable with the targets of generated tests: a JSON object of lists of targets, by vendor. */
export const TARGETS_VARIABLE = 'LICET_TARGETS';

/** As much of a test runner's context as a case needs. */
interface TestContext {
  skip(reason: string): void;
}

type TestBody = (context: TestContext) => Promise<void>;

/** A generated test file's access to the judge. */
export interface Suite {
  readonly targets: readonly Target[];
  /** A test that puts a case to a target; it fails with the findings, and is skipped with a reason. */
  check(target: Target, testCase: Omit<Case, 'name'>): TestBody;
  /** A test, to be run last, that each status the operation declares was seen. */
  everyStatusSeen(target: Target, operation: string): TestBody;
}

/**
 * Opens the suite of a vendor in its generated folder.
 * @throws Error where no target is known
 */
export function openSuite(vendor: string, folder: URL): Suite {
  const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
  const contract = readContract(vendor, read<Document>('openapi.json'));
  const { judge } = judgeOf(contract, read<readonly Workflow[]>('workflows.json'));
  const known = existsSync(new URL('exceptions.json', folder)) ? read<readonly Exception[]>('exceptions.json') : [];
  const exceptions = new Exceptions(known);
  const untried = new Set<string>();
  const seen = new Map<string, SeenStatuses>();
  const seenOn = (target: Target): SeenStatuses => {
    const known = seen.get(target.name) ?? new SeenStatuses(contract, target);
    seen.set(target.name, known);
    return known;
  };
  return {
    targets: targetsFor(vendor),
    check(target, testCase) {
      // Noted where the test is declared: a filter may keep it from being run.
      const place = `${target.name} ${testCase.operation} `;
      untried.add(place + testCase.id);
      return async (context) => {
        untried.delete(place + testCase.id);
        const verdict = exceptions.applied(testCase, await judge({ name: testCase.id, ...testCase }, target));
        if (verdict.outcome === 'skipped') return context.skip(verdict.reason ?? '');
        seenOn(target).note(testCase, verdict);
        if (verdict.outcome === 'excepted') return context.skip(`excepted: ${verdict.reason ?? ''}`);
        // A warning fails no test.
        if (verdict.findings.some((finding) => severityOf(finding) === 'error'))
          throw new Error(describeFindings(verdict.findings, verdict.exchanges.at(-1)));
      };
    },
    everyStatusSeen: (target, id) => async (context) => {
      if (!target.provoke) return context.skip('the target is nobody’s to bring to every status');
      const place = `${target.name} ${id} `;
      if ([...untried].some((key) => key.startsWith(place)))
        return context.skip('some of the operation’s cases were left out of this run');
      const operation = contract.operations.find((candidate) => candidate.id === id);
      const unseen = operation ? seenOn(target).unseenOf(operation) : [];
      if (unseen.length > 0) throw new Error(`${id} declares ${unseen.join(', ')}, never seen on the ${target.name}`);
    },
  };
}

function targetsFor(vendor: string): readonly Target[] {
  const text = process.env[TARGETS_VARIABLE];
  const targets = text === undefined ? undefined : (JSON.parse(text) as Record<string, readonly Target[]>)[vendor];
  if (!targets)
    throw new Error(
      `No target is known for ${vendor}: run vitest with Licet's configuration, or set ${TARGETS_VARIABLE}`,
    );
  return targets;
}
