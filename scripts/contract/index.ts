/** The judge, as generated tests and other programs see it: `import { … } from 'licet/contract'`. */
export { type BrokenExample, brokenExamples } from './broken-examples.ts';
export type { Case, CaseKind, CaseRequest, CredentialUse, Edit } from './case.ts';
export {
  type Cell,
  type Coverage,
  CoverageFold,
  CoverageMarker,
  coverageOf,
  type Gate,
  gatesOf,
  isReachable,
  type Marks,
  percentOf,
  type Result,
  SHARES,
  type Share,
  type ShareName,
  shareOf,
  shortfalls,
  unseenStatuses,
} from './coverage/index.ts';
export { isCredential, secretsOf } from './credentials.ts';
export { curlOf } from './curl.ts';
export { type Between, commonValue, type SchemaPlace, schemaPlace, valuesBetween } from './derive/between.ts';
export type { UnbrokenRule } from './derive/unbroken.ts';
export { derivedFrom } from './derived-from.ts';
export { came, describeFindings, shortBody } from './describe-finding.ts';
export { type Exception, Exceptions } from './exception.ts';
export type { Exchange, HttpRequest, HttpResponse } from './exchange.ts';
export type { Excepted, Finding, Verdict } from './finding.ts';
export { type FittingAnswers, fittingAnswers } from './fitting-answers.ts';
export type { FuzzOptions } from './fuzz/fuzz-options.ts';
export { type Judge, judgeOf } from './judge.ts';
export { type Judgement, readJudgement, written } from './judgement.ts';
export {
  isCount,
  isSecretHeader,
  isSecretName,
  masked,
  maskedHeaders,
  maskedUrl,
  withoutNamedSecrets,
  withoutSecrets,
  withoutUrlPasswords,
} from './masked.ts';
export { type Observer, observerOf } from './observed/observer.ts';
export { type Aspect, type Comparison, comparisonOf, type Difference, type Judged } from './parity/index.ts';
export { casesOf, type Plan, type Planned, planAsTaken, planOf } from './plan.ts';
export { outlined, remembered } from './remembered.ts';
export { buildRequest } from './request.ts';
export { SeenStatuses } from './seen-statuses.ts';
export type { Limits } from './send.ts';
export { type Severity, severityOf } from './severity.ts';
export { openSuite, type Suite, TARGETS_VARIABLE } from './suite.ts';
export type { CredentialSet, Target } from './target.ts';
export { verdictsOf } from './verdicts-of.ts';
export type { Misuse, VerdictRecord } from './vitest/document-run.ts';
export type { Workflow } from './workflow/workflow.ts';
