/** What two targets make of the same cases. */
export { type Comparison, comparisonOf, type Difference, type Judged } from './difference.ts';
export type { Aspect } from './side.ts';
