import type { SchemaJudge } from '../violations.ts';
import type { RuleBreakage } from './breakages.ts';

/** Why a breakage makes no case. */
export const REASONS = {
  unmet: 'no example reaches it',
  harmless: 'it forbids nothing that can be sent',
  wire: 'what breaks it is valid again as text on the wire',
  branch: 'what breaks it is allowed elsewhere in its schema',
} as const;
export type Reason = keyof typeof REASONS;

/** Nothing where the case holds: every reading of what is sent breaks the schema. A missing reading is valid. */
export function droppedBecause(
  judge: SchemaJudge,
  pointer: string,
  { breaks }: RuleBreakage,
  broken: unknown,
  readings: readonly unknown[] | undefined,
): { dropped?: Reason } {
  if (!breaks) return { dropped: 'harmless' };
  if (judge.violationsOf(pointer, broken).length === 0) return { dropped: 'branch' };
  const invalid = readings?.every(
    (seen) => seen !== undefined && (seen === broken || judge.violationsOf(pointer, seen).length > 0),
  );
  return invalid ? {} : { dropped: 'wire' };
}
