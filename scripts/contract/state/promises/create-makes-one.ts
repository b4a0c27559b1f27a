import { isDeepStrictEqual } from 'node:util';
import { isNode } from '../../../openapi/resolve.ts';
import type { Template } from '../bodies.ts';
import { disturbed, told } from '../compare.ts';
import { idOf, isIdName } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, read, readBefore } from '../reading.ts';
import type { Resource } from '../resources.ts';
import type { Scene } from '../scene.ts';
import { varied } from '../vary.ts';

/** Each create makes another one, and leaves those that are there as they are. */
export const createMakesOne: StatePromise = {
  words: 'makes another one each time',
  madeBy: ({ create, read: reading, chosen }) => (reading && !chosen ? [create] : []),
  async play(scene, resource, operation) {
    const one = await make(scene, resource);
    if (one.made?.readable !== 200 || !one.made.certain) throw new NotSetUp('it is not certain that one was made');
    const before = await readBefore(scene, one);
    const called = String(one.path[resource.parameter]);
    // What we name ourselves is to be another one, so it is named otherwise. @see RFC 9110 §15.3.2
    const other = await make(scene, resource, one.path, (template) =>
      nameIn(resource, template.value) === called ? calledOtherwise(scene, resource, template) : template,
    );
    const tell = (message: string) => [{ message, pointer: operation.pointer }];
    if (called === String(other.path[resource.parameter])) {
      const same = isDeepStrictEqual(one.made.template.value, other.made?.template.value);
      if (same || other.made?.exchange.response.status !== 201)
        throw new NotSetUp('it says that it is the one that was there');
      if (nameIn(resource, other.made.template.value) === called)
        throw new NotSetUp('each is called as we asked, and we asked for the same');
      return tell(`made two with the same ${resource.parameter}: ${called}`);
    }
    const after = await read(scene, one);
    if (isGone(after.status))
      return tell(`made another, and the first is gone: ${after.operation.id} answered ${after.status}`);
    const found = after.shown
      ? disturbed(scene.stage.contract, resource, before.shown, after.shown, before.restless)
      : [];
    return found.length > 0 ? tell(`made another, and changed the first: ${told(found)}`) : [];
  },
};

/** What a body says that it is to be called. */
function nameIn(resource: Resource, sent: unknown): string | undefined {
  const id = isNode(sent) ? idOf(resource, sent) : undefined;
  return id === undefined ? undefined : String(id);
}

/** The same body, its own name another as far as the schema has one. */
function calledOtherwise(scene: Scene, resource: Resource, template: Template): Template {
  const { contract, requests } = scene.stage;
  const { value, pointer } = template;
  const other = varied(contract, pointer, value, requests, { word: scene.word(), what: 'all' });
  if (!isNode(value) || !isNode(other)) return template;
  const names = Object.entries(other).filter(([name]) => isIdName(resource, name));
  const called = { ...value, ...Object.fromEntries(names) };
  return requests.violationsOf(pointer, called).length === 0 ? { ...template, value: called } : template;
}
