import { isDeepStrictEqual } from 'node:util';
import { isNode } from '../../../openapi/resolve.ts';
import { disturbed, told } from '../compare.ts';
import { idOf } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, read, readBefore } from '../reading.ts';

/** Each create makes another one, and leaves those that are there as they are. */
export const createMakesOne: StatePromise = {
  words: 'makes another one each time',
  madeBy: ({ create, read: reading, chosen }) => (reading && !chosen ? [create] : []),
  async play(scene, resource, operation) {
    const one = await make(scene, resource);
    if (one.made?.readable !== 200 || !one.made.certain) throw new NotSetUp('it is not certain that one was made');
    const before = await readBefore(scene, one);
    const other = await make(scene, resource, one.path);
    const tell = (message: string) => [{ message, pointer: operation.pointer }];
    if (String(one.path[resource.parameter]) === String(other.path[resource.parameter])) {
      const same = isDeepStrictEqual(one.made.template.value, other.made?.template.value);
      if (same || other.made?.exchange.response.status !== 201)
        throw new NotSetUp('it says that it is the one that was there');
      const sent = other.made?.template.value;
      if (isNode(sent) && String(idOf(resource, sent)) === String(other.path[resource.parameter]))
        throw new NotSetUp('each is called as we asked, and we asked for the same');
      return tell(`made two with the same ${resource.parameter}: ${one.path[resource.parameter]}`);
    }
    const after = await read(scene, one);
    if (isGone(after.status))
      return tell(`made another, and the first is gone: ${after.operation.id} answered ${after.status}`);
    const found = after.shown
      ? disturbed(scene.stage.contract, resource, before.shown, after.shown, before.restless)
      : [];
    return found.length > 0 ? tell(`made another, and changed the first: ${told(found)}`) : [];
  },
};
