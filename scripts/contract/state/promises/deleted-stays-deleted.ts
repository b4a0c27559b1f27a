import { askChange, changesOf } from '../changes.ts';
import { deleteIt } from '../delete.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, isYes, read, readBefore, saysNotFound } from '../reading.ts';

/** What was deleted cannot be changed, nor deleted where that is declared to be not found; only a PUT that says so makes it anew. */
export const deletedStaysDeleted: StatePromise = {
  words: 'does not change what was deleted',
  madeBy: ({ create, remove, read: reading, replace, change }) =>
    create && remove && reading ? [replace, change, saysNotFound(remove) ? remove : undefined] : [],
  async play(scene, resource, operation) {
    if (operation.method === 'put' && (resource.chosen || operation.responses['201']))
      throw new NotSetUp(`${operation.id} may make one anew`);
    const item = await make(scene, resource);
    const before = await readBefore(scene, item);
    const again = operation === resource.remove;
    const changes = again ? [] : [...changesOf(scene, operation, item, before)];
    await deleteIt(scene, item);
    if (!isGone((await read(scene, item)).status)) throw new NotSetUp('it is not gone');
    if (again) {
      const { status } = (await scene.ask(operation, { path: item.path })).response;
      return isYes(status)
        ? [{ message: `answered ${status} when it was deleted a second time`, pointer: operation.pointer }]
        : [];
    }
    for (const template of changes.slice(0, 3)) {
      const { status } = (await askChange(scene, operation, item, template)).response;
      if (isYes(status) && status !== 202)
        return [{ message: `answered ${status} to a change of what was deleted`, pointer: operation.pointer }];
    }
    return [];
  },
};
