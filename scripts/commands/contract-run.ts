import { relative } from 'node:path';
import type { Coverage, Plan } from '../contract/index.ts';
import type { Tally } from '../report/index.ts';
import { findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import type { CoverageOptions } from './coverage.ts';
import type { FuzzFlags } from './fuzz-flags.ts';
import { type HostileFlags, hostileSeedOf } from './hostile-flags.ts';
import type { Judged, TargetName } from './judged.ts';
import { type LiveFlags, liveTarget, withGivenHeaders } from './live-target.ts';
import { planFrom } from './plan-from.ts';
import type { ReportOptions } from './report-options.ts';

export interface ContractOptions extends ReportOptions, CoverageOptions, FuzzFlags, HostileFlags, Partial<LiveFlags> {
  /** A document outside `specs/`. */
  readonly spec?: string;
  readonly on?: readonly TargetName[];
  readonly operation?: string;
  /** So many cases at once. */
  readonly parallel?: number;
}

/** What came of one document on its targets. */
export interface Outcome {
  readonly tallies: readonly Tally[];
  readonly coverage: Coverage;
  /** True of a part of the cases: what it has not seen, another may have. */
  readonly isPart?: boolean;
  /** True where something went wrong besides the cases. */
  readonly lost?: boolean;
}

/** Whether a report that lists every case is asked for. */
export function listsCases({ junit, json, html }: ReportOptions): boolean {
  return [junit, json, html].some((file) => file !== undefined);
}

/**
 * The targets of a contract: the one that the user names, else its own sandbox and mock; where nobody has written a sandbox, the
 * one that is inferred, and the mock only if it is asked for.
 */
export async function judgedOf(
  root: string,
  { plan: { contract }, files }: Planned,
  options: ContractOptions,
): Promise<Judged> {
  const { target, on } = options;
  const hostile = hostileSeedOf(options);
  if (target !== undefined) return { targets: [liveTarget(contract, { ...options, target })], close: async () => {} };
  // Loaded here: who judges a server of his own needs neither sandbox nor mock.
  const { startOwnTargets } = await import('./own-targets.ts');
  return startOwnTargets(root, contract, files, { wanted: hostile === undefined ? on : SANDBOX, hostile });
}

const SANDBOX = ['sandbox'] as const;

/** A plan, and where its document was written by hand. */
export interface Planned {
  readonly plan: Plan;
  readonly spec: string;
  readonly files: VendorFiles;
}

/** The plans of the vendors and documents; with an operation's id, of those that have it, and no more than it. */
export async function plansOf(root: string, names: readonly string[], options: ContractOptions): Promise<Planned[]> {
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
    if (operations.length > 0)
      plans.push({ plan: { ...plan, operations }, spec: relative(root, document.spec), files: document });
  }
  if (plans.length > 0) return plans;
  throw new UserError(
    only === undefined ? 'The contracts have no operation.' : `No operation is called “${only}”.`,
    'Run `npx licet plan` to see the operations and their cases.',
  );
}
