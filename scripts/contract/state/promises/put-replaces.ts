import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../../../openapi/contract.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { propertyPointer } from '../../../openapi/schema-types.ts';
import { headerOf } from '../../exchange.ts';
import { asItIs, askChange, changesOf, leftOut } from '../changes.ts';
import { disturbed, settable } from '../compare.ts';
import { isIdName } from '../identity.ts';
import { type Item, make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { Broken, StatePromise } from '../promise.ts';
import { keywordOf, requiredOf } from '../property.ts';
import { type Before, isYes, read, readBefore } from '../reading.ts';
import { varied } from '../vary.ts';

const MOST = 4;

/** A PUT replaces the whole: what it leaves out is gone, or as it was at first. @see RFC 9110 §9.3.4 */
export const putReplaces: StatePromise = {
  words: 'replaces the whole, what it leaves out included',
  madeBy: ({ create, read: reading, replace }) => (create && reading ? [replace] : []),
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const item = await make(scene, resource);
    const before = await readBefore(scene, item);
    const whole = asItIs(scene, operation, item, before) ?? changesOf(scene, operation, item, before).next().value;
    if (!whole) throw new NotSetUp(`${operation.id} takes no body that we can make`);
    const own = settable(contract, resource);
    const ways = leftOut(scene, whole)
      .filter(({ name }) => own.has(name) && !isIdName(resource, name))
      .slice(0, MOST);
    if (ways.length === 0) throw new NotSetUp(`${operation.id} takes nothing that may be left out`);
    const findings: Broken[] = [];
    let tried = 0;
    for (const { name, template } of ways) {
      const etag = headerOf((await read(scene, item)).exchange.response, 'etag');
      // First set, so that there is something to leave out.
      if (!isYes((await askChange(scene, operation, item, whole, etag)).response.status)) continue;
      const set = await read(scene, item);
      const was = set.shown?.value[name];
      if (!isSet(was) || isDefault(contract.document, whole.pointer, name, was)) continue;
      if (isAsAtFirst(item, before, name, was) || mayBeTheFirst(contract.document, set.shown?.pointer, name)) continue;
      const rest = {
        ...template,
        value: varied(contract, template.pointer, template.value, requests, { word: scene.word(), what: 'names' }),
      };
      const { status } = (await askChange(scene, operation, item, rest, headerOf(set.exchange.response, 'etag')))
        .response;
      if (!isYes(status) || status === 202) continue;
      const after = await read(scene, item);
      // Where nothing changed at all, it does not merge: that is for another promise to judge.
      const took =
        set.shown && after.shown && disturbed(contract, resource, set.shown, after.shown, before.restless).length > 0;
      if (after.status !== 200 || !after.shown || !took) continue;
      tried += 1;
      if (!isDeepStrictEqual(after.shown.value[name], was)) continue;
      const message = `answered ${status} to a body without ${name}, and ${after.operation.id} still reads ${JSON.stringify(was)}: it merges instead of replacing`;
      findings.push({ message, pointer: operation.pointer });
      break;
    }
    if (tried === 0) throw new NotSetUp(`${operation.id} took no body with something left out`);
    return findings;
  },
};

function isSet(value: unknown): boolean {
  return (
    value !== undefined &&
    value !== null &&
    value !== '' &&
    value !== 0 &&
    value !== false &&
    !isDeepStrictEqual(value, []) &&
    !isDeepStrictEqual(value, {})
  );
}

/** What the document says is there where nothing is sent. */
function isDefault(document: Document, pointer: string, name: string, value: unknown): boolean {
  const at = propertyPointer(document, pointer, name);
  return at !== undefined && isDeepStrictEqual(keywordOf(document, at, 'default'), value);
}

/** True of what one had when it was made, though nobody said so. */
function isAsAtFirst({ made }: Item, { shown }: Before, name: string, was: unknown): boolean {
  if (!made || !shown) return false;
  const { value } = made.template;
  return isNode(value) && !Object.hasOwn(value, name) && isDeepStrictEqual(shown.value[name], was);
}

/** True of what every answer has and is one of few words: what was set may be the very word that it has where nothing is sent. */
function mayBeTheFirst(document: Document, pointer: string | undefined, name: string): boolean {
  if (pointer === undefined || !requiredOf(document, pointer).has(name)) return false;
  const at = propertyPointer(document, pointer, name);
  return at !== undefined && keywordOf(document, at, 'enum') !== undefined;
}
