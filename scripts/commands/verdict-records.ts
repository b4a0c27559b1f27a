import type { Reporter } from 'vitest/node';
import { CoverageFold, type Misuse, readJudgement, type VerdictRecord } from '../contract/index.ts';
import type { TallyFold } from '../report/index.ts';
import { blamedTogether } from './blamed-together.ts';
import { type ContractOptions, listsCases, type Outcome, type Planned } from './contract-run.ts';
import { tallyFoldOf } from './tally.ts';
import { tell } from './terminal.ts';

/** The verdicts that vitest's tests leave behind, in this run or in blobs of others. */
export class VerdictRecords {
  readonly #records: VerdictRecord[] = [];
  misuse: Misuse['misuse'] | undefined;

  /** Hears of each test that is done. */
  readonly reporter: Reporter = {
    onTestCaseResult: (test) => {
      const { licet } = test.meta();
      if (licet === undefined) return;
      const said = JSON.parse(licet) as VerdictRecord | Misuse;
      if ('misuse' in said) this.misuse ??= said.misuse;
      else this.#records.push(said);
    },
  };

  get size(): number {
    return this.#records.length;
  }

  /** What came of a document, as if its cases had been judged one after the other in the document's order. */
  outcomeOf(root: string, { plan, spec }: Planned, options: ContractOptions, isPart: boolean): Outcome {
    const own = this.#records.filter(({ vendor }) => vendor === plan.contract.vendor).sort(byPlace);
    const coverage = new CoverageFold(plan);
    const folds = new Map<string, TallyFold>();
    for (const { target, judgement, marks, at, fuzz } of own) {
      const fold =
        folds.get(target.name) ?? tallyFoldOf(plan, target, { root, spec, fuzz, listed: listsCases(options) });
      folds.set(target.name, fold);
      fold.note(readJudgement(judgement), at);
      coverage.add(marks);
    }
    for (const reason of new Set(own.flatMap(({ unreadable }) => unreadable))) tell(`warning: ${reason}`);
    const seen = coverage.coverage();
    const tallies = [...folds.values()].map((fold) => fold.tally());
    // What a part has not seen, another may have.
    if (isPart) return { tallies: tallies.map((one) => ({ ...one, closing: [], unseen: [] })), coverage: seen, isPart };
    return { tallies: blamedTogether(tallies, seen), coverage: seen };
  }
}

function byPlace({ place: [target, operation] }: VerdictRecord, { place: [other, another] }: VerdictRecord): number {
  return target - other || operation - another;
}
