import { askChange, changesOf } from '../changes.ts';
import { disturbed, told } from '../compare.ts';
import { changedVersion, etagOf, guardsVersions } from '../etag.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, isYes, read } from '../reading.ts';

/** Who knows an older version only does not write over the newer one. @see RFC 9110 §13.1.1 */
export const staleEtagIsRefused: StatePromise = {
  words: 'refuses a change of an older version',
  madeBy: ({ create, read: reading, replace, change, remove }) =>
    create && reading && (replace ?? change)
      ? [replace, change, remove].map((one) => (one && guardsVersions(one) ? one : undefined))
      : [],
  async play(scene, resource, operation) {
    const item = await make(scene, resource);
    const { after, old } = await changedVersion(scene, item);
    if (etagOf(after.exchange) === old) throw new NotSetUp('its ETag is the same after a change');
    const header = { 'If-Match': old };
    const [template] = operation === resource.remove ? [] : changesOf(scene, operation, item, after);
    if (!template && operation !== resource.remove)
      throw new NotSetUp(`${operation.id} takes no body that we can make`);
    const { status } = (
      template
        ? await askChange(scene, operation, item, template, old, { header })
        : await scene.ask(operation, { path: item.path, header })
    ).response;
    const tell = (message: string) => [{ message, pointer: operation.pointer }];
    if (isYes(status)) return tell(`answered ${status} to If-Match: ${old}, and the ETag is ${etagOf(after.exchange)}`);
    const now = await read(scene, item);
    if (isGone(now.status)) return tell(`answered ${status} to an older ETag, and deleted it all the same`);
    const found = now.shown ? disturbed(scene.stage.contract, resource, after.shown, now.shown, after.restless) : [];
    return found.length > 0
      ? tell(`answered ${status} to an older ETag, and changed it all the same: ${told(found)}`)
      : [];
  },
};
