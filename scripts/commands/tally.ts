import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Case,
  Exceptions,
  type FuzzOptions,
  judgeOf,
  type Plan,
  SeenStatuses,
  type Target,
  type Verdict,
  verdictsOf,
} from '../contract/index.ts';
import type { Operation } from '../openapi/contract.ts';
import { causeOf, type Judgement, type Tally } from '../report/index.ts';
import { sourceLines } from '../spec/source-lines.ts';
import { remembered } from './remembered.ts';
import { counted, tell, withProgress } from './terminal.ts';
import { timeLeft } from './time-left.ts';

export type { Tally } from '../report/index.ts';

export interface TallyOptions {
  readonly fuzz?: FuzzOptions;
  /** So many cases at once; by itself one where the target keeps state. */
  readonly parallel?: number;
  readonly root?: string;
  /** The document as it was written by hand, relative to the root; else the vendor's own. */
  readonly spec?: string;
  /** Hears of each verdict as it comes. */
  readonly observe?: (testCase: Case, verdict: Verdict) => void;
}

/** Puts every case of a plan to a target, one after the other, and tells how far it is. */
export async function tallyOf(plan: Plan, target: Target, options: TallyOptions = {}): Promise<Tally> {
  const { root = process.cwd(), observe } = options;
  const { contract, operations, workflows } = plan;
  const spec = options.spec ?? specOf(root, contract.vendor);
  const started = new Date();
  const exceptions = new Exceptions(plan.exceptions ?? []);
  const seen = new SeenStatuses();
  const { judge, unreadable, tidy } = judgeOf(contract, workflows, undefined, options.fuzz);
  const verdicts = await withProgress(titleOf(plan, target), async (say) => {
    const done: Judgement[] = [];
    const causes = new Set<string>();
    const total = operations.reduce((sum, { cases }) => sum + cases.length, 0);
    const cases = operations.flatMap((operation) => operation.cases);
    for await (const [testCase, came] of verdictsOf({ ...options, cases, judge, target })) {
      const verdict = exceptions.applied(testCase, came);
      seen.note(testCase, verdict);
      observe?.(testCase, verdict);
      done.push({ testCase, verdict: remembered(verdict) });
      for (const finding of verdict.findings) causes.add(causeOf(contract.document, testCase, finding));
      const left = timeLeft(done.length, total, Date.now() - started.getTime());
      say(
        `${contract.vendor} on the ${target.name}: ${done.length} of ${counted(total, 'case')}, ${counted(causes.size, 'finding')}${left}, ${testCase.operation}`,
      );
    }
    await tidy(target);
    return done;
  });
  for (const reason of unreadable) tell(`warning: ${reason}`);
  const unseen = operations.map(({ operation }) => ({ operation, statuses: seen.unseenOf(operation) }));
  const closing = unseen
    // Nobody has promised that a server with data of its own comes to every status: the coverage tells of those.
    .filter(({ statuses }) => statuses.length > 0 && !target.hasOwnData)
    .map(({ operation, statuses }) => ({
      operation: operation.id,
      verdict: exceptions.applied({ id: operation.id, operation: operation.id }, unseenVerdict(operation, statuses)),
    }));
  return {
    vendor: contract.vendor,
    target: target.name,
    url: target.url,
    contract,
    ...(spec === undefined ? {} : { spec }),
    ...(options.fuzz ? { fuzz: options.fuzz } : {}),
    operations: operations.length,
    verdicts,
    unseen: unseen.flatMap(({ operation, statuses }) => statuses.map((status) => `${operation.id} ${status}`)),
    closing,
    unusedExceptions: exceptions.unused.filter((one) =>
      operations.some(({ operation }) => operation.id === one.operation),
    ),
    started: started.toISOString(),
    milliseconds: Date.now() - started.getTime(),
    placeOf: spec === undefined ? () => undefined : sourceLines(root, spec, contract.document),
  };
}

function titleOf({ contract, operations }: Plan, { name }: Target): string {
  const cases = operations.reduce((sum, operation) => sum + operation.cases.length, 0);
  return `${contract.vendor} on the ${name}: ${counted(cases, 'case')}`;
}

function specOf(root: string, vendor: string): string | undefined {
  const spec = join('specs', vendor, 'openapi.yaml');
  return existsSync(join(root, spec)) ? spec : undefined;
}

function unseenVerdict({ pointer }: Operation, statuses: readonly number[]): Verdict {
  const message = `declares ${statuses.join(', ')}, which no case has seen`;
  return {
    outcome: 'broken',
    findings: [{ check: 'every-status-is-seen', message, pointer: `${pointer}/responses` }],
    exchanges: [],
  };
}
