import { MUTANT_KINDS, startMutated } from '../../server/mutants/index.ts';
import { sourceLines } from '../spec/source-lines.ts';
import { findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { EXIT } from './exit.ts';
import { type Placed, reportMutation } from './mutation-report.ts';
import { mutationRun, scoreOf } from './mutation-run.ts';
import { planFrom } from './plan-from.ts';
import { isWritten, sandboxOf } from './sandbox-of.ts';
import { sandboxTarget } from './targets.ts';
import { withProgress } from './terminal.ts';
import { timeLeft } from './time-left.ts';
import { writeFile } from './write-file.ts';

export interface MutateOptions {
  readonly minScore?: number;
  readonly operation?: string;
  readonly only?: string;
  readonly json?: string;
}

/** Breaks the vendors' sandboxes, one promise at a time, and counts what the judge finds. Exit 1 below the least score. */
export async function mutate(root: string, names: readonly string[], options: MutateOptions): Promise<number> {
  const vendors = findDocuments(root, names);
  refuseUnknownKind(options.only);
  const runs: Placed[] = [];
  for (const vendor of vendors) runs.push(await runOf(root, vendor, options));
  if (runs.every(({ fates }) => fates.length === 0))
    throw new UserError('There is no such mutant.', 'Leave out --operation and --only to see which there are.');
  reportMutation(runs);
  if (options.json !== undefined)
    writeFile(options.json, `${JSON.stringify({ score: scoreOf(runs), runs: runs.map(plain) }, null, 2)}\n`);
  return exitOf(runs, options.minScore);
}

/** Fine where enough of the mutants was found, or nobody said how much is enough. */
export function exitOf(runs: readonly Pick<Placed, 'fates'>[], minScore = 0): number {
  return scoreOf(runs) < minScore ? EXIT.found : EXIT.fine;
}

async function runOf(root: string, vendor: VendorFiles, { operation, only }: MutateOptions): Promise<Placed> {
  const plan = await planFrom(root, vendor);
  const sandbox = await startMutated(await sandboxOf(root, vendor));
  const target = sandboxTarget(sandbox, sandbox.resetUrl, { isInferred: !isWritten(vendor) });
  try {
    const mutants = sandbox.mutants.filter(
      (mutant) =>
        (operation === undefined || mutant.operation === operation) && (only === undefined || mutant.kind === only),
    );
    const started = performance.now();
    const run = await withProgress(`${vendor.name}: the honest sandbox first`, (say) =>
      mutationRun(plan, sandbox, target, mutants, (done, all, survived) =>
        say(
          `${vendor.name}: ${done} of ${all} mutants, ${survived} survived${timeLeft(done, all, performance.now() - started)}`,
        ),
      ),
    );
    return {
      ...run,
      seconds: (performance.now() - started) / 1000,
      placeOf: sourceLines(root, vendor.spec, plan.contract.document),
    };
  } finally {
    await sandbox.close();
  }
}

function refuseUnknownKind(kind: string | undefined): void {
  if (kind === undefined || MUTANT_KINDS.some((known) => known === kind)) return;
  throw new UserError(`No mutants are of the kind “${kind}”.`, `Kinds: ${MUTANT_KINDS.join(', ')}.`);
}

function plain({ vendor, fates, broken, placeOf }: Placed) {
  return {
    vendor,
    score: scoreOf([{ fates }]),
    broken,
    fates: fates.map((fate) => ({ ...fate, place: placeOf(fate.mutant.pointer) })),
  };
}
