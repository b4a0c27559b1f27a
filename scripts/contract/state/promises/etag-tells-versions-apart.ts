import { disturbed, told } from '../compare.ts';
import { changedVersion, etagOf, namesVersions } from '../etag.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';

/** What is another has another `ETag`. @see RFC 9110 §8.8.1 */
export const etagTellsVersionsApart: StatePromise = {
  words: 'gives another ETag when it is another',
  madeBy: ({ create, read, replace, change }) =>
    create && read && (replace ?? change) && namesVersions(read) ? [read] : [],
  async play(scene, resource, operation) {
    const item = await make(scene, resource);
    const { before, after, old } = await changedVersion(scene, item);
    const found = disturbed(scene.stage.contract, resource, before.shown, after.shown, before.restless);
    if (found.length === 0) throw new NotSetUp('the change cannot be seen');
    if (etagOf(after.exchange) !== old) return [];
    return [{ message: `has the ETag ${old} before and after a change: ${told(found)}`, pointer: operation.pointer }];
  },
};
