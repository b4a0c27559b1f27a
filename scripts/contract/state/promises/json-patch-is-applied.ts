import { isDeepStrictEqual } from 'node:util';
import { below } from '../../../openapi/pointer.ts';
import { jsonOf } from '../../exchange.ts';
import { askChange } from '../changes.ts';
import { disturbed, settable, told } from '../compare.ts';
import { etagOf } from '../etag.ts';
import { isIdName } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isYes, read, readBefore } from '../reading.ts';
import { varied } from '../vary.ts';

const JSON_PATCH = 'application/json-patch+json';
const MOST = 4;

/** A JSON Patch does what its operations say, all of them or none. @see RFC 6902 §5 */
export const jsonPatchIsApplied: StatePromise = {
  words: 'applies a JSON Patch, all of it or nothing',
  madeBy: ({ create, read: reading, change }) =>
    create && reading && change?.requestBody?.content[JSON_PATCH] ? [change] : [],
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const pointer = operation.requestBody?.content[JSON_PATCH]?.schema?.pointer;
    if (pointer === undefined) throw new NotSetUp(`${operation.id} has no schema of its patches`);
    const item = await make(scene, resource);
    const before = await readBefore(scene, item);
    const { value, pointer: shownAt } = before.shown;
    // Out of its wrapping, it is not what the pointers of a patch begin at.
    if (shownAt === undefined || !isDeepStrictEqual(jsonOf(before.exchange.response)?.value, value))
      throw new NotSetUp('it is read in a wrapping');
    const other: Readonly<Record<string, unknown>> = Object(
      varied(contract, shownAt, value, requests, { word: scene.word(), what: 'everything' }),
    );
    const own = settable(contract, resource);
    const names = Object.keys(value).filter(
      (name) =>
        own.has(name) &&
        !isIdName(resource, name) &&
        ['string', 'number', 'boolean'].includes(typeof value[name]) &&
        other[name] !== value[name],
    );
    const patched = async (operations: readonly unknown[]) => {
      if (requests.violationsOf(pointer, operations).length > 0) return undefined;
      const etag = etagOf((await read(scene, item)).exchange);
      const template = { type: JSON_PATCH, pointer, value: operations };
      const { status } = (await askChange(scene, operation, item, template, etag)).response;
      const after = status === 202 ? undefined : (await read(scene, item)).shown;
      return after && { status, after };
    };
    const tell = (message: string) => [{ message, pointer: operation.pointer }];
    for (const name of names.slice(0, MOST)) {
      const path = below('', name);
      const half = await patched([
        { op: 'replace', path, value: other[name] },
        { op: 'test', path, value: value[name] },
      ]);
      if (half && isYes(half.status)) return tell(`answered ${half.status} to a patch whose test fails`);
      if (half && half.status < 500 && !isDeepStrictEqual(half.after.value[name], value[name]))
        return tell(`answered ${half.status} to a patch whose test fails, and changed ${name} all the same`);
      const whole = await patched([
        { op: 'test', path, value: value[name] },
        { op: 'replace', path, value: other[name] },
      ]);
      if (!whole || !isYes(whole.status)) continue;
      if (isDeepStrictEqual(whole.after.value[name], value[name]))
        return tell(`answered ${whole.status} to a patch of ${name}, and it is still ${JSON.stringify(value[name])}`);
      const found = disturbed(contract, resource, before.shown, whole.after, [...before.restless, name]);
      return found.length > 0 ? tell(`was asked to patch ${name}, and more changed: ${told(found)}`) : [];
    }
    throw new NotSetUp(`${operation.id} refused the patches that we made up`);
  },
};
