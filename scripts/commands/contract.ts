import { type Case, CoverageFold, type FuzzOptions, gatesOf, type Verdict } from '../contract/index.ts';
import type { Tally } from '../report/index.ts';
import { blamedTogether } from './blamed-together.ts';
import { type ContractOptions, judgedOf, listsCases, type Outcome, type Planned, plansOf } from './contract-run.ts';
import { EXIT } from './exit.ts';
import { Extremes } from './extremes.ts';
import { fuzzOptionsOf } from './fuzz-flags.ts';
import { hostileSeedOf } from './hostile-flags.ts';
import { tallyOf } from './tally.ts';
import { print } from './terminal.ts';
import { type VitestFlags, wantsVitest } from './vitest-flags.ts';

/** Puts every case of the contracts to its own targets, or to the target named, and reports. Exit 1 where a promise was broken. */
export async function contract(
  root: string,
  names: readonly string[],
  options: ContractOptions & VitestFlags,
): Promise<number> {
  // Who reads a baseline, and who tells the end, are loaded then: the first case waits for nobody.
  const known = options.baseline === undefined ? undefined : await import('./read-baseline.ts');
  const baseline = known?.readBaseline(options.baseline ?? '');
  const gates = options.require === undefined ? [] : gatesOf(options.require);
  const fuzz = fuzzOptionsOf(options);
  const planned = await plansOf(root, names, options);
  const outcomes: Outcome[] = [];
  if (wantsVitest(options)) {
    const { outcomesByVitest } = await import('./contract-vitest.ts');
    outcomes.push(...(await outcomesByVitest(root, planned, options, fuzz)));
  } else for (const one of planned) outcomes.push(await outcomeOf(root, one, options, fuzz));
  const tallies = outcomes.flatMap((one) => one.tallies);
  if (fuzz.runs > 0)
    print(`Fuzzed: ${fuzz.runs} requests an operation and side; again with --fuzz ${fuzz.runs} --seed ${fuzz.seed}.\n`);
  const isPart = outcomes.some((one) => one.isPart);
  const coverages = isPart ? [] : outcomes.map(({ coverage }) => coverage);
  const { tellReport } = await import('./tell-report.ts');
  const { tellCoverage } = await import('./coverage.ts');
  const found = tellReport({ tallies, coverages, baseline }, options);
  const seenEnough = isPart ? EXIT.fine : tellCoverage(coverages, options, gates);
  if (isPart) print('\nThis is a part: what was seen is told when the parts are merged.');
  tellStubs(tallies);
  return Math.max(found, seenEnough, outcomes.some(({ lost }) => lost) ? EXIT.found : EXIT.fine);
}

/** Puts the cases of a document to its targets in this process. */
async function outcomeOf(
  root: string,
  planned: Planned,
  options: ContractOptions,
  fuzz: FuzzOptions,
): Promise<Outcome> {
  const atOnce = options.parallel === undefined ? {} : { parallel: options.parallel };
  const { plan, spec } = planned;
  const judged = await judgedOf(root, planned, options);
  const seen = new CoverageFold(plan);
  const tallies: Tally[] = [];
  const extremes = new Extremes();
  try {
    for (const target of judged.targets) {
      const observe = (testCase: Case, verdict: Verdict) => {
        seen.note({ testCase, verdict, url: target.url });
        extremes.note(testCase, verdict);
      };
      tallies.push(await tallyOf(plan, target, { root, spec, observe, fuzz, listed: listsCases(options), ...atOnce }));
    }
  } finally {
    await judged.close();
  }
  const coverage = seen.coverage();
  if (hostileSeedOf(options) !== undefined) print(extremes.told(plan.contract.vendor));
  return { tallies: blamedTogether(tallies, coverage), coverage };
}

function tellStubs(tallies: readonly Tally[]): void {
  const stubs = new Set(tallies.flatMap(({ vendor, stubs }) => stubs.map((id) => `${vendor} ${id}`)));
  if (stubs.size > 0) print(`\nAnswered by stubs that nobody has written yet: ${[...stubs].join(', ')}.`);
}
