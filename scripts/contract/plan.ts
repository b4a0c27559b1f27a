import type { Contract, Operation } from '../openapi/contract.ts';
import type { Case } from './case.ts';
import { exampleCases } from './derive/examples.ts';
import { fuzzCases } from './derive/fuzz.ts';
import { withMadeUpExamples } from './derive/made-up.ts';
import { positiveCases } from './derive/positive.ts';
import { protocolCases } from './derive/protocol.ts';
import { provokedCases } from './derive/provoked.ts';
import { ruleCases } from './derive/rules.ts';
import { securityCases } from './derive/security.ts';
import { stateCases } from './derive/state.ts';
import type { UnbrokenRule } from './derive/unbroken.ts';
import { workflowCases } from './derive/workflows.ts';
import type { Exception } from './exception.ts';
import { schemaJudge } from './violations.ts';
import type { Workflow } from './workflow/workflow.ts';

/** The cases of a contract, operation by operation in the document's order. */
export interface Plan {
  readonly contract: Contract;
  readonly workflows: readonly Workflow[];
  readonly operations: readonly { readonly operation: Operation; readonly cases: readonly Case[] }[];
  /** The rules of requests that no case breaks, and why. */
  readonly unbroken: readonly UnbrokenRule[];
  /** What is known beside the spec not to be kept, and why. */
  readonly exceptions?: readonly Exception[];
}

/** Derives every case of a contract. The same document gives the same cases. */
export function planOf(given: Contract, workflows: readonly Workflow[]): Plan {
  const contract = withMadeUpExamples(given);
  const judge = schemaJudge(contract, 'request');
  const scenes = Map.groupBy(
    [...workflowCases(contract, workflows), ...stateCases(contract)],
    ({ operation }) => operation,
  );
  const derived = contract.operations.map((operation, index) => {
    const rules = ruleCases(contract, operation, judge);
    const cases = [
      ...exampleCases(operation),
      ...(scenes.get(operation.id) ?? []),
      ...provokedCases(operation),
      ...positiveCases(contract, operation, judge),
      ...rules.cases,
      ...securityCases(contract, operation),
      ...protocolCases(contract, operation),
      ...fuzzCases(contract, operation, rules.cases.length > 0),
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
