import { join, relative } from 'node:path';
import {
  type Case,
  casesOf,
  Exceptions,
  type FuzzOptions,
  judgeOf,
  type Plan,
  type Target,
  type Verdict,
  verdictsOf,
} from '../contract/index.ts';
import type { Tally } from '../report/index.ts';
// By its own file: nothing else of reports is needed before the first case.
import { TallyFold } from '../report/tally-fold.ts';
import { sourceLines } from '../spec/source-lines.ts';
import { specIn } from '../spec/spec-file.ts';
import { counted, tell, withProgress } from './terminal.ts';
import { timeLeft } from './time-left.ts';

export interface TallyOptions {
  readonly fuzz?: FuzzOptions;
  /** So many cases at once; by itself one where the target keeps state. */
  readonly parallel?: number;
  readonly root?: string;
  /** The document as it was written by hand, relative to the root; else the vendor's own. */
  readonly spec?: string;
  /** Whether a report will list every case. */
  readonly listed?: boolean;
  /** Hears of each verdict as it comes. */
  readonly observe?: (testCase: Case, verdict: Verdict) => void;
}

/** Puts every case of a plan to a target, one after the other, and tells how far it is. */
export async function tallyOf(plan: Plan, target: Target, options: TallyOptions = {}): Promise<Tally> {
  const { contract, operations, workflows } = plan;
  const fold = tallyFoldOf(plan, target, options);
  const exceptions = new Exceptions(plan.exceptions ?? []);
  const { judge, unreadable, tidy } = judgeOf(contract, workflows, undefined, options.fuzz);
  const place = new Map(operations.map(({ operation: { id } }, index) => [id, index]));
  const started = Date.now();
  const title = `${contract.vendor} on the ${target.name}`;
  await withProgress(`${title}: ${counted(operations.length, 'operation')}`, async (say) => {
    let done = 0;
    for await (const [testCase, came] of verdictsOf({ ...options, cases: casesOf(plan), judge, target })) {
      const verdict = exceptions.applied(testCase, came);
      options.observe?.(testCase, verdict);
      fold.note({ testCase, verdict });
      done += 1;
      // Nobody knows how many cases there are before they are made: how many operations are done says how long it takes.
      const before = place.get(testCase.operation) ?? 0;
      const left = timeLeft(before, operations.length, Date.now() - started);
      say(
        `${title}: ${counted(done, 'case')}, ${counted(fold.causes, 'finding')}, operation ${before + 1} of ${operations.length}: ${testCase.operation}${left}`,
      );
    }
    await tidy(target);
  });
  for (const reason of unreadable) tell(`warning: ${reason}`);
  return fold.tally();
}

/** A tally to be filled with verdicts, wherever they come from. */
export function tallyFoldOf(
  plan: Plan,
  target: Pick<Target, 'name' | 'url' | 'hasOwnData'>,
  { root = process.cwd(), fuzz, listed = true, ...options }: TallyOptions,
): TallyFold {
  const { vendor, document } = plan.contract;
  const spec = options.spec ?? specOf(root, vendor);
  const placeOf = spec === undefined ? () => undefined : sourceLines(root, spec, document);
  return new TallyFold(plan, { target, spec, fuzz, listed, placeOf });
}

function specOf(root: string, vendor: string): string | undefined {
  const spec = specIn(join(root, 'specs', vendor));
  return spec === undefined ? undefined : relative(root, spec);
}
