import { isDeepStrictEqual } from 'node:util';
import { type Answering, asHonest } from './answering.ts';
import { type FrontAnswer, isSuccess, jsonOf } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { Silence } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';

/** Answers as it would have answered at another moment of the past. */
export function asItWas(index: number): Answering {
  return async (request, { time, forward, memory }) => {
    const then = time.past().at(index);
    if (!then) return undefined;
    const now = time.now();
    const honest = await forward(request);
    const after = time.now();
    time.goTo(then);
    const stale = await forward(request);
    time.goTo(after);
    if (now === then) return asHonest(honest);
    // Signing in may be what has changed: somebody unknown then is not a stale answer, but another's may be.
    const strange = stale.status !== honest.status && isSuccess(honest) && [401, 403, 440].includes(stale.status);
    const old = strange ? anothers(request.operation, honest, memory) : stale;
    const same = !old || (old.status === honest.status && old.body.equals(honest.body));
    return same ? asHonest(honest) : old;
  };
}

/** What is answered to who has no other address but a credential: what the one before was told. */
function anothers(operation: ModelOperation | undefined, honest: FrontAnswer, memory: Memory): FrontAnswer | undefined {
  if (!operation || !isOfTheCaller(operation)) return undefined;
  return memory
    .successesOf(operation.id)
    .map(({ answer }) => answer)
    .find((answer) => answer.status === honest.status && !isDeepStrictEqual(jsonOf(answer.body), jsonOf(honest.body)));
}

/** Whether what an operation answers is the caller's own: nothing in its request says whose but the credential. */
function isOfTheCaller({ path, security }: ModelOperation): boolean {
  return security.length > 0 && /\/(current|me|self|own)$/i.test(path);
}

/** Why no read was ever stale. */
export function neverStale(operation: ModelOperation, all: readonly ModelOperation[]) {
  return (memory: Memory): Silence =>
    isNeverChanged(operation, all, memory)
      ? {
          fate: 'unobservable',
          reason: 'no operation of the contract changes what it reads, so that what it answered before is still true',
        }
      : { fate: 'unreached', reason: 'what it answers was the same before every change' };
}

/** True where all that change anything have been seen to do so, and none touched what this one reads. */
function isNeverChanged(operation: ModelOperation, all: readonly ModelOperation[], memory: Memory): boolean {
  const changing = all.filter(({ method }) => !['get', 'head', 'options', 'trace'].includes(method));
  if (changing.some(({ id }) => memory.successesOf(id).length === 0)) return false;
  const changed = new Set(
    all.flatMap(({ id }) => memory.exchangesOf(id)).flatMap(({ touched }) => [...touched.changed]),
  );
  const reads = memory.successesOf(operation.id).flatMap(({ touched }) => [...touched.read]);
  return reads.length > 0 && reads.every((collection) => !changed.has(collection));
}
