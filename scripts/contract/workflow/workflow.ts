import type { Operation } from '../../openapi/contract.ts';
import { successStatuses } from '../derive/statuses.ts';
import type { Target } from '../target.ts';

/** A series of steps, each an operation, in the terms of Arazzo. @see https://spec.openapis.org/arazzo/v1.0.1 */
export interface Workflow {
  readonly workflowId: string;
  readonly summary?: string;
  readonly inputs?: { readonly required?: readonly string[]; readonly properties?: Readonly<Record<string, unknown>> };
  readonly steps: readonly Step[];
}

export interface Step {
  readonly stepId: string;
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header' | 'cookie';
    readonly value: unknown;
  }[];
  readonly requestBody?: { readonly contentType?: string; readonly payload?: unknown };
  readonly successCriteria?: readonly { readonly condition: string }[];
  readonly outputs?: Readonly<Record<string, string>>;
}

/** The statuses that a step's criteria name, else those with which its operation says yes. */
export function statusesOf({ successCriteria = [] }: Step, operation: Operation): number[] {
  const named = successCriteria.flatMap(({ condition }) => {
    const status = /^\$statusCode\s*==\s*(\d{3})$/.exec(condition.trim())?.[1];
    return status === undefined ? [] : [Number(status)];
  });
  return named.length > 0 ? named : successStatuses(operation);
}

/** Why a target cannot go through a workflow: a value that it needs and nobody has given. */
export function missingInput({ inputs }: Workflow, target: Pick<Target, 'inputs'>): string | undefined {
  const missing = inputs?.required?.find((name) => !Object.hasOwn(target.inputs, name));
  return missing === undefined ? undefined : `no value is known for the workflow’s input ${missing}`;
}
