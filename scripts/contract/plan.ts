import type { Contract, Operation } from '../openapi/contract.ts';
import type { Case } from './case.ts';
import { exampleCases } from './derive/examples.ts';
import { withMadeUpExamples } from './derive/made-up.ts';
import { protocolCases } from './derive/protocol.ts';
import { provokedCases } from './derive/provoked.ts';
import { ruleCases } from './derive/rules.ts';
import { securityCases } from './derive/security.ts';
import type { UnbrokenRule } from './derive/unbroken.ts';
import { workflowCases } from './derive/workflows.ts';
import { schemaJudge } from './violations.ts';
import type { Workflow } from './workflow/workflow.ts';

/** The cases of a contract, operation by operation in the document's order. */
export interface Plan {
  readonly contract: Contract;
  readonly workflows: readonly Workflow[];
  readonly operations: readonly { readonly operation: Operation; readonly cases: readonly Case[] }[];
  /** The rules of requests that no case breaks, and why. */
  readonly unbroken: readonly UnbrokenRule[];
}

/** Derives every case of a contract. The same document gives the same cases. */
export function planOf(given: Contract, workflows: readonly Workflow[]): Plan {
  const contract = withMadeUpExamples(given);
  const judge = schemaJudge(contract, 'request');
  const scenes = workflowCases(contract, workflows);
  const derived = contract.operations.map((operation, index) => {
    const rules = ruleCases(contract, operation, judge);
    const cases = [
      ...exampleCases(operation),
      ...scenes.filter((scene) => scene.operation === operation.id),
      ...provokedCases(operation),
      ...rules.cases,
      ...securityCases(operation),
      ...protocolCases(contract, operation),
    ];
    return { operation: given.operations[index] ?? operation, cases, unbroken: rules.unbroken };
  });
  return {
    contract: given,
    workflows,
    operations: derived.map(({ operation, cases }) => ({ operation, cases })),
    unbroken: derived.flatMap(({ unbroken }) => unbroken),
  };
}
