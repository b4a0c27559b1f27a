import { setTimeout } from 'node:timers/promises';
import type { Operation } from '../../../openapi/contract.ts';
import { below } from '../../../openapi/pointer.ts';
import { isOpen } from '../../credentials.ts';
import { jsonOf } from '../../exchange.ts';
import { templatesOf } from '../bodies.ts';
import { invalidBodies } from '../invalid.ts';
import { NotSetUp, unlessNotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { type Resource, wholesOf } from '../resources.ts';
import type { Scene, Wanted } from '../scene.ts';

const MOST = 3;

/** What a path without items reads is as before after it refused a change. */
export const refusalLeavesTheWhole: StatePromise = {
  words: 'leaves what is read there as it is when it refuses',
  of: wholesOf,
  madeBy: ({ create, replace, change, remove }) => [create, replace, change, remove],
  async play(scene, resource, operation) {
    let status = 0;
    const tell = (what: string) => [{ message: `answered ${status}, and ${what}`, pointer: operation.pointer }];
    // Others may change it at the same time, but not each time that it is refused.
    const rounds = scene.isAlone ? 1 : 2;
    for (let round = 0; round < rounds; round += 1) {
      const [first, before] = [await whatIs(scene, resource), await whatIs(scene, resource)];
      const restless = new Set(changedBetween(first, before));
      status = await refused(scene, operation);
      const after = await whatIs(scene, resource).catch(unlessNotSetUp);
      if (!after) return isShut(scene) ? tell(`${resource.read?.id} can be read no more`) : [];
      const changed = changedBetween(before, after).filter((at) => !restless.has(at));
      if (changed.length === 0) return [];
      const clocks = await movingBy(after, () => whatIs(scene, resource));
      if (changed.every((at) => clocks.has(at))) return [];
    }
    return tell(`what ${resource.read?.id} reads is another than before`);
  },
};

/** True where the last reading was refused for good: who was let in is not let in any more, or nothing is there. */
function isShut({ exchanges }: Scene): boolean {
  return [401, 403, 404, 410].includes(exchanges.at(-1)?.response.status ?? 0);
}

function changedBetween(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((at) => one.get(at) !== other.get(at));
}

/** Milliseconds after which a clock of milliseconds, and one of seconds, shows another time. */
const PAUSES = [30, 1100];

/** Where a value goes on changing though nobody asks for it: two reads in a row may have come at the same tick. */
async function movingBy(
  last: ReadonlyMap<string, string>,
  look: () => Promise<ReadonlyMap<string, string>>,
): Promise<ReadonlySet<string>> {
  const moving = new Set<string>();
  let before = last;
  for (const pause of PAUSES) {
    await setTimeout(pause);
    const now = await look();
    for (const at of changedBetween(before, now)) moving.add(at);
    before = now;
  }
  return moving;
}

async function whatIs(scene: Scene, { read }: Resource): Promise<ReadonlyMap<string, string>> {
  const { response } = await scene.ask(read as Operation);
  const body = response.status === 200 ? jsonOf(response) : undefined;
  if (!body) throw new NotSetUp(`${read?.id} answered nothing that we can compare`);
  return new Map(leavesOf(body.value));
}

/** Each text, number, boolean and null of a value, and each thing that is empty, by where it stands. */
function* leavesOf(value: unknown, at = ''): Generator<[string, string]> {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (members.length === 0) yield [at, JSON.stringify(value)];
  for (const [name, member] of members) yield* leavesOf(member, below(at, name));
}

/** Asks in ways that must be refused. @throws NotSetUp where one was not, which is for other cases to judge */
async function refused(scene: Scene, operation: Operation): Promise<number> {
  const { contract, requests } = scene.stage;
  const [template] = templatesOf(contract, operation, requests);
  const wrong = template ? [...invalidBodies(scene, template)].slice(0, MOST) : [];
  const ways: Wanted[] = [
    ...wrong.map(({ value, type }) => ({ body: value, type })),
    ...(isOpen(operation)
      ? []
      : [{ credential: { use: 'none' } as const, ...(template ? { body: template.value, type: template.type } : {}) }]),
  ];
  let last: number | undefined;
  for (const way of ways) {
    const { status } = (await scene.ask(operation, way)).response;
    if (status < 400) throw new NotSetUp(`${operation.id} answered ${status} to what must be refused`);
    last = status;
  }
  if (last === undefined) throw new NotSetUp(`${operation.id} has nothing to refuse`);
  return last;
}
