import { isDeepStrictEqual } from 'node:util';
import type { Contract, Operation } from '../../../openapi/contract.ts';
import { itemsOf } from '../listing.ts';
import { make } from '../make.ts';
import type { Broken, StatePromise } from '../promise.ts';
import { keywordOf } from '../property.ts';

/** A list that is asked for without a parameter is the one with its default. */
export const queryDefaultsAreTaken: StatePromise = {
  words: 'lists with the defaults of what is not asked for',
  madeBy: ({ list }, contract) => (list && defaultsOf(contract, list).length > 0 ? [list] : []),
  async play(scene, resource, operation) {
    const { path } = await make(scene, resource);
    const shownWith = async (query: Readonly<Record<string, unknown>>) => {
      const exchange = await scene.ask(operation, { path, query });
      const items = exchange.response.status === 200 ? itemsOf(scene, operation, exchange) : undefined;
      return items?.map(({ value }) => value);
    };
    const findings: Broken[] = [];
    for (const { name, assumed, pointer } of defaultsOf(scene.stage.contract, operation)) {
      const before = await shownWith({});
      const asked = await shownWith({ [name]: assumed });
      // Others may make theirs at the same time.
      const after = await shownWith({});
      if (!before || !asked || !isDeepStrictEqual(before, after) || isDeepStrictEqual(before, asked)) continue;
      const message = `lists ${before.length} without ${name}, and ${told(asked, before)} with its default ${JSON.stringify(assumed)}`;
      findings.push({ message, pointer });
    }
    return findings;
  },
};

function told(asked: readonly unknown[], before: readonly unknown[]): string {
  return asked.length === before.length ? 'others' : String(asked.length);
}

/** The optional query parameters that have a default. */
function defaultsOf({ document }: Contract, { parameters }: Operation) {
  return parameters.flatMap(({ in: place, name, required, schema }) => {
    const assumed = keywordOf(document, schema.pointer, 'default');
    return place !== 'query' || required || assumed === undefined ? [] : [{ name, assumed, pointer: schema.pointer }];
  });
}
