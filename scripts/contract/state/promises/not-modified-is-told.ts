import { changedVersion, etagOf } from '../etag.ts';
import { anyOf } from '../make.ts';
import { NotSetUp, unlessNotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { read } from '../reading.ts';

/** Who has the version that there is, is told so; who has an older one, is given the new. @see RFC 9110 §13.1.2 */
export const notModifiedIsTold: StatePromise = {
  words: 'answers 304 to who has this version, and to nobody else',
  madeBy: ({ read: reading }) => (reading?.responses['304'] ? [reading] : []),
  async play(scene, resource, operation) {
    const item = await anyOf(scene, resource);
    const etag = etagOf((await read(scene, item)).exchange);
    if (etag === undefined) throw new NotSetUp(`${operation.id} gives no ETag`);
    const asked = await scene.ask(operation, { path: item.path, header: { 'If-None-Match': etag } });
    const tell = (message: string) => [{ message, pointer: operation.pointer }];
    if (asked.response.status === 200 && etagOf(asked) === etag)
      return tell(`answered 200 to If-None-Match: ${etag}, which is the ETag that it has`);
    if (!item.made || !(resource.change ?? resource.replace)) return [];
    const changed = await changedVersion(scene, item).catch(unlessNotSetUp);
    if (!changed || etagOf(changed.after.exchange) === changed.old) return [];
    const { old } = changed;
    const { status } = (await scene.ask(operation, { path: item.path, header: { 'If-None-Match': old } })).response;
    return status === 304 ? tell(`answered 304 to If-None-Match: ${old}, and it has changed since`) : [];
  },
};
