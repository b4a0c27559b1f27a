import { isObject } from '../guard/api-document.ts';
import { type Answering, asHonest, isTold, withBody } from './answering.ts';
import { type FrontExchange, isSuccess, jsonOf } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { Silence } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { withAt } from './pointer.ts';

/** Keeps, and answers, another value than the one that was sent: the first for which another is as good. */
export function storesOtherwise({ id }: ModelOperation): {
  readonly answer: Answering;
  readonly neverFired: (memory: Memory) => Silence;
} {
  let [tried, taken] = [false, false];
  return {
    async answer(request, sandbox) {
      const { time, forward } = sandbox;
      const sent = jsonOf(request.body)?.value;
      if (!isObject(sent)) return undefined;
      const start = time.now();
      const honest = await forward(request);
      const right = time.now();
      if (!isSuccess(honest) || right === start) return asHonest(honest);
      time.goTo(start);
      await forward(request);
      const alike = time.now();
      for (const { at, value } of others(sent)) {
        tried = true;
        time.goTo(start);
        const otherwise = await forward(
          withBody(
            request,
            withAt(sent, at, () => value),
          ),
        );
        if (otherwise.status !== honest.status) continue;
        if (await isTold([right, time.now()], request, sandbox, alike)) return otherwise;
        taken = true;
      }
      time.goTo(right);
      return asHonest(honest);
    },
    neverFired: (memory) => silenceOf(memory.successesOf(id), tried, taken),
  };
}

function silenceOf(successes: readonly FrontExchange[], tried: boolean, taken: boolean): Silence {
  const unobservable = (reason: string): Silence => ({ fate: 'unobservable', reason });
  if (successes.length > 0 && successes.every(({ touched }) => touched.changed.size === 0))
    return unobservable('the operation keeps nothing of what is sent, so that it cannot keep anything else');
  if (taken) return unobservable('what it would keep instead of what was sent, no read of the contract tells');
  if (tried)
    return unobservable('each other value that was tried in place of one that was sent, the server itself refuses');
  return { fate: 'unreached', reason: 'nothing was sent to be kept' };
}

/** Members that may as well have another value. Names come last: they may be what others know it by. */
function* others(value: unknown, at: readonly string[] = []): Generator<{ at: readonly string[]; value: unknown }> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* others(member, [...at, name]);
    return;
  }
  if (typeof value === 'boolean') yield { at, value: !value };
  if (typeof value === 'number') yield { at, value: value + 1 };
  if (typeof value === 'string') yield { at, value: `${value}x` };
}
