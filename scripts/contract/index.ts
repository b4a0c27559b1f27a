/** The judge, as generated tests and other programs see it: `import { … } from 'licet/contract'`. */
export type { Case, CaseKind, CaseRequest, CredentialUse, Edit } from './case.ts';
export type { UnbrokenRule } from './derive/unbroken.ts';
export { curlOf, describeFindings } from './describe-finding.ts';
export type { Exchange, HttpRequest, HttpResponse } from './exchange.ts';
export type { Finding, Verdict } from './finding.ts';
export { type Judge, judgeOf } from './judge.ts';
export { type Plan, planOf } from './plan.ts';
export { SeenStatuses } from './seen-statuses.ts';
export type { Limits } from './send.ts';
export { openSuite, type Suite, TARGETS_VARIABLE } from './suite.ts';
export type { CredentialSet, Target } from './target.ts';
export type { Workflow } from './workflow/workflow.ts';
