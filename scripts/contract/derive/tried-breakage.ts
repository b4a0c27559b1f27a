import type { Edit } from '../case.ts';
import type { RuleBreakage } from './breakages.ts';
import type { Reason } from './dropped.ts';

/** A breakage, and whether what is sent of it still breaks the rule. */
export interface TriedBreakage {
  readonly breakage: RuleBreakage;
  /** Made before the breakage: they lead where no example does. */
  readonly edits: readonly Edit[];
  /** Why it makes no case. */
  readonly dropped?: Reason;
}
