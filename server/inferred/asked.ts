import type { Operation } from '../operation.ts';
import { parameterNames } from '../path-tree.ts';
import { Refused } from '../refused.ts';
import type { Store } from '../state/store.ts';
import type { World } from '../state/world.ts';
import type { Accepted, HandlerRequest } from '../vendor.ts';
import type { Lore } from './lore.ts';
import { NOT_THERE, statusAmong } from './status-among.ts';
import { declares } from './success.ts';

/** What the sandbox of a document remembers, when it is, and who is let in. */
export interface InferredState {
  readonly store: Store;
  readonly world: World;
  readonly accepted: Accepted;
}

/** A request that has been checked, for an operation, and all that is known. */
export interface Asked {
  readonly lore: Lore;
  readonly operation: Operation;
  readonly request: HandlerRequest;
  readonly state: InferredState;
}

/** The values of a request's path, in their order, as texts. */
export function pathValues({ operation, request }: Pick<Asked, 'operation' | 'request'>): readonly string[] {
  return parameterNames(operation.path).map((name) => String(request.path[name]));
}

/** Says no with the first of some statuses for which an operation has words, else with the first of all. */
export function no(
  { lore, operation }: Pick<Asked, 'lore' | 'operation'>,
  statuses: readonly number[],
  message: string,
): Refused {
  const status = statusAmong(lore.document, operation, statuses) ?? statuses[0] ?? 400;
  return new Refused({ kind: 'fault', status, message });
}

export function notThere(asked: Pick<Asked, 'lore' | 'operation'>, what: string): Refused {
  return no(asked, NOT_THERE, `There is no ${what}.`);
}

/** Whether an operation has no words for what is not there: then whatever is asked for is. */
export function isOpen(operation: Operation): boolean {
  return !NOT_THERE.slice(0, 2).some((status) => declares(operation, status));
}
