import { differing, ITS_OWN } from '../compare.ts';
import { deleteIt } from '../delete.ts';
import { inList } from '../in-list.ts';
import { itemsIn } from '../listing.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { read, readBefore } from '../reading.ts';

/** What was deleted cannot be read, and is in no list. */
export const deleteDeletes: StatePromise = {
  words: 'deletes what cannot be read or listed afterwards',
  madeBy: ({ create, remove, read: reading, list }) => (create && (reading || list) ? [remove] : []),
  async play(scene, resource, operation) {
    const item = await make(scene, resource);
    const before = resource.read ? await readBefore(scene, item) : undefined;
    const wasListed = resource.list ? await listed(scene, item) : undefined;
    if (!before && !wasListed) throw new NotSetUp('what was made is nowhere to be seen');
    const status = await deleteIt(scene, item);
    const tell = (message: string) => [{ message: `answered ${status}, and ${message}`, pointer: operation.pointer }];
    if (before) {
      const after = await read(scene, item);
      const marked =
        after.shown &&
        differing(before.shown.value, after.shown.value).some(
          (name) => !before.restless.has(name) && !ITS_OWN.test(name),
        );
      // It may be kept and marked as deleted; that it was touched is no mark.
      if (after.status === 200 && !marked) return tell(`${after.operation.id} still reads it`);
      if (after.status === 200) throw new NotSetUp('it is kept, and marked');
    }
    if (wasListed && resource.list && (await listed(scene, item))) return tell(`${resource.list.id} still lists it`);
    const again = (await scene.ask(operation, { path: item.path })).response.status;
    return again >= 500
      ? [{ message: `answered ${again} when it was asked the same again`, pointer: operation.pointer }]
      : [];
  },
};

async function listed(scene: Parameters<typeof make>[0], item: Awaited<ReturnType<typeof make>>): Promise<boolean> {
  try {
    return Boolean(inList(await itemsIn(scene, item.resource, item.path), item));
  } catch (reason) {
    if (reason instanceof NotSetUp) return false;
    throw reason;
  }
}
