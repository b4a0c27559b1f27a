import type { Exchange } from './exchange.ts';

/** A broken promise: which check found it, what was promised, what came. */
export interface Finding {
  readonly check: string;
  readonly message: string;
  /** Where the document makes the promise. */
  readonly pointer?: string;
}

/** What became of a case on a target. */
export interface Verdict {
  readonly outcome: 'kept' | 'broken' | 'skipped';
  readonly findings: readonly Finding[];
  /** Why it was skipped. */
  readonly reason?: string;
  readonly exchanges: readonly Exchange[];
}

export function skipped(reason: string): Verdict {
  return { outcome: 'skipped', findings: [], reason, exchanges: [] };
}
