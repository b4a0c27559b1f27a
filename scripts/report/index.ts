/** What is told of a run: clusters of findings, and every form in which they are written. */
export { Baseline, baselineOf, knownFindingsOf } from './baseline.ts';
export { causeOf } from './cause.ts';
export { type Cluster, promisedAt, shownExchange } from './cluster.ts';
export { COVERAGE_COLUMNS } from './coverage-columns.ts';
export { documentDigest } from './document-digest.ts';
export { type FindingFile, findingFileOf, readFindingFile } from './finding-file.ts';
export { githubReport } from './github-report.ts';
export { failing, type Report, reasonsOf, reportOf } from './report.ts';
export { REPORTERS, type ReporterName } from './reporters.ts';
export { casesIn, type Tally } from './tally.ts';
export { TallyFold } from './tally-fold.ts';
