import type { Exception, FuzzOptions, Judgement, Target, Verdict } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';

export type { Judgement } from '../contract/index.ts';

/** A line that somebody wrote. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What came of a contract's cases on one target. */
export interface Tally {
  readonly vendor: string;
  readonly target: string;
  readonly url: Target['url'];
  readonly contract: Contract;
  /** The document as it was written by hand, relative to the project. */
  readonly spec?: string;
  readonly operations: number;
  /** How many cases ended how. */
  readonly counts: Readonly<Record<Verdict['outcome'], number>>;
  /** How many cases were skipped, or had a finding taken out, for which reason. */
  readonly reasons: Readonly<Record<'skipped' | 'excepted', ReadonlyMap<string, number>>>;
  /** Ids of the operations that a case was put to. */
  readonly judged: ReadonlySet<string>;
  /** The cases with findings. Of each cause the first few know what was sent and came. */
  readonly found: readonly Judgement[];
  /** Every case, read as it is asked for; none where nobody wanted them kept. */
  readonly verdicts: Iterable<Judgement>;
  /** Declared statuses that no case has seen, as `operation 409`. */
  readonly unseen: readonly string[];
  /** What was found of operations when all cases were done. */
  readonly closing: readonly { readonly operation: string; readonly verdict: Verdict }[];
  readonly unusedExceptions: readonly Exception[];
  /** Operations that answered by a stub. */
  readonly stubs: readonly string[];
  /** What chance began with, and how often it was asked, where it was. */
  readonly fuzz?: FuzzOptions;
  readonly started: string;
  readonly milliseconds: number;
  /** Where a place of the document was written. */
  readonly placeOf: (pointer: string) => Place | undefined;
}

/** How many cases a tally is of. */
export function casesIn({ counts }: Pick<Tally, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
