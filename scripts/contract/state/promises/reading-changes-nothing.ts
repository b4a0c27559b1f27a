import { disturbed, told } from '../compare.ts';
import { anyOf } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, read } from '../reading.ts';

/** Reading is safe: what is read twice is the same. @see RFC 9110 §9.2.1 */
export const readingChangesNothing: StatePromise = {
  words: 'reads the same again',
  madeBy: ({ read: reading }) => [reading],
  async play(scene, resource, operation) {
    const item = await anyOf(scene, resource);
    const first = await read(scene, item);
    if (first.status !== 200 || !first.shown) throw new NotSetUp(`${operation.id} answered ${first.status}`);
    await scene.ask(operation, { path: item.path, method: 'HEAD' });
    const second = await read(scene, item);
    const tell = (message: string) => [{ message, pointer: operation.pointer }];
    if (isGone(second.status)) return tell(`answered 200, and ${second.status} when it was asked again`);
    if (!item.made || !second.shown) return [];
    const found = disturbed(scene.stage.contract, resource, first.shown, second.shown, []);
    return found.length > 0 ? tell(`reads another thing when it is asked again: ${told(found)}`) : [];
  },
};
