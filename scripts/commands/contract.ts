import { relative } from 'node:path';
import { type Case, type Coverage, CoverageFold, type Plan, type Verdict } from '../contract/index.ts';
import type { Tally } from '../report/index.ts';
import { findDocuments } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { blamedTogether, type CoverageOptions, requiredGates, tellCoverage } from './coverage.ts';
import { type FuzzFlags, fuzzOptionsOf } from './fuzz-flags.ts';
import { planFrom } from './generation.ts';
import { type Judged, startJudged, type TargetName } from './judged.ts';
import { type LiveFlags, liveTarget, withGivenHeaders } from './live-target.ts';
import type { ReportOptions } from './report-options.ts';
import { tallyOf } from './tally.ts';
import { readBaseline, tellReport } from './tell-report.ts';
import { print } from './terminal.ts';

export interface ContractOptions extends ReportOptions, CoverageOptions, FuzzFlags, Partial<LiveFlags> {
  /** A document outside `specs/`. */
  readonly spec?: string;
  readonly on?: readonly TargetName[];
  readonly operation?: string;
  /** So many cases at once. */
  readonly parallel?: number;
}

/** Puts every case of the contracts to sandbox and mock, or to the target named, and reports. Exit 1 where a promise was broken. */
export async function contract(root: string, names: readonly string[], options: ContractOptions): Promise<number> {
  const baseline = readBaseline(options.baseline);
  const gates = requiredGates(options);
  const fuzz = fuzzOptionsOf(options);
  const atOnce = options.parallel === undefined ? {} : { parallel: options.parallel };
  const tallies: Tally[] = [];
  const coverages: Coverage[] = [];
  for (const { plan, spec } of await plansOf(root, names, options)) {
    const judged = await judgedOf(plan, options);
    const seen = new CoverageFold(plan);
    const own: Tally[] = [];
    try {
      for (const target of judged.targets) {
        const observe = (testCase: Case, verdict: Verdict) => seen.note({ testCase, verdict, url: target.url });
        own.push(await tallyOf(plan, target, { root, spec, observe, fuzz, listed: listsCases(options), ...atOnce }));
      }
    } finally {
      await judged.close();
    }
    const coverage = seen.coverage();
    coverages.push(coverage);
    tallies.push(...blamedTogether(own, coverage));
  }
  if (fuzz.runs > 0)
    print(`Fuzzed: ${fuzz.runs} requests an operation and side; again with --fuzz ${fuzz.runs} --seed ${fuzz.seed}.\n`);
  const found = tellReport({ tallies, coverages, baseline }, options);
  const seenEnough = tellCoverage(coverages, options, gates);
  tellStubs(tallies);
  return Math.max(found, seenEnough);
}

/** Whether a report that lists every case is asked for. */
function listsCases({ junit, json, html }: ReportOptions): boolean {
  return [junit, json, html].some((file) => file !== undefined);
}

function tellStubs(tallies: readonly Tally[]): void {
  const stubs = new Set(tallies.flatMap(({ vendor, stubs }) => stubs.map((id) => `${vendor} ${id}`)));
  if (stubs.size > 0) print(`\nAnswered by stubs that nobody has written yet: ${[...stubs].join(', ')}.`);
}

/** The targets of a contract: its own sandbox and mock, or the one that the user names. */
export function judgedOf({ contract }: Pick<Plan, 'contract'>, options: ContractOptions): Judged | Promise<Judged> {
  const { target, on } = options;
  if (target === undefined) return startJudged(contract, on);
  return { targets: [liveTarget(contract, { ...options, target })], close: async () => {} };
}

/** A plan, and where its document was written by hand. */
interface Planned {
  readonly plan: Plan;
  readonly spec: string;
}

/** The plans of the vendors and documents; with an operation's id, of those that have it, and no more than it. */
async function plansOf(root: string, names: readonly string[], options: ContractOptions): Promise<Planned[]> {
  const { operation: only, spec, target } = options;
  const documents = findDocuments(root, spec === undefined ? names : [...names, spec]);
  if (target !== undefined && documents.length > 1)
    throw new UserError(
      `${documents.length} contracts, and one target.`,
      'Name the vendor whose contract it keeps, or its document with --spec.',
    );
  const plans: Planned[] = [];
  for (const document of documents) {
    const plan = await planFrom(root, document, (contract) => withGivenHeaders(contract, options));
    const operations = plan.operations.filter(({ operation }) => only === undefined || operation.id === only);
    if (operations.length > 0) plans.push({ plan: { ...plan, operations }, spec: relative(root, document.spec) });
  }
  if (plans.length > 0) return plans;
  throw new UserError(
    only === undefined ? 'The contracts have no operation.' : `No operation is called “${only}”.`,
    'Run `npx licet plan` to see the operations and their cases.',
  );
}
