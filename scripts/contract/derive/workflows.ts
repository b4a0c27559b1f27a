import type { Contract } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import { statusesOf, type Workflow } from '../workflow/workflow.ts';

/** Each workflow, as a case of the operation that its last step asks. */
export function workflowCases(contract: Contract, workflows: readonly Workflow[]): Case[] {
  return workflows.flatMap(({ workflowId, summary, steps }) => {
    const last = steps.at(-1);
    const operation = contract.operations.find(({ id }) => id === last?.operationId);
    if (!last || !operation) return [];
    return [
      {
        id: `${operation.id}/workflow/${workflowId}`,
        name: `goes through “${summary ?? workflowId}”`,
        operation: operation.id,
        kind: 'workflow',
        request: {},
        statuses: statusesOf(last, operation),
        workflow: workflowId,
      },
    ];
  });
}
