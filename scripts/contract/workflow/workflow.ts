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

/** The statuses that a step's criteria name, none where they leave it open. */
export function statusesOf({ successCriteria = [] }: Step): number[] {
  return successCriteria.flatMap(({ condition }) => {
    const status = /^\$statusCode\s*==\s*(\d{3})$/.exec(condition.trim())?.[1];
    return status === undefined ? [] : [Number(status)];
  });
}
