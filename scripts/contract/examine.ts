import type { Contract, Operation } from '../openapi/contract.ts';
import { declaredResponse } from '../openapi/declared-response.ts';
import { oneLine } from '../openapi/visible.ts';
import { type Case, isForeign } from './case.ts';
import { CHECKS } from './checks/index.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import type { SchemaJudge } from './violations.ts';

/** Puts an exchange to every check. */
export type Examine = (operation: Operation, testCase: Case, exchange: Exchange) => readonly Finding[];

const ALL_CHECKS = Object.entries(CHECKS);
/** Nobody else has anything to look at. */
const WITHOUT_AN_ANSWER = ALL_CHECKS.filter(([check]) => check === 'target-answers');

/** Examines answers by one contract; its schemas are read by the judge of the moment. */
export function examineBy(contract: Contract, schemas: () => SchemaJudge): Examine {
  return (operation, testCase, exchange) => {
    const foreign = isForeign(testCase);
    const declared = foreign ? undefined : declaredResponse(operation, exchange.response.status);
    const asked = { contract, operation, testCase, exchange, declared, foreign, schemas: schemas() };
    const findings: Finding[] = [];
    for (const [check, ask] of exchange.failure ? WITHOUT_AN_ANSWER : ALL_CHECKS)
      for (const finding of ask(asked)) findings.push({ check, ...finding, message: oneLine(finding.message) });
    return findings;
  };
}
