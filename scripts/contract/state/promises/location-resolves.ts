import type { Operation } from '../../../openapi/contract.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { type Exchange, headerOf, jsonOf } from '../../exchange.ts';
import { templatesOf } from '../bodies.ts';
import { idOf } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp, unlessNotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown.ts';

/** Where a `Location` leads, there is what was made. @see RFC 9110 §10.2.2 */
export const locationResolves: StatePromise = {
  words: 'gives a Location that leads somewhere',
  madeBy: ({ create }) => [create],
  async play(scene, resource, operation) {
    const item = await make(scene, resource).catch(unlessNotSetUp);
    const exchange = item?.made?.exchange ?? accepted(scene) ?? (await asDocumented(scene, operation));
    const location = exchange && headerOf(exchange.response, 'location');
    if (!exchange || location === undefined) throw new NotSetUp('no answer has a Location');
    const { url, headers } = exchange.request;
    if (!URL.canParse(location, url))
      return [{ message: `gives a Location that is no URL: ${location}`, pointer: operation.pointer }];
    const leadsTo = new URL(location, url);
    if (leadsTo.origin !== new URL(url).origin) throw new NotSetUp('the Location leads to another host');
    leadsTo.hash = '';
    const { 'content-type': _, ...kept } = headers;
    const followed = await scene.stage.send({ method: 'GET', url: leadsTo.href, headers: { ...kept, accept: '*/*' } });
    scene.exchanges.push(followed);
    const { status } = followed.response;
    const tell = (message: string) => [
      { message: `gives the Location ${location}, ${message}`, pointer: operation.pointer },
    ];
    if (isGone(status) || status >= 500) return tell(`which leads to a ${status}`);
    const made = item && shownIn(scene.stage.contract, operation, resource, exchange);
    const want = made && idOf(resource, made.value);
    const body = jsonOf(followed.response)?.value;
    const came = isNode(body) ? idOf(resource, body) : undefined;
    if (status !== 200 || want === undefined || came === undefined || String(came) === String(want)) return [];
    return tell(`which leads to ${came}, and ${want} was made`);
  },
};

/** Who answers 202 has to say where to ask how far it has come. @see RFC 9110 §15.3.3 */
function accepted({ exchanges }: Scene): Exchange | undefined {
  return exchanges.findLast(({ response: { status } }) => status === 201 || status === 202);
}

/** Where what we make up is refused, the document knows better: what it names need not be ours if all is forgotten again. */
async function asDocumented(scene: Scene, operation: Operation): Promise<Exchange | undefined> {
  if (!scene.isAlone) return undefined;
  const { contract, requests } = scene.stage;
  const [template] = templatesOf(contract, operation, requests);
  await scene.ask(operation, template ? { body: template.value, type: template.type } : {});
  return accepted(scene);
}
