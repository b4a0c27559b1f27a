import { isNode } from '../../../openapi/resolve.ts';
import { headerOf } from '../../exchange.ts';
import { asItIs, askChange, changesOf } from '../changes.ts';
import { disturbed, told } from '../compare.ts';
import { isIdName } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { requiredOf } from '../property.ts';
import { isYes, read, readBefore } from '../reading.ts';
import type { Resource } from '../resources.ts';

/** A PATCH changes what it names, and nothing else. @see RFC 7396 */
export const patchKeepsTheRest: StatePromise = {
  words: 'keeps what it does not name',
  madeBy: ({ create, read: reading, change }) => (create && reading ? [change] : []),
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const { document } = contract;
    const item = await make(scene, resource);
    const before = await readBefore(scene, item);
    const own = asItIs(scene, operation, item, before)?.value;
    const now = isNode(own) ? own : before.shown.value;
    for (const template of changesOf(scene, operation, item, before)) {
      const { value, pointer } = template;
      if (!isNode(value)) continue;
      const required = requiredOf(document, pointer);
      const needed = Object.fromEntries(
        Object.keys(value).flatMap((name) => (required.has(name) ? [[name, now[name] ?? value[name]]] : [])),
      );
      const names = Object.keys(value).filter(
        (name) => typeof value[name] !== 'object' && !leadsElsewhere(resource, name),
      );
      for (const name of names.sort((a, b) => Number(required.has(a)) - Number(required.has(b))).slice(0, 3)) {
        const part = { ...needed, [name]: value[name] };
        if (requests.violationsOf(pointer, part).length > 0) continue;
        const etag = headerOf(before.exchange.response, 'etag');
        const { status } = (await askChange(scene, operation, item, { ...template, value: part }, etag)).response;
        if (!isYes(status) || status === 202) continue;
        const after = await read(scene, item);
        if (after.status !== 200 || !after.shown) throw new NotSetUp('what was changed cannot be read');
        const ignored = [...before.restless, ...Object.keys(part)];
        const found = disturbed(contract, resource, before.shown, after.shown, ignored);
        if (found.length === 0) return [];
        const message = `was asked to change ${name}, and more changed: ${told(found)}`;
        return [{ message, pointer: operation.pointer }];
      }
    }
    throw new NotSetUp(`${operation.id} refused the changes that we made up`);
  },
};

/** What names another thing brings more with it when it changes. */
function leadsElsewhere(resource: Resource, name: string): boolean {
  return isIdName(resource, name) || /(id|type|status|state|enabled)$/i.test(name);
}
