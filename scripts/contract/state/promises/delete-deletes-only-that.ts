import { disturbed, told } from '../compare.ts';
import { deleteIt } from '../delete.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, read, readBefore } from '../reading.ts';

/** What was not deleted is as it was. */
export const deleteDeletesOnlyThat: StatePromise = {
  words: 'deletes nothing else',
  madeBy: ({ create, remove, read: reading }) => (create && reading ? [remove] : []),
  async play(scene, resource, operation) {
    const kept = await make(scene, resource);
    const item = await make(scene, resource, kept.path);
    if (kept.path[resource.parameter] === item.path[resource.parameter])
      throw new NotSetUp('two that are made are one');
    const before = await readBefore(scene, kept);
    const status = await deleteIt(scene, item);
    const after = await read(scene, kept);
    const tell = (message: string) => [{ message: `answered ${status}, and ${message}`, pointer: operation.pointer }];
    if (isGone(after.status)) return tell(`another is gone too: ${after.operation.id} answered ${after.status}`);
    const found = after.shown
      ? disturbed(scene.stage.contract, resource, before.shown, after.shown, before.restless)
      : [];
    return found.length > 0 ? tell(`changed another: ${told(found)}`) : [];
  },
};
