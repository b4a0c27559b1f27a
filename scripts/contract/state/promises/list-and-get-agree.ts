import { differences, differing, told } from '../compare.ts';
import { inList } from '../in-list.ts';
import { itemsIn } from '../listing.ts';
import { anyOf } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { readBefore } from '../reading.ts';

/** A list shows an item as it is read by itself. */
export const listAndGetAgree: StatePromise = {
  words: 'lists an item as it is read by itself',
  madeBy: ({ list, read }) => (read ? [list] : []),
  async play(scene, resource, operation) {
    const { contract } = scene.stage;
    const item = await anyOf(scene, resource);
    if (item.path[resource.parameter] === undefined) throw new NotSetUp(`none of ${resource.name} is known`);
    const listed = inList(await itemsIn(scene, resource, item.path), item);
    if (!listed) throw new NotSetUp('the list does not show it');
    const { shown, restless, exchange } = await readBefore(scene, item);
    // A list may leave out, or shorten; what it gives is to be the same.
    const given = differences(contract, listed, shown, restless).filter(({ got }) => got !== undefined);
    const again = inList(await itemsIn(scene, resource, item.path), item);
    const steady = again ? new Set(differing(listed.value, again.value)) : new Set<string>();
    const found = given.filter(({ name, want }) => !steady.has(name) && typeof want !== 'object');
    if (found.length === 0) return [];
    const message = `lists another than ${new URL(exchange.request.url).pathname} reads: ${told(found.map(({ name, want, got }) => ({ name, want: got, got: want })))}`;
    return [{ message, pointer: operation.pointer }];
  },
};
