import { inList } from '../in-list.ts';
import { itemsIn } from '../listing.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';

/** What was created is in the list. */
export const createdIsListed: StatePromise = {
  words: 'lists what was created',
  madeBy: ({ create, list }) => (create ? [list] : []),
  async play(scene, resource, operation) {
    const item = await make(scene, resource);
    if (!item.made?.certain) throw new NotSetUp('it is not certain that one was made');
    if (item.made.readable !== undefined && item.made.readable !== 200)
      throw new NotSetUp('what was made cannot be read');
    const listing = await itemsIn(scene, resource, item.path);
    const found = inList(listing, item);
    if (found !== false) return [];
    if (!listing.complete) throw new NotSetUp('the list may show it on a page that we did not come to');
    const message = `does not list what ${item.made.operation.id} made (${resource.parameter} ${item.path[resource.parameter]})`;
    return [{ message, pointer: operation.pointer }];
  },
};
