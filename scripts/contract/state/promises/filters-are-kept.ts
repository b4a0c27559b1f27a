import { answersTo, type Filter, filterOf, isSearch, mayFilter } from '../filters.ts';
import type { Path } from '../identity.ts';
import { idOf, isIdName } from '../identity.ts';
import { itemsIn, itemsOf } from '../listing.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { Broken, StatePromise } from '../promise.ts';
import { keywordOf, propertiesOf } from '../property.ts';
import type { Resource } from '../resources.ts';
import type { Scene } from '../scene.ts';
import { several } from '../several.ts';
import type { Shown } from '../shown.ts';

const MOST_VALUES = 4;

/** A list that is asked for items with a property's value shows no others, and leaves none of those out. */
export const filtersAreKept: StatePromise = {
  words: 'lists nothing that it was not asked for',
  madeBy: ({ list }) => [list?.parameters.some(mayFilter) ? list : undefined],
  async play(scene, resource, operation) {
    const { contract } = scene.stage;
    const { path } = await several(scene, resource, 2);
    const { items, complete } = await itemsIn(scene, resource, path);
    const pointer = items[0]?.pointer;
    const properties = pointer === undefined ? [] : propertiesOf(contract.document, pointer);
    const findings: Broken[] = [];
    let judged = 0;
    for (const parameter of operation.parameters) {
      const filter = filterOf(contract.document, parameter, properties);
      const asked = filter
        ? await judgedBy(scene, resource, { filter, path, items, complete })
        : isSearch(parameter)
          ? await searched(scene, resource, path, parameter.name)
          : undefined;
      if (!asked) continue;
      judged += 1;
      if (asked.message !== undefined) findings.push({ message: asked.message, pointer: operation.pointer });
    }
    if (judged === 0) throw new NotSetUp(`${operation.id} has no filter of a property that we can judge`);
    return findings;
  },
};

interface Asked {
  /** What is amiss. */
  readonly message?: string;
}

interface Filtering {
  readonly filter: Filter;
  readonly path: Path;
  readonly items: readonly Shown[];
  readonly complete: boolean;
}

async function judgedBy(scene: Scene, resource: Resource, filtering: Filtering): Promise<Asked | undefined> {
  const { filter, path, items, complete } = filtering;
  const { name, schema } = filter.parameter;
  const { document } = scene.stage.contract;
  const list = resource.list;
  const own = ({ value }: Shown) => value[filter.property.name];
  const named = keywordOf(document, schema.pointer, 'enum');
  const values = [...new Set([...items.flatMap(own), ...(Array.isArray(named) ? named : [])])]
    .filter((value) => isPlain(value) && scene.stage.requests.violationsOf(schema.pointer, value).length === 0)
    .slice(0, MOST_VALUES);
  let asked: Asked | undefined;
  for (const value of list ? values : []) {
    if (!list) break;
    const exchange = await scene.ask(list, { path, query: { [name]: value } });
    const shown = exchange.response.status === 200 ? itemsOf(scene, list, exchange) : undefined;
    if (!shown) continue;
    asked ??= {};
    const exact = isIdName(resource, name);
    const stranger = shown.find((item) => isKnown(own(item)) && !answersTo(filter, own(item), value, exact));
    if (stranger)
      return {
        message: `was asked for ${name}=${value}, and lists one with ${filter.property.name} ${JSON.stringify(own(stranger))}`,
      };
    if (shown.length > 0 || !complete || filter.asks !== 'same') continue;
    const left = items.find((item) => own(item) === value && idOf(resource, item.value) !== undefined);
    if (left) return { message: `was asked for ${name}=${value}, and lists none, though there is one that has it` };
  }
  return asked;
}

/** Nobody's text has a word that was never used. */
async function searched(scene: Scene, resource: Resource, path: Path, name: string): Promise<Asked | undefined> {
  const { list } = resource;
  const word = `zqxj${scene.word()}`;
  const exchange = list && (await scene.ask(list, { path, query: { [name]: word } }));
  const shown = list && exchange?.response.status === 200 ? itemsOf(scene, list, exchange) : undefined;
  if (!shown) return undefined;
  if (shown.length === 0) return {};
  return { message: `was asked for ${name}=${word}, which nothing has, and lists ${shown.length}` };
}

function isKnown(value: unknown): boolean {
  return isPlain(value) || Array.isArray(value);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
}
