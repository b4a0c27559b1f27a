import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../guard/api-document.ts';
import { type FrontAnswer, type FrontRequest, isRefusal, isSuccess, jsonOf } from './exchange.ts';
import type { Mutant, MutantKind, SandboxAtHand, StateFault } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import type { Moment } from './time-machine.ts';

type Answering = (request: FrontRequest, sandbox: SandboxAtHand) => Promise<FrontAnswer | undefined>;

/** A server that forgets, or remembers what it should have forgotten, by the method of the operation. */
export function faultsOfState(operation: ModelOperation): StateFault[] {
  const fault = (kind: MutantKind, words: string, answer: Answering, neverFired: string): StateFault => ({
    mutant: {
      id: `${operation.id}/state/${kind}${words.startsWith('answers as it was before') ? '/previous' : ''}`,
      kind,
      operation: operation.id,
      pointer: operation.pointer,
      words,
    } satisfies Mutant,
    answer: async (request, sandbox) =>
      !request.otherMethod &&
      request.operation?.id === operation.id &&
      request.method === operation.method.toUpperCase()
        ? answer(request, sandbox)
        : undefined,
    neverFired: () => neverFired,
  });
  const { method, path } = operation;
  const unchanged = 'the operation never changed anything that the sandbox remembers';
  if (method === 'get') {
    const kind = path.endsWith('}') ? 'read is stale' : 'list without the new';
    const never = 'what it answers was the same before every change';
    return [
      fault(kind, 'answers as it was at first, whatever was changed since', asItWas(0), never),
      fault(kind, 'answers as it was before the last change', asItWas(-1), never),
    ];
  }
  const forgetting: Readonly<Record<string, readonly [MutantKind, string]>> = {
    post: ['create forgets', 'says that it was done, and forgets it'],
    delete: ['delete keeps', 'says that it was deleted, and keeps it'],
    put: ['change not kept', 'says that it was changed, and changes nothing'],
    patch: ['change not kept', 'says that it was changed, and changes nothing'],
  };
  const [kind, words] = forgetting[method] ?? [];
  if (kind === undefined || words === undefined) return [];
  return [
    fault(kind, words, forgets, unchanged),
    fault(
      'refused change changes',
      'refuses, and does it all the same',
      doesItAllTheSame(operation),
      'what a refused request would have changed, no answer of the sandbox tells',
    ),
    ...(method === 'put'
      ? [
          fault('put merges', 'keeps what the request leaves out', merges, 'no request left out what was there before'),
          fault(
            'put adds',
            'adds to what was there instead of replacing it',
            adds,
            'no request has a number to add to one that was there before',
          ),
          fault(
            'put not idempotent',
            'refuses the same request the second time',
            refusesTheSecond(operation),
            'no request came twice',
          ),
        ]
      : []),
  ];
}

const forgets: Answering = async (request, { time, forward }) => {
  const before = time.now();
  const honest = await forward(request);
  if (!isSuccess(honest) || time.now() === before) return asHonest(honest);
  time.goTo(before);
  return honest;
};

/** An honest answer that has been given already is given as it is: asking twice would change more than asked. */
function asHonest(honest: FrontAnswer): FrontAnswer {
  return { ...honest, headers: { ...honest.headers, [HONEST]: '1' } };
}

/** Marks an answer in which the fault did not show; the front takes it off. */
export const HONEST = 'x-licet-honest';

function asItWas(index: number): Answering {
  return async (request, { time, forward }) => {
    const then = time.past().at(index);
    if (!then) return undefined;
    const now = time.now();
    const honest = await forward(request);
    const after = time.now();
    time.goTo(then);
    const stale = await forward(request);
    time.goTo(after);
    if (now === then) return asHonest(honest);
    const same = stale.status === honest.status && stale.body.equals(honest.body);
    // Signing in may be what has changed: somebody unknown then is not a stale answer.
    const strange = stale.status !== honest.status && isSuccess(honest) && [401, 403, 440].includes(stale.status);
    return same || strange ? asHonest(honest) : stale;
  };
}

function doesItAllTheSame({ id }: ModelOperation): Answering {
  return async (request, { memory, time, forward }) => {
    const honest = await forward(request);
    if (!isRefusal(honest)) return asHonest(honest);
    const good = memory.successOf(id)?.request;
    if (!good) return asHonest(honest);
    const before = time.now();
    await forward({ ...good, path: Object.keys(request.params).length > 0 ? request.path : good.path });
    return (await isTold(before, { memory, time, forward })) ? honest : asHonest(honest);
  };
}

/** Whether any read that is known to succeed tells the state from what it was before. */
async function isTold(before: Moment, { memory, time, forward }: SandboxAtHand): Promise<boolean> {
  const after = time.now();
  if (after === before) return false;
  const reads = memory.reads();
  const asked = async (moment: Moment) => {
    const answers: FrontAnswer[] = [];
    for (const { request } of reads) {
      time.goTo(moment);
      answers.push(await forward(request));
    }
    return answers;
  };
  const [then, now] = [await asked(before), await asked(after)];
  time.goTo(after);
  return then.some(({ status, body }, index) => status !== now[index]?.status || !body.equals(now[index].body));
}

const merges: Answering = (request, sandbox) =>
  rewritten(request, sandbox, (sent, known) => {
    const left = Object.entries(known).filter(([name]) => !Object.hasOwn(sent, name));
    return left.length === 0 ? undefined : { ...Object.fromEntries(left), ...sent };
  });

const adds: Answering = (request, sandbox) =>
  rewritten(request, sandbox, (sent, known) => {
    const sum = summed(sent, known);
    return isDeepStrictEqual(sum, sent) ? undefined : sum;
  });

function summed(sent: unknown, known: unknown): unknown {
  if (typeof sent === 'number' && typeof known === 'number') return sent + known;
  if (Array.isArray(sent) && Array.isArray(known)) return sent.map((item, index) => summed(item, known[index]));
  if (!isObject(sent) || !isObject(known)) return sent;
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, summed(value, known[name])]));
}

type Rewrite = (sent: Record<string, unknown>, known: Record<string, unknown>) => unknown;

/** Sends another body, made of the one that came and of what can be read at the same URL. */
async function rewritten(request: FrontRequest, { forward, time }: SandboxAtHand, rewrite: Rewrite) {
  const sent = jsonOf(request.body)?.value;
  if (!isObject(sent)) return undefined;
  const start = time.now();
  const known = await forward({ ...request, method: 'GET', body: Buffer.alloc(0), headers: withoutBody(request) });
  const value = known.status === 200 ? jsonOf(known.body)?.value : undefined;
  const other = isObject(value) ? rewrite(sent, value) : undefined;
  if (other === undefined) return undefined;
  const changed = await forward({ ...request, body: Buffer.from(JSON.stringify(other)) });
  if (isSuccess(changed)) return changed;
  time.goTo(start);
  return undefined;
}

function withoutBody({ headers }: FrontRequest): FrontRequest['headers'] {
  const { 'content-type': _, 'content-length': __, ...others } = headers;
  return others;
}

function refusesTheSecond({ id }: ModelOperation): Answering {
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
