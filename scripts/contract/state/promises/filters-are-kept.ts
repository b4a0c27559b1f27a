import { sampleOf } from '../../derive/sample.ts';
import { answersTo, asksOf, type Filter, filterOf, isSearch, mayFilter, valueIn } from '../filters.ts';
import type { Path } from '../identity.ts';
import { idOf, isIdName } from '../identity.ts';
import { isTooFew, itemsIn, itemsOf } from '../listing.ts';
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
    const note = (asked: Asked | undefined) => {
      if (!asked) return;
      judged += 1;
      if (asked.message !== undefined) findings.push({ message: asked.message, pointer: operation.pointer });
    };
    for (const parameter of operation.parameters) {
      if (isSearch(parameter)) note(await searched(scene, resource, path, parameter.name));
      for (const ask of asksOf(contract.document, parameter)) {
        const filter = filterOf(contract.document, ask, properties);
        if (filter) note(await judgedBy(scene, resource, { filter, path, items, complete }));
      }
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
  const { name, label, query } = filter.ask;
  const list = resource.list;
  const own = ({ value }: Shown) => valueIn(filter, value);
  const values = valuesFor(scene, filter, items.flatMap(own));
  let asked: Asked | undefined;
  for (const value of list ? values : []) {
    if (!list) break;
    const exchange = await scene.ask(list, { path, query: query(value) });
    const shown = exchange.response.status === 200 ? itemsOf(scene, list, exchange) : undefined;
    if (!shown) continue;
    asked ??= {};
    const exact = isIdName(resource, name);
    const stranger = shown.find((item) => isKnown(own(item)) && !answersTo(filter, own(item), value, exact));
    if (stranger && !isTooFew(scene, list, exchange, shown.length - 1))
      return {
        message: `was asked for ${label}=${value}, and lists one with ${filter.property.name} ${JSON.stringify(own(stranger))}`,
      };
    if (shown.length > 0 || !complete || filter.asks !== 'same') continue;
    const left = items.find((item) => own(item) === value && idOf(resource, item.value) !== undefined);
    if (left) return { message: `was asked for ${label}=${value}, and lists none, though there is one that has it` };
  }
  return asked;
}

/** Values to ask for: some that items have, those that are listed, and one that no item has or that bounds them all. */
function valuesFor(scene: Scene, { ask, asks }: Filter, had: readonly unknown[]): unknown[] {
  const { contract, requests } = scene.stage;
  const { pointer } = ask;
  const named = keywordOf(contract.document, pointer, 'enum');
  const numbers = had.filter((value) => typeof value === 'number');
  const beyond = asks === 'least' ? Math.max(...numbers) + 1 : Math.min(...numbers) - 1;
  const strange = asks === 'same' ? sampleOf(contract.document, pointer, requests) : beyond;
  const fits = (value: unknown) => isPlain(value) && requests.violationsOf(pointer, value).length === 0;
  const known = [...new Set([...had, ...(Array.isArray(named) ? named : [])])].filter(fits).slice(0, MOST_VALUES);
  return [...new Set([...known, ...[strange].filter(fits)])];
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
