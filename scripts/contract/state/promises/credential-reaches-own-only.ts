import type { Operation } from '../../../openapi/contract.ts';
import { isOpen } from '../../credentials.ts';
import { headerOf } from '../../exchange.ts';
import { askChange, changesOf } from '../changes.ts';
import { disturbed, told } from '../compare.ts';
import { inList } from '../in-list.ts';
import { itemsIn } from '../listing.ts';
import { type Item, make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { Broken, StatePromise } from '../promise.ts';
import { isGone, isYes, read, readBefore } from '../reading.ts';
import type { Resource } from '../resources.ts';
import type { Scene, Wanted } from '../scene.ts';

/** What one made, nobody without a credential reaches, and nobody with another's. */
export const credentialReachesOwnOnly: StatePromise = {
  words: 'is reached by nobody else',
  madeBy: ({ create, read: reading, list, replace, change, remove }) => {
    const reached = reading ? [reading, replace, change, remove] : list ? [remove] : [];
    return create ? reached.map((one) => (one && !isOpen(one) ? one : undefined)) : [];
  },
  async play(scene, resource, operation) {
    const { target } = scene.stage;
    if (target.checksCredentials !== 'value') throw new NotSetUp('the target does not look whose credential it is');
    const { other } = target;
    const strangers: readonly { who: string; wanted: Wanted }[] = [
      { who: 'without a credential', wanted: { credential: { use: 'none' } } },
      ...(other ? [{ who: 'with the credential of another', wanted: { as: { ...target, valid: other } } }] : []),
    ];
    const findings: Broken[] = [];
    for (const { who, wanted } of strangers) {
      const message = await reached(scene, resource, operation, wanted);
      if (message !== undefined) findings.push({ message: `${message} ${who}`, pointer: operation.pointer });
    }
    return findings;
  },
};

async function reached(
  scene: Scene,
  resource: Resource,
  operation: Operation,
  wanted: Wanted,
): Promise<string | undefined> {
  const item = await make(scene, resource);
  if (!resource.read) return removedFromList(scene, item, operation, wanted);
  const before = await readBefore(scene, item);
  const changes = operation === resource.replace || operation === resource.change;
  const template = changes ? [...changesOf(scene, operation, item, before)].at(-1) : undefined;
  const etag = headerOf(before.exchange.response, 'etag');
  const { status } = (
    template
      ? await askChange(scene, operation, item, template, etag, wanted)
      : await scene.ask(operation, { path: item.path, ...wanted })
  ).response;
  if (isYes(status)) return `answered ${status}`;
  if (operation === resource.read) return undefined;
  const after = await read(scene, item);
  if (isGone(after.status)) return `answered ${status}, and deleted it all the same,`;
  const found = after.shown
    ? disturbed(scene.stage.contract, resource, before.shown, after.shown, before.restless)
    : [];
  return found.length > 0 ? `answered ${status}, and changed it all the same (${told(found)}),` : undefined;
}

/** Where nothing reads one by itself, the list tells whether it is there. */
async function removedFromList(scene: Scene, item: Item, operation: Operation, wanted: Wanted) {
  const isListed = async () => Boolean(inList(await itemsIn(scene, item.resource, item.path), item));
  if (!(await isListed())) throw new NotSetUp('what was made is nowhere to be seen');
  const { status } = (await scene.ask(operation, { path: item.path, ...wanted })).response;
  if (isYes(status)) return `answered ${status}`;
  return (await isListed()) ? undefined : `answered ${status}, and deleted it all the same,`;
}
