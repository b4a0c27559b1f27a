import type { Plan } from '../plan.ts';
import type { Coverage } from './cell.ts';
import { CoverageFold } from './coverage-fold.ts';
import type { Result } from './coverage-marker.ts';

/** What the results of a plan have seen of its contract, those of several targets counted together. */
export function coverageOf(plan: Plan, results: Iterable<Result>): Coverage {
  const fold = new CoverageFold(plan);
  for (const result of results) fold.note(result);
  return fold.coverage();
}
