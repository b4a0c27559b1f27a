import { headerOf } from '../../exchange.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone } from '../reading.ts';

/** Where a `Location` leads, there is something. @see RFC 9110 §10.2.2 */
export const locationResolves: StatePromise = {
  words: 'gives a Location that leads somewhere',
  madeBy: ({ create }) => [create],
  async play(scene, resource, operation) {
    const { made } = await make(scene, resource).catch((reason: unknown) => {
      if (reason instanceof NotSetUp) return { made: undefined };
      throw reason;
    });
    const exchange = made?.exchange ?? scene.exchanges.findLast(({ response }) => response.status === 201);
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
    if (!isGone(status) && status < 500) return [];
    return [{ message: `gives the Location ${location}, which leads to a ${status}`, pointer: operation.pointer }];
  },
};
