import { headerOf } from '../../exchange.ts';
import { askChange, changeIt } from '../changes.ts';
import { disturbed, told } from '../compare.ts';
import type { Path } from '../identity.ts';
import { idOf } from '../identity.ts';
import { itemsIn, type Listing } from '../listing.ts';
import { make } from '../make.ts';
import { NotSetUp, unlessNotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, isYes, read, readBefore } from '../reading.ts';
import type { Resource } from '../resources.ts';
import type { Scene } from '../scene.ts';

/** A PUT done twice is a PUT done once. @see RFC 9110 §9.2.2 */
export const putIsIdempotent: StatePromise = {
  words: 'does nothing more when it is asked the same again',
  madeBy: ({ create, read: reading, replace }) => (create && reading ? [replace] : []),
  async play(scene, resource, operation) {
    const { contract } = scene.stage;
    const item = await make(scene, resource);
    const { template } = await changeIt(scene, operation, item, await readBefore(scene, item));
    const once = await readBefore(scene, item);
    const listed = await idsOf(scene, resource, item.path);
    const again = await askChange(scene, operation, item, template, headerOf(once.exchange.response, 'etag'));
    const { status } = again.response;
    const tell = (message: string) => [{ message, pointer: operation.pointer }];
    // A guard of versions may refuse the second, as may one that takes nothing that is no change.
    if ([409, 412, 428].includes(status)) throw new NotSetUp(`${operation.id} answered ${status} to the second`);
    if (!isYes(status)) return tell(`answered ${status} when it was asked the same again`);
    const twice = await read(scene, item);
    if (isGone(twice.status))
      return tell(`asked the same again, it is gone: ${twice.operation.id} answered ${twice.status}`);
    const found = twice.shown ? disturbed(contract, resource, once.shown, twice.shown, once.restless) : [];
    if (found.length > 0) return tell(`asked the same again, it changed more: ${told(found)}`);
    const after = listed && (await idsOf(scene, resource, item.path));
    const more = after?.filter((id) => !listed?.includes(id)) ?? [];
    const sole = resource.create === operation || more.length === 1;
    return after && listed && sole && after.length > listed.length
      ? tell(`asked the same again, it added one: ${more.join(', ')}`)
      : [];
  },
};

/** The ids that a list shows, undefined where it does not show all of them. */
async function idsOf(scene: Scene, resource: Resource, path: Path): Promise<string[] | undefined> {
  if (!resource.list) return undefined;
  const listing: Listing | undefined = await itemsIn(scene, resource, path).catch(unlessNotSetUp);
  return listing?.complete ? listing.items.map(({ value }) => String(idOf(resource, value))) : undefined;
}
