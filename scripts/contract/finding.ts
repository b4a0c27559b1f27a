import type { Case } from './case.ts';
import type { Exchange } from './exchange.ts';
import type { Severity } from './severity.ts';

/** A broken promise: which check found it, what was promised, what came. */
export interface Finding {
  readonly check: string;
  readonly message: string;
  /** Where the document makes the promise. */
  readonly pointer?: string;
  /** Where it differs from what `severityOf` makes of the check. */
  readonly severity?: Severity;
  /** Which of its case's exchanges shows it, counted from 0: the last where nothing is said. */
  readonly exchange?: number;
  /** What shows it, where its case sends many requests: the smallest one as a case of its own, and what came of it. */
  readonly shownBy?: { readonly testCase: Case; readonly exchange: Exchange };
}

/** A finding that an exception takes out, and why. */
export interface Excepted {
  readonly finding: Finding;
  readonly reason: string;
}

/** What became of a case on a target. */
export interface Verdict {
  readonly outcome: 'kept' | 'broken' | 'skipped' | 'excepted';
  readonly findings: readonly Finding[];
  /** What was found, and is known beside the spec. */
  readonly excepted?: readonly Excepted[];
  /** Why it was skipped, or excepted. */
  readonly reason?: string;
  readonly exchanges: readonly Exchange[];
}

export function skipped(reason: string): Verdict {
  return { outcome: 'skipped', findings: [], reason, exchanges: [] };
}
