import type { Parameter } from '../../../openapi/contract.ts';
import { propertyPointer, typesOf } from '../../schema-types.ts';
import { isIdName } from '../identity.ts';
import { itemsIn, itemsOf } from '../listing.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import { isPaging } from '../paging.ts';
import type { Broken, StatePromise } from '../promise.ts';
import { areAlike, keywordOf } from '../property.ts';
import type { Scene } from '../scene.ts';
import type { Shown } from '../shown.ts';

/** A list that is asked for items with a property's value shows no others. */
export const filtersAreKept: StatePromise = {
  words: 'lists nothing that it was not asked for',
  madeBy: ({ list }) => [list?.parameters.some(isFilter) ? list : undefined],
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const one = resource.create ? await make(scene, resource) : undefined;
    if (one) await make(scene, resource, one.path).catch(() => undefined);
    const { items } = await itemsIn(scene, resource, one?.path ?? {});
    const findings: Broken[] = [];
    let judged = 0;
    for (const parameter of operation.parameters.filter(isFilter)) {
      const alike = items.filter((item) => comparable(scene, item, parameter));
      const { name } = parameter;
      if (alike.length === 0) continue;
      const named = keywordOf(contract.document, parameter.schema.pointer, 'enum');
      const values = [...new Set([...alike.map(({ value }) => value[name]), ...(Array.isArray(named) ? named : [])])]
        .filter((value) => isPlain(value) && requests.violationsOf(parameter.schema.pointer, value).length === 0)
        .slice(0, 4);
      for (const value of values) {
        const exchange = await scene.ask(operation, { path: one?.path ?? {}, query: { [name]: value } });
        if (exchange.response.status !== 200) continue;
        const shown = itemsOf(scene, operation, exchange) ?? [];
        judged += 1;
        const stranger = shown.find(
          (item) => comparable(scene, item, parameter) && !answers(item.value[name], value, isIdName(resource, name)),
        );
        if (!stranger) continue;
        const message = `was asked for ${name}=${value}, and lists one with ${name} ${JSON.stringify(stranger.value[name])}`;
        findings.push({ message, pointer: operation.pointer });
        break;
      }
    }
    if (judged === 0) throw new NotSetUp(`${contract.title} has no filter of a property that we can judge`);
    return findings;
  },
};

function isFilter(parameter: Parameter): boolean {
  return parameter.in === 'query' && !isPaging(parameter) && parameter.style === 'form';
}

/** The parameter and the property are of one plain kind: then the one is a filter of the other. */
function comparable(scene: Scene, { value, pointer }: Shown, { name, schema }: Parameter): boolean {
  const { document } = scene.stage.contract;
  const property = pointer === undefined ? undefined : propertyPointer(document, pointer, name);
  if (property === undefined || !isPlain(value[name])) return false;
  const types = typesOf(document, schema.pointer);
  return (
    types.length === 1 && !['array', 'object'].includes(types[0] ?? '') && areAlike(document, property, schema.pointer)
  );
}

/** A text may be asked for in part. */
function answers(came: unknown, asked: unknown, exact: boolean): boolean {
  if (came === asked) return true;
  if (exact || typeof came !== 'string' || typeof asked !== 'string') return false;
  return came.toLowerCase().includes(asked.toLowerCase());
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
}
