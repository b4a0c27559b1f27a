import { isNode } from '../../../openapi/resolve.ts';
import { typesOf } from '../../../openapi/schema-types.ts';
import { itemsOf } from '../listing.ts';
import { NotSetUp } from '../not-set-up.ts';
import { limitOf } from '../paging.ts';
import type { StatePromise } from '../promise.ts';
import { several } from '../several.ts';

/** A list shows no more than it was asked for. */
export const limitIsKept: StatePromise = {
  words: 'lists no more than it was asked for',
  madeBy: ({ list }) => [list && limitOf(list) ? list : undefined],
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const limit = limitOf(operation);
    if (!limit || !typesOf(contract.document, limit.schema.pointer).includes('integer'))
      throw new NotSetUp('the limit is no whole number');
    const least = isNode(limit.schema.schema) ? Number(limit.schema.schema['minimum'] ?? 1) : 1;
    const asked = Math.max(1, least);
    if (asked > 5 || requests.violationsOf(limit.schema.pointer, asked).length > 0)
      throw new NotSetUp('there is no small limit to ask for');
    const { path } = await several(scene, resource, asked + 1);
    const exchange = await scene.ask(operation, { path, query: { [limit.name]: asked } });
    const items = exchange.response.status === 200 ? itemsOf(scene, operation, exchange) : undefined;
    if (!items) throw new NotSetUp(`${operation.id} answered no list that we can read`);
    if (items.length <= asked) return [];
    return [
      {
        message: `was asked for ${asked} at most (${limit.name}), and lists ${items.length}`,
        pointer: operation.pointer,
      },
    ];
  },
};
