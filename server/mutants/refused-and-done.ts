import { type Answering, asHonest, isTold } from './answering.ts';
import { type FrontRequest, isRefusal } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { Silence } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';

const MOST_TRIES = 24;

/** A server that refuses, and does it all the same: whatever good request that is known would now change something. */
export function doesItAllTheSame(operation: ModelOperation): {
  readonly answer: Answering;
  readonly neverFired: (memory: Memory) => Silence;
} {
  const { id } = operation;
  let changedUntold = false;
  return {
    async answer(request, sandbox) {
      const { memory, time, forward } = sandbox;
      const honest = await forward(request);
      if (!isRefusal(honest)) return asHonest(honest);
      const before = time.now();
      for (const good of goodOnes(id, request, memory)) {
        await forward(good);
        const after = time.now();
        if (after === before) continue;
        if (await isTold([before, after], good, sandbox)) return honest;
        changedUntold = true;
        time.goTo(before);
      }
      return asHonest(honest);
    },
    neverFired: (memory) => silenceOf(operation, memory, changedUntold),
  };
}

/** Good requests of the operation, sent where the refused one went, as who sent it or as who was let in. */
function goodOnes(id: string, request: FrontRequest, memory: Memory): FrontRequest[] {
  const hasPath = Object.keys(request.params).length > 0;
  const known = memory.successesOf(id).map(({ request: good }) => good);
  const distinct = new Map(
    known.map((good) => [`${hasPath ? '' : good.path}${good.search} ${good.body.toString('base64')}`, good]),
  );
  return [...distinct.values()].slice(0, MOST_TRIES).map((good) => (hasPath ? { ...good, path: request.path } : good));
}

function silenceOf(operation: ModelOperation, memory: Memory, changedUntold: boolean): Silence {
  const successes = memory.successesOf(operation.id);
  if (successes.length > 0 && successes.every(({ touched }) => touched.changed.size === 0))
    return {
      fate: 'unobservable',
      reason: 'the operation changes nothing that is kept: what it makes stands in its answer, and nowhere else',
    };
  if (changedUntold)
    return { fate: 'unobservable', reason: 'what a refused request would have changed, no read of the contract tells' };
  if (isItsPath(operation))
    return {
      fate: 'unobservable',
      reason: 'a request is nothing but its path: what was refused there has no better form that could be done instead',
    };
  return { fate: 'unreached', reason: 'no refused request would have changed anything, had it been a good one' };
}

/** True where two requests to one path are the same request, whoever sends them. */
function isItsPath({ path, body, parameters, security }: ModelOperation): boolean {
  const isOpen = security.length === 0 || security.every((schemes) => schemes.length === 0);
  return path.includes('{') && body === undefined && isOpen && parameters.every(({ in: place }) => place === 'path');
}
