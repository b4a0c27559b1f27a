import type { Contract, Operation } from '../openapi/contract.ts';
import { telling, unaskableCase } from './askable.ts';
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
import { unfitCases } from './derive/unfit.ts';
import { workflowCases } from './derive/workflows.ts';
import type { Exception } from './exception.ts';
import { schemaJudge } from './violations.ts';
import type { Workflow } from './workflow/workflow.ts';

/** An operation, and what is asked of it. */
export interface Planned {
  readonly operation: Operation;
  /** Those of its cases that belong to more than one request: what they are depends on other operations too. */
  readonly scenes: readonly Case[];
  /** They may be derived as they are taken, anew each time: whoever takes them need not hold them. */
  readonly cases: Iterable<Case>;
  /** The rules of its requests that no case breaks, and why. */
  readonly unbroken: Iterable<UnbrokenRule>;
}

/** The cases of a contract, operation by operation in the document's order. */
export interface Plan {
  readonly contract: Contract;
  readonly workflows: readonly Workflow[];
  readonly operations: readonly Planned[];
  /** What is known beside the spec not to be kept, and why. */
  readonly exceptions?: readonly Exception[];
}

/** A plan that is held as a whole, to be looked at from all sides. */
interface WholePlan extends Plan {
  readonly operations: readonly (Planned & { readonly cases: readonly Case[] })[];
  readonly unbroken: readonly UnbrokenRule[];
}

/** Every case of a contract, derived when it is taken. The same document gives the same cases, each time. */
export function planAsTaken(given: Contract, workflows: readonly Workflow[]): Plan {
  const contract = withMadeUpExamples(given);
  const judge = schemaJudge(contract, 'request');
  const scenes = Map.groupBy(
    [...workflowCases(contract, workflows), ...stateCases(contract)],
    ({ operation }) => operation,
  );
  const unbroken = new Map<string, readonly UnbrokenRule[]>();
  function* casesOf(operation: Operation, index: number): Generator<Case> {
    if (!telling(contract)(operation)) {
      yield unaskableCase(operation);
      unbroken.set(operation.id, []);
      return;
    }
    yield* exampleCases(operation);
    yield* unfitCases(given, given.operations[index] ?? operation, judge);
    yield* scenes.get(operation.id) ?? [];
    yield* provokedCases(operation);
    yield* positiveCases(contract, operation, judge);
    const rules = yield* ruleCases(contract, operation, judge);
    unbroken.set(operation.id, rules.unbroken);
    yield* securityCases(contract, operation);
    yield* protocolCases(contract, operation);
    yield* fuzzCases(contract, operation, rules.count > 0);
  }
  function* unbrokenOf(operation: Operation, index: number): Generator<UnbrokenRule> {
    // Known once the operation's cases have been taken; else they are, for its sake.
    if (!unbroken.has(operation.id)) for (const _ of casesOf(operation, index));
    yield* unbroken.get(operation.id) ?? [];
  }
  return {
    contract: given,
    workflows,
    operations: contract.operations.map((operation, index) => ({
      operation: given.operations[index] ?? operation,
      scenes: scenes.get(operation.id) ?? [],
      cases: { [Symbol.iterator]: () => casesOf(operation, index) },
      unbroken: { [Symbol.iterator]: () => unbrokenOf(operation, index) },
    })),
  };
}

/** Every case of a contract, held. */
export function planOf(given: Contract, workflows: readonly Workflow[]): WholePlan {
  const plan = planAsTaken(given, workflows);
  const operations = plan.operations.map((planned) => ({ ...planned, cases: [...planned.cases] }));
  return { ...plan, operations, unbroken: operations.flatMap(({ unbroken }) => [...unbroken]) };
}

/** The cases of a plan, one after the other. */
export function* casesOf({ operations }: Pick<Plan, 'operations'>): Generator<Case> {
  for (const { cases } of operations) yield* cases;
}
