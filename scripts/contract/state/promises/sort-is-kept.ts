import { itemsOf } from '../listing.ts';
import { NotSetUp } from '../not-set-up.ts';
import { type Order, ordersOf, outOfOrder } from '../ordering.ts';
import { SORT } from '../paging.ts';
import type { Broken, StatePromise } from '../promise.ts';
import { keywordOf, propertiesOf } from '../property.ts';
import type { Scene } from '../scene.ts';
import { several } from '../several.ts';

const MOST = 12;

/** A list that is asked for an order is in that order. */
export const sortIsKept: StatePromise = {
  words: 'lists in the order that it was asked for',
  madeBy: ({ list }) => [
    list?.parameters.some(({ in: place, name }) => place === 'query' && SORT.test(name)) ? list : undefined,
  ],
  async play(scene, resource, operation) {
    const { path } = await several(scene, resource, 4);
    const plain = await scene.ask(operation, { path });
    const pointer = plain.response.status === 200 ? itemsOf(scene, operation, plain)?.[0]?.pointer : undefined;
    if (pointer === undefined) throw new NotSetUp(`${operation.id} lists nothing that the document describes`);
    const { document } = scene.stage.contract;
    const orders = ordersOf(document, operation, propertiesOf(document, pointer)).filter((one) =>
      isOrdered(scene, one),
    );
    const findings: Broken[] = [];
    let judged = 0;
    for (const { query, property, direction } of orders.slice(0, MOST)) {
      const exchange = await scene.ask(operation, { path, query });
      const items = exchange.response.status === 200 ? (itemsOf(scene, operation, exchange) ?? []) : [];
      const values = items.map(({ value }) => value[property.name]);
      if (new Set(values).size < 2) continue;
      judged += 1;
      const wrong = outOfOrder(values, direction);
      if (!wrong) continue;
      const asked = new URL(exchange.request.url).search;
      const message = `was asked for ${asked}, and lists ${property.name} ${wrong.map((one) => JSON.stringify(one)).join(' before ')}`;
      findings.push({ message, pointer: operation.pointer });
    }
    if (judged === 0) throw new NotSetUp(`${operation.id} names no order by a property that we can judge`);
    return findings.slice(0, 1);
  },
};

/** Words of an enum may be in an order of their own. */
function isOrdered(scene: Scene, { property: { pointer } }: Order): boolean {
  return keywordOf(scene.stage.contract.document, pointer, 'enum') === undefined;
}
