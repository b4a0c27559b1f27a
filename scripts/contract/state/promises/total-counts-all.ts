import type { Operation } from '../../../openapi/contract.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { type Exchange, headerOf, jsonOf } from '../../exchange.ts';
import { itemsIn } from '../listing.ts';
import { NotSetUp } from '../not-set-up.ts';
import { pageSizeFor } from '../paged.ts';
import { isPaging, limitOf } from '../paging.ts';
import type { StatePromise } from '../promise.ts';
import { several } from '../several.ts';

/** What a list calls its total is how many there are, however few are shown. */
export const totalCountsAll: StatePromise = {
  words: 'tells how many there are',
  madeBy: ({ list }) => [list && (limitOf(list) || countsInHeader(list)) ? list : undefined],
  async play(scene, resource, operation) {
    const { path } = await several(scene, resource, 3);
    if (operation.parameters.some((one) => one.in === 'query' && !isPaging(one) && hasDefault(one)))
      throw new NotSetUp('a filter is on by itself');
    const { items, complete } = await itemsIn(scene, resource, path);
    const few = limitOf(operation) && pageSizeFor(scene, operation, items.length);
    const exchange = await scene.ask(operation, { path, ...(few ? { query: { [few.limit.name]: few.size } } : {}) });
    const total = exchange.response.status === 200 ? totalIn(exchange) : undefined;
    if (total === undefined) throw new NotSetUp(`${operation.id} names no total`);
    // What leads to no further page may not show all.
    if (total > items.length && !complete) throw new NotSetUp('the list may not show all');
    // Others may add or take away meanwhile.
    if (total === items.length || (await itemsIn(scene, resource, path)).items.length !== items.length) return [];
    return [{ message: `says that there are ${total}, and lists ${items.length}`, pointer: operation.pointer }];
  },
};

/** True where the document says that a header tells how many there are. */
function countsInHeader({ responses }: Operation): boolean {
  return Object.keys(responses['200']?.headers ?? {}).some((name) => /^x-total-count$/i.test(name));
}

function hasDefault({ schema: { schema } }: Operation['parameters'][number]): boolean {
  return isNode(schema) && 'default' in schema;
}

const TOTAL = /^total([_-]?(count|items|elements|results|records))?$/i;

function totalIn({ response }: Exchange): number | undefined {
  const header = headerOf(response, 'x-total-count');
  if (header !== undefined && /^\d+$/.test(header)) return Number(header);
  const body = jsonOf(response)?.value;
  if (!isNode(body)) return undefined;
  const places = [body, ...['meta', 'pagination', 'paging', 'page', 'pageInfo'].map((name) => body[name])];
  for (const place of places.filter(isNode)) {
    const found = Object.entries(place).find(([name, value]) => TOTAL.test(name) && Number.isInteger(value));
    if (found) return Number(found[1]);
  }
  return undefined;
}
