import {
  type Excepted,
  Exceptions,
  type FuzzOptions,
  type Judgement,
  outlined,
  type Plan,
  readJudgement,
  remembered,
  SeenStatuses,
  type Target,
  type Verdict,
  written,
} from '../contract/index.ts';
import type { Operation } from '../openapi/contract.ts';
import { causeOf } from './cause.ts';
import { Spool } from './spool.ts';
import type { Place, Tally } from './tally.ts';

/** Of each cause, so many cases show what was sent and what came. */
const MOST_SHOWN = 3;

/** Of each cause, so many cases are named: traffic that is watched all day breaks one promise any number of times. */
const MOST_NAMED = 1_000;

/** The header of answers that nobody has written yet. */
const STUB_HEADER = 'x-licet-stub';

export interface TallyFoldOptions {
  readonly target: Pick<Target, 'name' | 'url' | 'hasOwnData'>;
  readonly spec?: string | undefined;
  readonly placeOf?: (pointer: string) => Place | undefined;
  readonly fuzz?: FuzzOptions | undefined;
  /** Whether a report will list every case. */
  readonly listed?: boolean;
}

/** Takes the verdicts on one target one by one, wherever they come from, and keeps only what was found. */
export class TallyFold {
  readonly #plan: Plan;
  readonly #options: TallyFoldOptions;
  readonly #exceptions: Exceptions;
  readonly #seen: SeenStatuses;
  readonly #counts = { kept: 0, broken: 0, skipped: 0, excepted: 0 };
  readonly #reasons = { skipped: new Map<string, number>(), excepted: new Map<string, number>() };
  readonly #judged = new Set<string>();
  readonly #found: Judgement[] = [];
  readonly #causes = new Map<string, number>();
  readonly #stubs = new Set<string>();
  readonly #rows: Spool | undefined;
  #first = Number.POSITIVE_INFINITY;
  #last = 0;

  constructor(plan: Plan, options: TallyFoldOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#seen = new SeenStatuses(plan.contract, options.target);
    this.#exceptions = new Exceptions(plan.exceptions ?? []);
    this.#rows = options.listed ? new Spool() : undefined;
  }

  /** So many causes of findings there are so far. */
  get causes(): number {
    return this.#causes.size;
  }

  /** Notes how a case ended, its exceptions applied, and at what time, in milliseconds. */
  note({ testCase, verdict }: Judgement, at = Date.now()): void {
    this.#first = Math.min(this.#first, at);
    this.#last = Math.max(this.#last, at);
    this.#counts[verdict.outcome] += 1;
    this.#judged.add(testCase.operation);
    this.#seen.note(testCase, verdict);
    this.#noteReasons(testCase, verdict);
    for (const { response } of verdict.exchanges) {
      const id = response.headers[STUB_HEADER];
      if (id !== undefined) this.#stubs.add(String(id));
    }
    const judgement = { testCase, verdict: remembered(verdict) };
    this.#rows?.add(written(judgement));
    if (verdict.findings.length > 0) this.#noteFound(judgement);
  }

  /** What came of it all. To be asked for once, when all is noted. */
  tally(): Tally {
    const { contract, operations } = this.#plan;
    const { target, spec, fuzz, placeOf } = this.#options;
    const unseen = operations.map(({ operation }) => ({ operation, statuses: this.#seen.unseenOf(operation) }));
    const closing = unseen
      // Nobody has promised that a server with data of its own comes to every status: the coverage tells of those.
      .filter(({ statuses }) => statuses.length > 0 && !target.hasOwnData)
      .map(({ operation, statuses }) => this.#closed(operation, statuses));
    return {
      vendor: contract.vendor,
      target: target.name,
      url: target.url,
      contract,
      ...(spec === undefined ? {} : { spec }),
      ...(fuzz ? { fuzz } : {}),
      operations: operations.length,
      counts: this.#counts,
      reasons: this.#reasons,
      judged: this.#judged,
      found: this.#found,
      verdicts: { [Symbol.iterator]: () => judgementsIn(this.#rows) },
      unseen: unseen.flatMap(({ operation, statuses }) => statuses.map((status) => `${operation.id} ${status}`)),
      closing,
      unusedExceptions: this.#exceptions.unused.filter((one) =>
        operations.some(({ operation }) => operation.id === one.operation),
      ),
      stubs: [...this.#stubs],
      started: new Date(Math.min(this.#first, Date.now())).toISOString(),
      milliseconds: Math.max(this.#last - this.#first, 0),
      placeOf: placeOf ?? (() => undefined),
    };
  }

  #closed({ id, pointer }: Operation, statuses: readonly number[]) {
    const message = `declares ${statuses.join(', ')}, which no case has seen`;
    const finding = { check: 'every-status-is-seen', message, pointer: `${pointer}/responses` };
    const came: Verdict = { outcome: 'broken', findings: [finding], exchanges: [] };
    const verdict = this.#exceptions.applied({ id, operation: id }, came);
    this.#noteReasons({ id, operation: id }, verdict);
    return { operation: id, verdict };
  }

  #noteReasons(testCase: Pick<Judgement['testCase'], 'id' | 'operation'>, verdict: Verdict): void {
    this.#exceptions.noteUse(testCase, verdict);
    if (verdict.outcome === 'skipped') count(this.#reasons.skipped, verdict.reason ?? '');
    // A case with a finding that is excepted may still be broken by another.
    for (const words of new Set((verdict.excepted ?? []).map(exceptedWords))) count(this.#reasons.excepted, words);
  }

  /** Keeps the judgement, with what was sent and came where it is one of the first of its cause. */
  #noteFound(judgement: Judgement): void {
    const { testCase, verdict } = judgement;
    const { document } = this.#plan.contract;
    const causes = new Set(verdict.findings.map((finding) => causeOf(document, testCase, finding)));
    const before = Math.min(...[...causes].map((cause) => this.#causes.get(cause) ?? 0));
    for (const cause of causes) count(this.#causes, cause);
    if (before < MOST_SHOWN) this.#found.push(judgement);
    else if (before < MOST_NAMED) this.#found.push({ testCase, verdict: outlined(verdict) });
  }
}

function* judgementsIn(rows: Spool | undefined): Generator<Judgement> {
  for (const row of rows ?? []) yield readJudgement(row);
}

function exceptedWords({ finding, reason }: Excepted): string {
  return `${finding.check}: ${reason}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
