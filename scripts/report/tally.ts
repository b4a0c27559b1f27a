import type { Case, Exception, FuzzOptions, Target, Verdict } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';

/** A line that somebody wrote. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A case and what came of it. */
export interface Judgement {
  readonly testCase: Case;
  readonly verdict: Verdict;
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
  readonly verdicts: readonly Judgement[];
  /** Declared statuses that no case has seen, as `operation 409`. */
  readonly unseen: readonly string[];
  /** What was found of operations when all cases were done. */
  readonly closing: readonly { readonly operation: string; readonly verdict: Verdict }[];
  readonly unusedExceptions: readonly Exception[];
  /** What chance began with, and how often it was asked, where it was. */
  readonly fuzz?: FuzzOptions;
  readonly started: string;
  readonly milliseconds: number;
  /** Where a place of the document was written. */
  readonly placeOf: (pointer: string) => Place | undefined;
}
