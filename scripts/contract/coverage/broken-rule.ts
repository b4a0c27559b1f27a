import { segmentsOf } from '../../openapi/pointer.ts';
import type { Case } from '../case.ts';

/** The name of the rule that a case breaks: of `required` each property is a rule, and the case takes it out. */
export function brokenRule({ breaks, request }: Pick<Case, 'breaks' | 'request'>): readonly string[] {
  if (!breaks) return [];
  const last = request.edits?.at(-1);
  const taken = last?.op === 'remove' ? segmentsOf(last.path).at(-1) : undefined;
  return [breaks.pointer, ...(taken === undefined ? [] : [`${breaks.pointer}:${taken}`])];
}
