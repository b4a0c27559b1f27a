import { headerOf } from '../exchange.ts';
import { unmet } from './criterion.ts';
import type { Scope } from './expression.ts';
import { MOST_PATIENCE } from './unsupported.ts';
import type { Action, Step, Workflow } from './workflow.ts';

/** How often a step's actions have had it asked again. */
export type Retries = Map<string, number>;

/**
 * The action that follows a step: the first whose criteria hold, a step's own before its workflow's of another name; of
 * retries, one that is not used up. Undefined where what is usual follows.
 */
export function actionAfter(
  { step, workflow }: { readonly step: Step; readonly workflow: Workflow },
  succeeded: boolean,
  scope: Scope,
  retries: Retries,
): Action | undefined {
  const own = (succeeded ? step.onSuccess : step.onFailure) ?? [];
  const names = new Set(own.map(({ name }) => name));
  const common = ((succeeded ? workflow.successActions : workflow.failureActions) ?? []).filter(
    ({ name }) => !names.has(name),
  );
  return [...own, ...common].find((action) => {
    if (action.type === 'retry' && retriesOf(retries, step, action) >= (action.retryLimit ?? 1)) return false;
    return (action.criteria ?? []).every((criterion) => unmet(criterion, scope) === undefined);
  });
}

/** Notes that a step is asked again, and tells how long to wait before. Milliseconds. */
export function retried(step: Step, action: Action, { response }: Scope, retries: Retries): number {
  retries.set(keyOf(step, action), retriesOf(retries, step, action) + 1);
  const said = Number(response && headerOf(response, 'retry-after'));
  const seconds = said > 0 && said <= MOST_PATIENCE ? said : (action.retryAfter ?? 0);
  return seconds * 1000;
}

function retriesOf(retries: Retries, step: Step, action: Action): number {
  return retries.get(keyOf(step, action)) ?? 0;
}

function keyOf({ stepId }: Step, { name }: Action): string {
  return `${stepId}\n${name}`;
}
