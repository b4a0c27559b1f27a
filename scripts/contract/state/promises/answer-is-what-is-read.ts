import type { Operation } from '../../../openapi/contract.ts';
import { type Exchange, headerOf } from '../../exchange.ts';
import { templatesOf } from '../bodies.ts';
import { askChange, changeIt } from '../changes.ts';
import { disagreements, told } from '../compare.ts';
import { etagOf } from '../etag.ts';
import { idOf } from '../identity.ts';
import { type Item, make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isYes, read, readBefore } from '../reading.ts';
import type { Resource } from '../resources.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown.ts';

/** What the answer to a change shows of a thing is what is read of it afterwards. */
export const answerIsWhatIsRead: StatePromise = {
  words: 'answers what is read afterwards',
  madeBy: ({ create, read: reading, replace, change, actions }) =>
    create && reading ? [replace, change, ...actions] : [],
  async play(scene, resource, operation) {
    const { contract } = scene.stage;
    const item = await make(scene, resource);
    const before = await readBefore(scene, item);
    const exchange = resource.actions.includes(operation)
      ? await act(scene, resource, operation, item)
      : (await changeIt(scene, operation, item, before)).exchange;
    const answered = shownIn(contract, operation, resource, exchange);
    const isIt = answered && String(idOf(resource, answered.value)) === String(item.path[resource.parameter]);
    if (!isIt) throw new NotSetUp(`${operation.id} does not answer the thing itself`);
    const after = await read(scene, item);
    if (after.status !== 200 || !after.shown) return [];
    const stale = await staleEtag(scene, item, exchange, after.exchange);
    if (stale !== undefined) return [{ message: stale, pointer: operation.pointer }];
    const found = disagreements(contract, answered, after.shown, before.restless);
    if (found.length === 0) return [];
    const message = `answered one thing, and ${after.operation.id} reads another: ${told(found)}`;
    return [{ message, pointer: operation.pointer }];
  },
};

/**
 * What an answer to a change calls the version is what a reading calls it, which says the same twice.
 * @see RFC 9110 §8.8.3
 */
async function staleEtag(scene: Scene, item: Item, answered: Exchange, after: Exchange): Promise<string | undefined> {
  const [told, known] = [etagOf(answered), etagOf(after)];
  if (told === undefined || known === undefined || told.replace(/^W\//, '') === known.replace(/^W\//, ''))
    return undefined;
  const again = await read(scene, item);
  return etagOf(again.exchange) === known
    ? `answered the ETag ${told}, and ${again.operation.id} reads ${known}`
    : undefined;
}

/** Does to an item what an operation below it does. @throws NotSetUp where that is refused, or comes later */
async function act(scene: Scene, resource: Resource, operation: Operation, item: Item) {
  const { contract, requests } = scene.stage;
  const [template] = templatesOf(contract, operation, requests);
  const etag = headerOf((await read(scene, item)).exchange.response, 'etag');
  const exchange = template
    ? await askChange(scene, operation, item, template, etag)
    : await scene.ask(operation, { path: item.path });
  const { status } = exchange.response;
  if (!isYes(status) || status === 202)
    throw new NotSetUp(`${operation.id} answered ${status} to one of ${resource.name} that was just made`);
  return exchange;
}
