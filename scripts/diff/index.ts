export type { Change, Witness } from './change.ts';
export { type Cluster, clustersOf } from './cluster.ts';
export { diffOf } from './diff.ts';
export { diffMarkdown } from './markdown.ts';
export { type Placed, placed } from './placed.ts';
