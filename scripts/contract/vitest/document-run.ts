import type { Marks } from '../coverage/index.ts';
import type { FuzzOptions } from '../fuzz/fuzz-options.ts';
import type { Plan } from '../plan.ts';
import type { Target } from '../target.ts';

/** What vitest's tests of one document are told: plain data, for they run in a process of their own. */
export interface DocumentRun extends Pick<Plan, 'contract' | 'workflows' | 'exceptions'> {
  readonly targets: readonly Target[];
  /** Ids of the operations to be asked, in the document's order. */
  readonly operations: readonly string[];
  readonly fuzz: FuzzOptions;
  /** Of several parts this is one, its number counted from 1: every so many operations are its own. */
  readonly part?: { readonly index: number; readonly count: number };
}

/** What a test leaves behind of its case, beside vitest's own result. */
export interface VerdictRecord {
  readonly vendor: string;
  readonly target: Pick<Target, 'name' | 'url' | 'hasOwnData'>;
  /** Where the case comes in the order of all: its target, then its operation. */
  readonly place: readonly [target: number, operation: number];
  /** When it was done, in milliseconds. */
  readonly at: number;
  /** As `written`. */
  readonly judgement: string;
  readonly marks: Marks;
  readonly fuzz: FuzzOptions;
  /** What nothing was judged by, as far as it was met. */
  readonly unreadable: readonly string[];
}

/** What the user asked is impossible: told by the run, and not as a test that fails. */
export interface Misuse {
  readonly misuse: { readonly message: string; readonly hint: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly licet: DocumentRun;
  }
}

declare module 'vitest' {
  interface TaskMeta {
    /** A `VerdictRecord` or `Misuse` as JSON. */
    licet?: string;
  }
}
