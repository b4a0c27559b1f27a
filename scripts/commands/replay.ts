import { readFileSync } from 'node:fs';
import { came, type Exchange, judgeOf, type Plan, type Target, type Verdict } from '../contract/index.ts';
import { causeOf, documentDigest, type FindingFile, readFindingFile } from '../report/index.ts';
import { isSpecOf } from '../spec/spec-file.ts';
import { findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { EXIT } from './exit.ts';
import { TARGET_NAMES } from './judged.ts';
import { type LiveFlags, liveTarget, withGivenHeaders } from './live-target.ts';
import { startOwnTargets } from './own-targets.ts';
import { planFrom } from './plan-from.ts';
import { print, styled, tell } from './terminal.ts';

/** Who is asked again, where it is not the sandbox or mock of the finding. */
export type ReplayOptions = Partial<LiveFlags>;

/** Asks again what was found. Exit 1 where any of it still stands. */
export async function replay(root: string, files: readonly string[], options: ReplayOptions): Promise<number> {
  let stands = 0;
  for (const file of files) if (await stillStands(root, file, options)) stands += 1;
  return stands > 0 ? EXIT.found : EXIT.fine;
}

async function stillStands(root: string, file: string, options: ReplayOptions): Promise<boolean> {
  const found = readFindingFile(textOf(file), file);
  const own = found.spec === undefined || isSpecOf(found.vendor, found.spec);
  const [document] = findDocuments(root, [own ? found.vendor : (found.spec ?? '')]);
  if (!document) throw new UserError(`${file} is of no document.`, 'Run it in the folder that it was written in.');
  const plan = await planFrom(root, document, (contract) => withGivenHeaders(contract, options));
  if (documentDigest(plan.contract.document) !== found.document)
    tell(`${styled('yellow', 'warning')} ${file}: the document has changed since; asked as it was asked then`);
  const asked = await askedOf(root, document, plan, found, options);
  try {
    const fuzz = found.seed === undefined ? undefined : { seed: found.seed, runs: found.runs ?? 100 };
    const { judge } = judgeOf(plan.contract, plan.workflows, undefined, fuzz);
    const verdict = await judge(found.case, asked.target);
    if (verdict.outcome === 'skipped')
      throw new UserError(`${file} cannot be asked again: ${verdict.reason ?? ''}.`, 'Name a target that takes it.');
    return told(file, found, plan, verdict);
  } finally {
    await asked.close();
  }
}

function told(file: string, found: FindingFile, { contract }: Plan, verdict: Verdict): boolean {
  const before = causeOf(contract.document, found.case, findingOf(found));
  const same = verdict.findings.find((finding) => causeOf(contract.document, found.case, finding) === before);
  const others = verdict.findings.filter((finding) => finding !== same).map(({ check }) => check);
  const came = cameOf(verdict.exchanges.at(-1));
  if (same) print(`${styled('red', '✗')} ${file}: still stands\n    ${same.check}: ${same.message}\n    ${came}`);
  else print(`${styled('green', '✓')} ${file}: gone (${found.check}); ${came}`);
  if (others.length > 0) print(`    besides: ${[...new Set(others)].join(', ')}`);
  return same !== undefined;
}

function findingOf({ check, message, promised }: FindingFile) {
  return { check, message, ...(promised ? { pointer: promised.pointer } : {}) };
}

function cameOf(exchange: Exchange | undefined): string {
  return exchange ? came(exchange) : 'nothing was asked';
}

/** The target of a finding, running: a vendor's own sandbox or mock, else the one that is named. */
async function askedOf(
  root: string,
  document: VendorFiles,
  { contract }: Plan,
  found: FindingFile,
  options: ReplayOptions,
) {
  const { target } = options;
  if (target !== undefined) return { target: liveTarget(contract, { ...options, target }), close: async () => {} };
  const wanted = TARGET_NAMES.find((name) => name === found.target);
  const judged = wanted ? await startOwnTargets(root, contract, document, { wanted: [wanted] }) : undefined;
  const running: Target | undefined = judged?.targets[0];
  if (judged && running) return { target: running, close: () => judged.close() };
  await judged?.close();
  throw new UserError(
    `The finding was made on the ${found.target}, which is not ours to start.`,
    'Name it: `npx licet replay <file> --target <url>`, and a credential with --header.',
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(`${file} cannot be read.`, 'Name the files that `--findings` wrote.', { cause });
  }
}
