import { KINDS, kindOf } from './criterion.ts';
import { type Action, type Criterion, type Step, type Workflow, workflowNamed } from './workflow.ts';

/** Longer than this nobody waits for a retry. Seconds. */
export const MOST_PATIENCE = 60;

/** What there is in a workflow, or in one that it runs, that we cannot do: then none of it is run. */
export function unsupported(workflow: Workflow, workflows: ReadonlyMap<string, Workflow>): string | undefined {
  return reasonsIn(workflow, workflows, new Set()).next().value;
}

function* reasonsIn(
  workflow: Workflow,
  workflows: ReadonlyMap<string, Workflow>,
  seen: Set<string>,
): Generator<string, undefined> {
  if (seen.has(workflow.workflowId)) return;
  seen.add(workflow.workflowId);
  const actions = [...(workflow.successActions ?? []), ...(workflow.failureActions ?? [])];
  const others = [...(workflow.dependsOn ?? [])];
  for (const step of workflow.steps) {
    yield* reasonsOf(step);
    actions.push(...(step.onSuccess ?? []), ...(step.onFailure ?? []));
    yield* unread(step.successCriteria);
    if (step.workflowId !== undefined) others.push(step.workflowId);
  }
  for (const action of actions) {
    yield* reasonsOfAction(action);
    if (action.workflowId !== undefined) others.push(action.workflowId);
  }
  for (const name of others) {
    const other = workflowNamed(workflows, name);
    if (other) yield* reasonsIn(other, workflows, seen);
    else yield `there is no workflow ${name}`;
  }
}

function* reasonsOf(step: Step): Generator<string> {
  const { stepId, operationId, operationPath, workflowId, parameters = [] } = step;
  if ([operationId, operationPath, workflowId].every((one) => one === undefined))
    yield `step ${stepId} asks neither an operation nor a workflow`;
  const strange = parameters.find(({ in: place }) => workflowId === undefined && !PLACES.has(place ?? ''));
  if (strange) yield `step ${stepId} has a parameter in “${strange.in ?? ''}”, where we cannot put one`;
}

const PLACES: ReadonlySet<string> = new Set(['path', 'query', 'header', 'cookie']);

function* reasonsOfAction({ name, type, retryAfter = 0, criteria }: Action): Generator<string> {
  if (!['end', 'goto', 'retry'].includes(type)) yield `there is no action of the type ${type}`;
  if (retryAfter > MOST_PATIENCE) yield `${name} waits for ${retryAfter} s, and we for ${MOST_PATIENCE} s at the most`;
  yield* unread(criteria);
}

function* unread(criteria: readonly Criterion[] = []): Generator<string> {
  for (const criterion of criteria)
    if (!Object.hasOwn(KINDS, kindOf(criterion)))
      yield `criteria of the type ${kindOf(criterion)} are not supported: ${Object.keys(KINDS).join(', ')} are`;
}
