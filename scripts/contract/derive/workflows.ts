import type { Contract, Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import { operationOf, type Step, statusesOf, type Workflow, workflowNamed } from '../workflow/workflow.ts';

/** Each workflow, as a case of the operation that its last step asks. */
export function workflowCases(contract: Contract, workflows: readonly Workflow[]): Case[] {
  const byId = new Map(workflows.map((workflow) => [workflow.workflowId, workflow]));
  return workflows.flatMap((workflow) => {
    const { workflowId, summary } = workflow;
    // One that asks nothing that there is is still a case: it is found, or skipped with its reason.
    const last = lastAsked(contract, workflow, byId, 0) ?? { operation: contract.operations[0], step: undefined };
    const { operation, step } = last;
    if (!operation) return [];
    return [
      {
        id: `${operation.id}/workflow/${workflowId}`,
        name: `goes through “${summary ?? workflowId}”`,
        operation: operation.id,
        kind: 'workflow',
        request: {},
        statuses: step ? statusesOf(step, operation) : [],
        workflow: workflowId,
      },
    ];
  });
}

/** The last step that asks an operation of the document, be it in a workflow that is run on the way. */
function lastAsked(
  contract: Contract,
  { steps = [] }: Workflow,
  workflows: ReadonlyMap<string, Workflow>,
  depth: number,
): { readonly operation: Operation; readonly step: Step } | undefined {
  for (const step of [...steps].reverse()) {
    const operation = operationOf(contract, step);
    if (operation) return { operation, step };
    const other = step.workflowId !== undefined && depth < 10 ? workflowNamed(workflows, step.workflowId) : undefined;
    const found = other && lastAsked(contract, other, workflows, depth + 1);
    if (found) return found;
  }
  return undefined;
}
