import { isDeepStrictEqual } from 'node:util';
import { inList } from '../in-list.ts';
import { itemsIn } from '../listing.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, read } from '../reading.ts';
import { collectionsOf, parametersOf, parentOf, resourcesOf } from '../resources.ts';

/** The list below one thing shows nothing that lies below another. */
export const listKeepsToItsParent: StatePromise = {
  words: 'lists nothing that lies elsewhere',
  of: (contract) => [...resourcesOf(contract), ...collectionsOf(contract)],
  madeBy: ({ item, create, list }) => (create && parametersOf(item).length > 1 ? [list] : []),
  async play(scene, resource, operation) {
    const parent = parentOf(resource, scene.resources);
    if (!parent?.create) throw new NotSetUp('nothing can be made that it would lie below');
    const item = await make(scene, resource);
    const elsewhere = await make(scene, parent);
    const above = parametersOf(resource.item).slice(0, -1);
    const there = Object.fromEntries(
      above
        .map((name, index): [string, unknown] => [name, elsewhere.path[parametersOf(parent.item)[index] ?? name]])
        // Of what stands between the two nothing was made: it is called the same there.
        .filter(([, value]) => value !== undefined),
    );
    const path = { ...item.path, ...there };
    // Ids that are counted below each parent: the same id is another thing there.
    if (resource.read && !isGone((await read(scene, { resource, path })).status))
      throw new NotSetUp('its id is known elsewhere too');
    const found = inList(await itemsIn(scene, resource, path), { resource, path });
    if (!found) return [];
    const here = resource.read ? undefined : inList(await itemsIn(scene, resource, item.path), item);
    if (!resource.read && !isDeepStrictEqual(here ? here.value : undefined, found.value))
      throw new NotSetUp('its id is known elsewhere too');
    const message = `lists one (${resource.parameter} ${path[resource.parameter]}) that lies elsewhere, and is not found here`;
    return [{ message, pointer: operation.pointer }];
  },
};
