import { changeIt } from '../changes.ts';
import { differences, differing, sentAs, told } from '../compare.ts';
import { make } from '../make.ts';
import type { StatePromise } from '../promise.ts';
import { read, readBefore } from '../reading.ts';

/** What was changed is read as it was changed. */
export const changedIsRead: StatePromise = {
  words: 'changes what is read afterwards',
  madeBy: ({ create, read: reading, replace, change }) => (create && reading ? [replace, change] : []),
  async play(scene, resource, operation) {
    const { contract } = scene.stage;
    const item = await make(scene, resource);
    const before = await readBefore(scene, item);
    const { template, exchange } = await changeIt(scene, operation, item, before);
    const sent = sentAs(contract, resource, template.value, template.pointer);
    const after = await read(scene, item);
    if (!sent || after.status !== 200 || !after.shown) return [];
    const changed = new Set(differing(before.shown.value, sent.value));
    const found = differences(contract, sent, after.shown, before.restless).filter(({ name }) => changed.has(name));
    if (found.length === 0) return [];
    const message = `answered ${exchange.response.status}, and ${after.operation.id} does not show it: ${told(found)}`;
    return [{ message, pointer: operation.pointer }];
  },
};
