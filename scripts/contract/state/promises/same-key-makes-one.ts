import type { Operation, Parameter } from '../../../openapi/contract.ts';
import type { Exchange } from '../../exchange.ts';
import { idOf } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import { onceValue } from '../once.ts';
import type { StatePromise } from '../promise.ts';
import { isYes } from '../reading.ts';
import { collectionsOf, resourcesOf } from '../resources.ts';
import { shownIn } from '../shown.ts';

/** What is sent again with its idempotency key is not done again. @see draft-ietf-httpapi-idempotency-key-header §2.6 */
export const sameKeyMakesOne: StatePromise = {
  words: 'makes one where the same comes again with its key',
  of: (contract) => [...resourcesOf(contract), ...collectionsOf(contract)],
  madeBy: ({ create, chosen }) => (create && !chosen && keyOf(create) ? [create] : []),
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const { path, made } = await make(scene, resource);
    const parameter = keyOf(operation);
    if (!made || !parameter) throw new NotSetUp(`nothing was made of ${resource.name}`);
    const known = made.exchange.request.headers[parameter.name.toLowerCase()];
    const key = known ?? onceValue(parameter, requests, scene.word());
    const { value, type } = made.template;
    const ask = () => scene.ask(operation, { path, body: value, type, header: { [parameter.name]: key } });
    const first = known === undefined ? await ask() : made.exchange;
    const again = await ask();
    const [one, other] = [first, again].map((exchange: Exchange) => {
      const { status } = exchange.response;
      if (!isYes(status)) throw new NotSetUp(`${operation.id} answered ${status} to the same again`);
      const shown = shownIn(contract, operation, resource, exchange);
      return shown && idOf(resource, shown.value);
    });
    if (one === undefined || other === undefined) throw new NotSetUp(`${operation.id} does not answer what it made`);
    const message = `made ${other} where the same came again with its ${parameter.name}, and had made ${one}`;
    return String(one) === String(other) ? [] : [{ message, pointer: operation.pointer }];
  },
};

function keyOf({ parameters }: Operation): Parameter | undefined {
  return parameters.find(({ in: place, name }) => place === 'header' && /^(x-)?idempotency[-_]?key$/i.test(name));
}
