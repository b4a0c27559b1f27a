import type { Contract, Operation } from '../openapi/contract.ts';
import { declaredResponse } from '../openapi/declared-response.ts';
import type { Case } from './case.ts';
import { CHECKS } from './checks/index.ts';
import type { Exchange } from './exchange.ts';
import { type Finding, skipped, type Verdict } from './finding.ts';
import { buildRequest } from './request.ts';
import { send } from './send.ts';
import { skipReason } from './skips.ts';
import type { Target } from './target.ts';
import { schemaJudge } from './violations.ts';
import { runWorkflow } from './workflow/run-workflow.ts';
import type { Workflow } from './workflow/workflow.ts';

/** Puts cases of one contract to targets. */
export interface Judge {
  /** @throws UserError where the target does not answer. */
  judge(testCase: Case, target: Target): Promise<Verdict>;
}

export function judgeOf(contract: Contract, workflows: readonly Workflow[]): Judge {
  const schemas = schemaJudge(contract);
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));

  const examine = (operation: Operation, testCase: Case, exchange: Exchange): readonly Finding[] => {
    const foreign = testCase.request.method !== undefined || testCase.request.pathSuffix !== undefined;
    const declared = foreign ? undefined : declaredResponse(operation, exchange.response.status);
    const asked = { contract, operation, testCase, exchange, declared, foreign, schemas };
    return Object.entries(CHECKS).flatMap(([check, ask]) => ask(asked).map((finding) => ({ check, ...finding })));
  };

  return {
    async judge(testCase, target) {
      const operation = operations.get(testCase.operation);
      if (!operation) return skipped(`the document has no operation ${testCase.operation}`);
      const reason = skipReason(testCase, operation, target);
      if (reason !== undefined) return skipped(reason);
      if (target.resetUrl !== undefined) await send({ method: 'POST', url: target.resetUrl, headers: {} });
      if (testCase.workflow !== undefined) {
        const workflow = workflows.find(({ workflowId }) => workflowId === testCase.workflow);
        return workflow
          ? runWorkflow(contract, workflow, target, examine)
          : skipped(`there is no workflow ${testCase.workflow}`);
      }
      const exchange = await send(await buildRequest(contract, operation, testCase, target));
      const findings = examine(operation, testCase, exchange);
      return { outcome: findings.length > 0 ? 'broken' : 'kept', findings, exchanges: [exchange] };
    },
  };
}
