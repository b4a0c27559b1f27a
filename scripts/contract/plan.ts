import type { Contract, Operation } from '../openapi/contract.ts';
import type { Case } from './case.ts';
import { exampleCases } from './derive/examples.ts';
import { protocolCases } from './derive/protocol.ts';
import { provokedCases } from './derive/provoked.ts';
import { ruleCases } from './derive/rules.ts';
import { securityCases } from './derive/security.ts';
import { workflowCases } from './derive/workflows.ts';
import { schemaJudge } from './violations.ts';
import type { Workflow } from './workflow/workflow.ts';

/** The cases of a contract, operation by operation in the document's order. */
export interface Plan {
  readonly contract: Contract;
  readonly workflows: readonly Workflow[];
  readonly operations: readonly { readonly operation: Operation; readonly cases: readonly Case[] }[];
}

/** Derives every case of a contract. The same document gives the same cases. */
export function planOf(contract: Contract, workflows: readonly Workflow[]): Plan {
  const judge = schemaJudge(contract);
  const scenes = workflowCases(contract, workflows);
  return {
    contract,
    workflows,
    operations: contract.operations.map((operation) => ({
      operation,
      cases: [
        ...exampleCases(operation),
        ...scenes.filter((scene) => scene.operation === operation.id),
        ...provokedCases(operation),
        ...ruleCases(contract, operation, judge),
        ...securityCases(operation),
        ...protocolCases(contract, operation),
      ],
    })),
  };
}
