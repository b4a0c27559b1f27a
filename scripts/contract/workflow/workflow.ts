import type { Contract, Operation } from '../../openapi/contract.ts';
import { segmentsOf } from '../../openapi/pointer.ts';
import { successStatuses } from '../derive/statuses.ts';
import type { Target } from '../target.ts';

/**
 * A series of steps, in the terms of Arazzo, what it refers to put in its place.
 * @see https://spec.openapis.org/arazzo/v1.0.1#workflow-object
 */
export interface Workflow {
  readonly workflowId: string;
  readonly summary?: string;
  readonly inputs?: {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, { readonly default?: unknown }>>;
  };
  readonly dependsOn?: readonly string[];
  readonly steps: readonly Step[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly parameters?: readonly StepParameter[];
  readonly successActions?: readonly Action[];
  readonly failureActions?: readonly Action[];
  /** The source descriptions of its document, by name. */
  readonly sources?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What asks an operation, or runs another workflow. */
export interface Step {
  readonly stepId: string;
  readonly operationId?: string;
  readonly operationPath?: string;
  readonly workflowId?: string;
  readonly parameters?: readonly StepParameter[];
  readonly requestBody?: {
    readonly contentType?: string;
    readonly payload?: unknown;
    readonly replacements?: readonly { readonly target: string; readonly value: unknown }[];
  };
  readonly successCriteria?: readonly Criterion[];
  readonly onSuccess?: readonly Action[];
  readonly onFailure?: readonly Action[];
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface StepParameter {
  readonly name: string;
  /** Left out where it is an input of another workflow. */
  readonly in?: 'path' | 'query' | 'header' | 'cookie';
  readonly value: unknown;
}

/** @see https://spec.openapis.org/arazzo/v1.0.1#criterion-object */
export interface Criterion {
  readonly condition: string;
  /** What a `regex` or `jsonpath` looks at. */
  readonly context?: string;
  readonly type?: string | { readonly type: string; readonly version?: string };
}

/** What is done after a step. @see https://spec.openapis.org/arazzo/v1.0.1#failure-action-object */
export interface Action {
  readonly name: string;
  readonly type: 'end' | 'goto' | 'retry';
  readonly stepId?: string;
  readonly workflowId?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly retryLimit?: number;
  readonly criteria?: readonly Criterion[];
}

/** The operation that a step asks, by its id or its place in the document. */
export function operationOf({ operations }: Contract, step: Step): Operation | undefined {
  const { operationId, operationPath } = step;
  if (operationId !== undefined) return operations.find(({ id }) => id === withoutSource(operationId));
  const place = operationPath?.split('#')[1];
  if (place === undefined) return undefined;
  const wanted = segmentsOf(`#${place}`).join('\n');
  return operations.find(({ pointer }) => segmentsOf(pointer).join('\n') === wanted);
}

/** The workflow that a step or an action names. */
export function workflowNamed(workflows: ReadonlyMap<string, Workflow>, name: string): Workflow | undefined {
  return workflows.get(withoutSource(name));
}

/** `$sourceDescriptions.shop.getOrder` → `getOrder`. */
function withoutSource(name: string): string {
  return name.replace(/^\$sourceDescriptions\.[^.]+\./, '');
}

/** The statuses that a step's criteria name, else those with which its operation says yes. */
export function statusesOf({ successCriteria = [] }: Step, operation: Operation): number[] {
  const named = successCriteria.flatMap(({ condition, type }) =>
    (type === undefined || type === 'simple') && !/!\s*\(/.test(condition)
      ? [...condition.matchAll(/\$statusCode\s*==\s*(\d{3})/g)]
      : [],
  );
  if (named.length > 0) return [...new Set(named.map(([, status]) => Number(status)))];
  // Where a criterion says otherwise which are welcome, it judges; any that is declared is as promised.
  if (successCriteria.some(({ condition, context }) => /\$statusCode/.test(`${condition} ${context}`)))
    return Object.keys(operation.responses).map(Number).filter(Number.isInteger);
  return successStatuses(operation);
}

/** What a workflow begins with: what is given, else what its inputs are by default. */
export function inputsOf(
  { inputs }: Workflow,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const defaults = Object.entries(inputs?.properties ?? {}).flatMap(([name, schema]) =>
    schema?.default === undefined ? [] : [[name, schema.default]],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** Why a target cannot go through a workflow: a value that it needs and nobody has given. */
export function missingInput(workflow: Workflow, target: Pick<Target, 'inputs'>): string | undefined {
  const known = inputsOf(workflow, target.inputs);
  const missing = workflow.inputs?.required?.find((name) => !Object.hasOwn(known, name));
  return missing === undefined ? undefined : `no value is known for the workflow’s input ${missing}`;
}
