import { isDeepStrictEqual } from 'node:util';
import { isNode } from '../../../openapi/resolve.ts';
import { askChange } from '../changes.ts';
import { settable } from '../compare.ts';
import { etagOf } from '../etag.ts';
import { isIdName } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { Broken, StatePromise } from '../promise.ts';
import { keywordOf, propertiesOf, requiredOf } from '../property.ts';
import { isYes, read, readBefore } from '../reading.ts';

const MERGE_PATCH = 'application/merge-patch+json';
const MOST = 4;
const MOST_OBJECTS = 12;
/** A member of an object that takes any. */
const NOTE = { note: 'licet' };

/** A merge patch takes away what it says is null, and of an object changes the members that it names. @see RFC 7396 §2 */
export const mergePatchMerges: StatePromise = {
  words: 'takes away what is null, and merges objects',
  madeBy: ({ create, read: reading, change }) =>
    create && reading && change?.requestBody?.content[MERGE_PATCH] ? [change] : [],
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const { document } = contract;
    const pointer = operation.requestBody?.content[MERGE_PATCH]?.schema?.pointer;
    if (pointer === undefined) throw new NotSetUp(`${operation.id} has no schema of its patches`);
    const item = await make(scene, resource);
    const { shown } = await readBefore(scene, item);
    const fits = (value: unknown) => requests.violationsOf(pointer, value).length === 0;
    const required = shown.pointer === undefined ? new Set<string>() : requiredOf(document, shown.pointer);
    const own = settable(contract, resource);
    const names = Object.keys(shown.value).filter((name) => own.has(name) && !isIdName(resource, name));
    const at = (name: string) => propertiesOf(document, pointer).find((one) => one.name === name)?.pointer;
    const defaultOf = (name: string) => keywordOf(document, at(name) ?? pointer, 'default');
    const patched = async (value: unknown) => {
      const etag = etagOf((await read(scene, item)).exchange);
      const template = { type: MERGE_PATCH, pointer, value };
      const { status } = (await askChange(scene, operation, item, template, etag)).response;
      const after = isYes(status) && status !== 202 ? await read(scene, item) : undefined;
      return { status, after: after?.status === 200 ? after.shown?.value : undefined };
    };
    const findings: Broken[] = [];
    let judged = 0;
    /** An object that has a member, be it put in for the purpose. */
    const wholeAt = async (name: string) => {
      const whole = asNode(shown.value[name]);
      const filled = { [name]: NOTE };
      if (Object.keys(whole).length > 0 || !fits(filled) || fits({ [name]: 'licet' })) return whole;
      return asNode((await patched(filled)).after?.[name]);
    };
    const objects = [...own].filter((name) => isNode(shown.value[name]) || shown.value[name] === undefined);
    for (const name of objects.slice(0, MOST_OBJECTS)) {
      const whole = await wholeAt(name);
      const value = partsOf(whole)
        .map((part) => ({ [name]: part }))
        .find(fits);
      if (!value) continue;
      const { status, after } = await patched(value);
      if (!after) continue;
      judged += 1;
      const lost = Object.keys(whole).find((one) => !isDeepStrictEqual(asNode(after[name])[one], whole[one]));
      if (lost === undefined) continue;
      const message = `answered ${status} to ${JSON.stringify(value)}, and ${name}.${lost} is no longer ${JSON.stringify(whole[lost])}`;
      findings.push({ message, pointer: operation.pointer });
      break;
    }
    const removable = names.filter(
      (name) => !required.has(name) && shown.value[name] !== null && fits({ [name]: null }),
    );
    for (const name of removable.slice(0, MOST)) {
      const was = shown.value[name];
      if (isDeepStrictEqual(was, defaultOf(name))) continue;
      const { status, after } = await patched({ [name]: null });
      if (!after) continue;
      judged += 1;
      if (!isDeepStrictEqual(after[name], was)) continue;
      const message = `answered ${status} to ${JSON.stringify({ [name]: null })}, and ${name} is still ${JSON.stringify(was)}`;
      findings.push({ message, pointer: operation.pointer });
      break;
    }
    if (judged === 0) throw new NotSetUp(`${operation.id} takes no null, and no part of an object`);
    return findings;
  },
};

/** Patches of an object that leave some of its members as they are: one that it has, or one that is new. */
function partsOf(whole: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  const [first, ...others] = Object.entries(whole);
  if (!first) return [];
  const [name, value] = first;
  return [...(others.length > 0 ? [{ [name]: value }] : []), { other: value }, { [`${name}x`]: value }];
}

function asNode(value: unknown): Readonly<Record<string, unknown>> {
  return isNode(value) ? value : {};
}
