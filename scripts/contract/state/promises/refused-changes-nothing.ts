import type { Operation } from '../../../openapi/contract.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { headerOf } from '../../exchange.ts';
import type { Template } from '../bodies.ts';
import { askChange, changesOf } from '../changes.ts';
import { disturbed, told } from '../compare.ts';
import { idOf } from '../identity.ts';
import { invalidBodies } from '../invalid.ts';
import { itemsIn } from '../listing.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { Broken, StatePromise } from '../promise.ts';
import { read, readBefore } from '../reading.ts';
import type { Resource } from '../resources.ts';
import type { Scene } from '../scene.ts';

const MOST = 12;

/** What is refused has changed nothing. */
export const refusedChangesNothing: StatePromise = {
  words: 'changes nothing when it refuses',
  madeBy: ({ create, read: reading, list, replace, change, chosen }) => [
    ...(create && list && !chosen ? [create] : []),
    ...(create && reading ? [replace, change] : []),
  ],
  play: (scene, resource, operation) =>
    operation === resource.create && !resource.chosen
      ? refusedCreate(scene, resource, operation)
      : refusedChange(scene, resource, operation),
};

async function refusedChange(scene: Scene, resource: Resource, operation: Operation): Promise<Broken[]> {
  const item = await make(scene, resource);
  const before = await readBefore(scene, item);
  const etag = headerOf(before.exchange.response, 'etag');
  const [template] = changesOf(scene, operation, item, before);
  if (!template) throw new NotSetUp(`${operation.id} takes no body that we can make`);
  let refused = 0;
  for (const invalid of [...invalidBodies(scene, template)].slice(0, MOST)) {
    const { status } = (await askChange(scene, operation, item, invalid, etag)).response;
    // That it is taken is for another case to judge, and the item is no longer what it was.
    if (status < 400) break;
    if (status >= 500) continue;
    refused += 1;
    const after = await read(scene, item);
    const found = after.shown
      ? disturbed(scene.stage.contract, resource, before.shown, after.shown, before.restless)
      : [];
    if (found.length > 0)
      return [
        { message: `answered ${status}, and changed it all the same: ${told(found)}`, pointer: operation.pointer },
      ];
  }
  if (refused === 0) throw new NotSetUp(`${operation.id} refused nothing`);
  return [];
}

async function refusedCreate(scene: Scene, resource: Resource, operation: Operation): Promise<Broken[]> {
  const item = await make(scene, resource);
  const { made, path } = item;
  if (!made) throw new NotSetUp(`nothing was made of ${resource.name}`);
  const idsNow = async () => {
    const { items, complete } = await itemsIn(scene, resource, path);
    return { items: items.map(({ value }) => value), complete };
  };
  const before = await idsNow();
  if (!before.complete) throw new NotSetUp('the list may not show all');
  const known = new Set(before.items.map((value) => String(idOf(resource, value))));
  const above = Object.fromEntries(Object.entries(path).filter(([name]) => name !== resource.parameter));
  const bodies = [...invalidBodies(scene, made.template)].slice(0, MOST);
  const refused: { template: Template; status: number }[] = [];
  for (const template of bodies) {
    const { status } = (await scene.ask(operation, { path: above, body: template.value, type: template.type }))
      .response;
    if (status >= 400 && status < 500) refused.push({ template, status });
    else if (status < 400) break;
  }
  const [first] = refused;
  if (!first) throw new NotSetUp(`${operation.id} refused nothing`);
  const after = (await idsNow()).items.filter((value) => !known.has(String(idOf(resource, value))));
  const ours = scene.isAlone
    ? after
    : after.filter((value) => refused.some(({ template }) => shares(template.value, value)));
  if (refused.length < bodies.length || ours.length === 0) return [];
  return [{ message: `answered ${first.status}, and made one all the same`, pointer: operation.pointer }];
}

/** True where a thing has a text of ours: others may make theirs at the same time. */
function shares(sent: unknown, came: unknown): boolean {
  if (!isNode(sent) || !isNode(came)) return false;
  return Object.keys(sent).some((name) => typeof sent[name] === 'string' && sent[name] === came[name]);
}
