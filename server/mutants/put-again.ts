import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../guard/api-document.ts';
import { type Answering, asHonest, isTold, withBody, withoutBody } from './answering.ts';
import { type FrontRequest, isSuccess, jsonOf } from './exchange.ts';
import type { SandboxAtHand, Silence } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';

type Members = Record<string, unknown>;
type Rewrite = (sent: Members, known: Members) => Members | undefined;

/** Keeps what a PUT leaves out of what was there before. */
export const merges = () =>
  rewriting((sent, known) => {
    const left = Object.entries(known).filter(([name]) => !Object.hasOwn(sent, name));
    return left.length === 0 ? undefined : { ...Object.fromEntries(left), ...sent };
  });

/** Adds what a PUT says to what was there before. */
export const adds = () =>
  rewriting((sent, known) => {
    const sum = summed(sent, known) as Members;
    return isDeepStrictEqual(sum, sent) ? undefined : sum;
  });

function summed(sent: unknown, known: unknown): unknown {
  if (typeof sent === 'number' && typeof known === 'number') return sent + known;
  if (Array.isArray(sent) && Array.isArray(known)) return sent.map((item, index) => summed(item, known[index]));
  if (!isObject(sent) || !isObject(known)) return sent;
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, summed(value, known[name])]));
}

/**
 * Does with another body, made of the one that came and of what was there: of what was put there last, else of what is
 * read there. Honest where that comes to the same for all who read.
 */
function rewriting(rewrite: Rewrite): { readonly answer: Answering; readonly neverFired: () => Silence } {
  let taken = false;
  const lastPut = new Map<string, Members>();
  const answer: Answering = async (request, sandbox) => {
    const { time, forward } = sandbox;
    if (time.past().length === 0) lastPut.clear();
    const sent = jsonOf(request.body)?.value;
    if (!isObject(sent)) return undefined;
    const start = time.now();
    const known = [lastPut.get(request.path), await readThere(request, sandbox)].filter(isObject);
    const honest = await forward(request);
    if (!isSuccess(honest)) return asHonest(honest);
    lastPut.set(request.path, sent);
    const right = time.now();
    time.goTo(start);
    await forward(request);
    const alike = time.now();
    for (const body of known.map((one) => rewrite(sent, one)).filter((one) => one !== undefined)) {
      time.goTo(start);
      const changed = await forward(withBody(request, body));
      if (!isSuccess(changed)) continue;
      if (await isTold([right, time.now()], request, sandbox, alike)) return changed;
      taken = true;
    }
    time.goTo(right);
    return asHonest(honest);
  };
  return {
    answer,
    neverFired: () =>
      taken
        ? { fate: 'unobservable', reason: 'what it would keep of what was there before, no read of the contract tells' }
        : { fate: 'unreached', reason: 'no two requests were such that one would keep something of the other' },
  };
}

async function readThere(request: FrontRequest, { forward }: SandboxAtHand): Promise<unknown> {
  const there = await forward({ ...request, method: 'GET', body: Buffer.alloc(0), headers: withoutBody(request) });
  return there.status === 200 ? jsonOf(there.body)?.value : undefined;
}

/** Refuses the same request the second time. */
export function refusesTheSecond({ id }: ModelOperation): Answering {
  let last: string | undefined;
  return async (request, { memory, time, forward }) => {
    if (time.past().length === 0) last = undefined;
    const key = `${request.path}${request.search} ${request.body.toString('base64')}`;
    const honest = await forward(request);
    const again = last === key && isSuccess(honest);
    if (isSuccess(honest)) last = key;
    const refusal = memory.refusalOf(id);
    return again && refusal ? refusal : asHonest(honest);
  };
}
