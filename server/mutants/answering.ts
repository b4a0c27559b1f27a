import { type FrontAnswer, type FrontRequest, jsonOf } from './exchange.ts';
import type { SandboxAtHand } from './mutant.ts';
import type { Moment } from './time-machine.ts';

/** How a server that remembers wrongly answers; undefined where it answers honestly. */
export type Answering = (request: FrontRequest, sandbox: SandboxAtHand) => Promise<FrontAnswer | undefined>;

/** An honest answer that has been given already is given as it is: asking twice would change more than asked. */
export function asHonest(honest: FrontAnswer): FrontAnswer {
  return { ...honest, headers: { ...honest.headers, [HONEST]: '1' } };
}

/** Marks an answer in which the fault did not show; the front takes it off. */
export const HONEST = 'x-licet-honest';

/** The same request with another JSON body. */
export function withBody(request: FrontRequest, value: unknown): FrontRequest {
  return { ...request, body: Buffer.from(JSON.stringify(value)) };
}

export function withoutBody({ headers }: FrontRequest): FrontRequest['headers'] {
  const { 'content-type': _, 'content-length': __, ...others } = headers;
  return others;
}

/**
 * Whether any read tells one state from another: those that are known to succeed, and one of where the request went.
 * What differs between the state and another that came about in the same way is chance: new ids, times.
 */
export async function isTold(
  [before, after]: readonly [Moment, Moment],
  request: FrontRequest,
  { memory, time, forward }: SandboxAtHand,
  alike: Moment = before,
): Promise<boolean> {
  if (after === before) return false;
  const now = time.now();
  const here = { ...request, method: 'GET', body: Buffer.alloc(0), headers: withoutBody(request) };
  const asked = async (read: FrontRequest, moment: Moment) => {
    time.goTo(moment);
    return new Map(leavesOf(await forward(read)));
  };
  let told = false;
  for (const read of [here, ...memory.reads().map((one) => one.request)]) {
    const [then, since] = [await asked(read, before), await asked(read, after)];
    const different = differing(then, since);
    if (different.length === 0) continue;
    const chance = alike === before ? [] : differing(then, await asked(read, alike));
    told = different.some((place) => !chance.includes(place));
    if (told) break;
  }
  time.goTo(now);
  return told;
}

function differing(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((place) => one.get(place) !== other.get(place));
}

/** The parts of an answer, by their places. */
function* leavesOf({ status, body }: FrontAnswer): Generator<[string, unknown]> {
  yield ['status', status];
  const json = jsonOf(body);
  if (json) yield* leaves(json.value, '');
  else yield ['body', body.toString('base64')];
}

function* leaves(value: unknown, at: string): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [at, value];
  else for (const [name, member] of Object.entries(value)) yield* leaves(member, `${at}/${name}`);
}
