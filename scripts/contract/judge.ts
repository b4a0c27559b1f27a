import type { Contract, Operation } from '../openapi/contract.ts';
import { declaredResponse } from '../openapi/declared-response.ts';
import { UserError } from '../user-error.ts';
import { type Case, isForeign } from './case.ts';
import { CHECKS } from './checks/index.ts';
import { secretsOf } from './credentials.ts';
import { withMadeUpExamples } from './derive/made-up.ts';
import type { Exchange } from './exchange.ts';
import { type Finding, skipped, type Verdict } from './finding.ts';
import { buildRequest } from './request.ts';
import { LIMITS, type Limits, type Send, send } from './send.ts';
import { skipReason } from './skips.ts';
import type { Target } from './target.ts';
import { schemaJudge } from './violations.ts';
import { runWorkflow } from './workflow/run-workflow.ts';
import { missingInput, type Workflow } from './workflow/workflow.ts';

/** Puts cases of one contract to targets. */
export interface Judge {
  /** @throws UserError where the target does not answer. */
  judge(testCase: Case, target: Target): Promise<Verdict>;
}

export function judgeOf(given: Contract, workflows: readonly Workflow[], limits: Limits = LIMITS): Judge {
  const contract = withMadeUpExamples(given);
  const schemas = schemaJudge(contract, 'answer');
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));

  const examine = (operation: Operation, testCase: Case, exchange: Exchange): readonly Finding[] => {
    const foreign = isForeign(testCase);
    const declared = foreign ? undefined : declaredResponse(operation, exchange.response.status);
    const asked = { contract, operation, testCase, exchange, declared, foreign, schemas };
    return Object.entries(CHECKS).flatMap(([check, ask]) => ask(asked).map((finding) => ({ check, ...finding })));
  };

  return {
    async judge(testCase, target) {
      const operation = operations.get(testCase.operation);
      if (!operation) return skipped(`the document has no operation ${testCase.operation}`);
      const workflow = workflows.find(({ workflowId }) => workflowId === testCase.workflow);
      if (testCase.workflow !== undefined && !workflow) return skipped(`there is no workflow ${testCase.workflow}`);
      const reason = skipReason(testCase, operation, target) ?? (workflow && missingInput(workflow, target));
      if (reason !== undefined) return skipped(reason);
      const secrets = secretsOf(target);
      const sendHere: Send = async (request) => ({ ...(await send(request, limits)), secrets });
      await reset(target, sendHere);
      if (workflow) return runWorkflow({ contract, workflow, target, examine, send: sendHere });
      const exchange = await sendHere(await buildRequest(contract, operation, testCase, target));
      const findings = examine(operation, testCase, exchange);
      return { outcome: findings.length > 0 ? 'broken' : 'kept', findings, exchanges: [exchange] };
    },
  };
}

async function reset({ name, resetUrl }: Target, ask: Send): Promise<void> {
  if (resetUrl === undefined) return;
  const { status } = (await ask({ method: 'POST', url: resetUrl, headers: {} })).response;
  if (status < 300) return;
  throw new UserError(`The ${name} answered ${status} when asked to forget.`, `Does POST ${resetUrl} reset it?`);
}
