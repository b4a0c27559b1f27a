export type { Change, Diff, Verdict, Witness } from './change.ts';
export { type Cluster, clustersOf } from './cluster.ts';
export { diffOf } from './diff.ts';
export { diffMarkdown } from './markdown.ts';
export { type Placed, type Places, placed } from './placed.ts';
