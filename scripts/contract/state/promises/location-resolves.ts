import { isNode } from '../../../openapi/resolve.ts';
import { headerOf, jsonOf } from '../../exchange.ts';
import { idOf } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone } from '../reading.ts';
import { shownIn } from '../shown.ts';

/** Where a `Location` leads, there is what was made. @see RFC 9110 §10.2.2 */
export const locationResolves: StatePromise = {
  words: 'gives a Location that leads somewhere',
  madeBy: ({ create }) => [create],
  async play(scene, resource, operation) {
    const item = await make(scene, resource).catch((reason: unknown) => {
      if (reason instanceof NotSetUp) return undefined;
      throw reason;
    });
    // Who answers 202 has to say where to ask how far it has come. @see RFC 9110 §15.3.3
    const exchange =
      item?.made?.exchange ?? scene.exchanges.findLast(({ response: { status } }) => status === 201 || status === 202);
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
