import type { Answer } from '../answer.ts';
import type { Store } from '../state/store.ts';
import type { World } from '../state/world.ts';
import type { HandlerRequest } from '../vendor.ts';
import type { Asked } from './asked.ts';

/** What somebody's own handler is given beside the request. */
export interface SandboxState {
  /** Where the sandbox keeps what it remembers, for what a handler wants to remember beside it. */
  readonly store: Store;
  /** Time and chance. */
  readonly world: World;
  /** What the sandbox would answer by itself, and does: to the same request, or to one with other values. */
  inferred<Given = Answer>(changed?: Partial<HandlerRequest>): Promise<Given>;
}

/** Answers an operation instead of the sandbox. */
export type OwnHandler = (request: HandlerRequest, state: SandboxState, caller: unknown) => Answer | Promise<Answer>;

/** The state as an own handler has it. */
export function ownState(asked: Asked, answer: (asked: Asked) => Promise<Answer>): SandboxState {
  const { store, world } = asked.state;
  return {
    store,
    world,
    inferred: async <Given>(changed: Partial<HandlerRequest> = {}) =>
      (await answer({ ...asked, request: { ...asked.request, ...changed } })) as Given,
  };
}
