/** How much of a contract a run has seen, and why not the rest. */
export {
  type Cell,
  type Coverage,
  isReachable,
} from './cell.ts';
export { CoverageFold } from './coverage-fold.ts';
export { CoverageMarker, type Marks, type Result } from './coverage-marker.ts';
export { coverageOf } from './coverage-of.ts';
export { type Gate, gatesOf, shortfalls } from './gates.ts';
export { percentOf, SHARES, type Share, type ShareName, shareOf } from './share.ts';
export { unseenStatuses } from './unseen-statuses.ts';
