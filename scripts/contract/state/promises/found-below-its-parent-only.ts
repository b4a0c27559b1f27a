import { isDeepStrictEqual } from 'node:util';
import { isNode } from '../../../openapi/resolve.ts';
import { idOf } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { read } from '../reading.ts';
import { parametersOf, parentOf } from '../resources.ts';

/** What lies below one thing is not found below another. */
export const foundBelowItsParentOnly: StatePromise = {
  words: 'finds below a thing only what lies there',
  madeBy: ({ item, create, read: reading }) => (create && parametersOf(item).length > 1 ? [reading] : []),
  async play(scene, resource, operation) {
    const parent = parentOf(resource, scene.resources);
    if (!parent?.create) throw new NotSetUp('nothing can be made that it would lie below');
    const item = await make(scene, resource);
    const elsewhere = await make(scene, parent);
    const here = await read(scene, item);
    if (here.status !== 200 || !here.shown) throw new NotSetUp('what was made cannot be read');
    const there = Object.fromEntries(
      parametersOf(parent.item).map((name, index) => [
        parametersOf(resource.item)[index] ?? name,
        elsewhere.path[name],
      ]),
    );
    // Who makes one anew under the same name has made no other place.
    if (Object.entries(there).every(([name, value]) => String(item.path[name]) === String(value)))
      throw new NotSetUp('there is no other thing that it could lie below');
    const { status, shown } = await read(scene, { resource, path: { ...item.path, ...there } });
    if (status !== 200 || !shown) return [];
    // Ids that are counted below each parent: the same id is another thing there, with other texts.
    const sent = isNode(item.made?.template.value) ? item.made.template.value : {};
    const own = Object.keys(sent).filter((name) => isTold(sent[name]) && shown.value[name] !== undefined);
    const isSame =
      String(idOf(resource, shown.value)) === String(idOf(resource, here.shown.value)) &&
      own.some((name) => isTold(shown.value[name])) &&
      own.every((name) => isDeepStrictEqual(shown.value[name], here.shown?.value[name]));
    if (!isSame) return [];
    const where = Object.entries(there).map(([name, value]) => `${name} ${value}`);
    const message = `answered ${status} to one that lies elsewhere: it is not below ${where.join(', ')}`;
    return [{ message, pointer: operation.pointer }];
  },
};

/** A text is made of a word that was never used, where it is long enough to be one. */
function isTold(value: unknown): boolean {
  return typeof value === 'string' && value.length > 5;
}
