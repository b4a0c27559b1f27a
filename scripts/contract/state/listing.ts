import type { Operation } from '../../openapi/contract.ts';
import { declaredResponse } from '../../openapi/declared-response.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { propertyPointer } from '../../openapi/schema-types.ts';
import { declaredMedia } from '../declared-media.ts';
import { type Exchange, headerOf, jsonOf } from '../exchange.ts';
import { schemaJudge } from '../violations.ts';
import { idOf, type Path } from './identity.ts';
import { NotSetUp } from './not-set-up.ts';
import { nextPage, pagesOf } from './paging.ts';
import { itemsPointer } from './property.ts';
import type { Resource } from './resources.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './shown.ts';

/** What a list shows. */
export interface Listing {
  readonly items: readonly Shown[];
  /** False where there may be more than was seen. */
  readonly complete: boolean;
}

/** More pages than this are not asked for. */
const MOST_PAGES = 20;

/** The items of a resource's list, page after page. @throws NotSetUp where the list cannot be had or read */
export async function itemsIn(scene: Scene, resource: Resource, path: Path): Promise<Listing> {
  const { list } = resource;
  if (!list) throw new NotSetUp(`there is no list of ${resource.name}`);
  const needed = list.parameters.find(({ in: place, required }) => place === 'query' && required);
  const shown: Shown[] = [];
  let query: Readonly<Record<string, unknown>> | undefined = {};
  const seen = new Set<string>();
  for (let page = 0; page < MOST_PAGES && query; page += 1) {
    const exchange = await scene.ask(list, { path, query });
    if (exchange.response.status !== 200 && page === 0)
      throw new NotSetUp(`${list.id} answered ${exchange.response.status}`);
    const items = exchange.response.status === 200 ? itemsOf(scene, list, exchange) : [];
    if (!items) throw new NotSetUp(`${list.id} answered no list that we can read`);
    const text = JSON.stringify(items);
    if (items.length === 0 || seen.has(text)) return { items: shown, complete: needed === undefined };
    seen.add(text);
    shown.push(...items);
    const next = nextPage(
      list,
      exchange,
      query,
      items.map(({ value }) => idOf(resource, value)),
    );
    if (next === 'none') {
      const isAll = pagesOf(list, exchange, shown.length) === 'all' && !isFull(scene, list, exchange);
      return { items: shown, complete: needed === undefined && isAll };
    }
    query = next;
  }
  return { items: shown, complete: false };
}

/** The items of one answer: the root, or the one array of it. */
export function itemsOf(scene: Scene, list: Operation, exchange: Exchange): Shown[] | undefined {
  const found = listIn(scene, list, exchange);
  if (!found) return undefined;
  const pointer = found.pointer === undefined ? undefined : itemsPointer(scene.stage.contract.document, found.pointer);
  return found.array.filter(isNode).map((value) => ({ value, pointer }));
}

/** Whether an answer may hold no more than it does: what else there is, no answer could list. */
function isFull(scene: Scene, list: Operation, exchange: Exchange): boolean {
  return breaks(scene, list, exchange, ({ array }) => [...array, ...array.slice(0, 1)], 'maxItems');
}

/** Whether so few items would be less than an answer must hold: others fill it up then. */
export function isTooFew(scene: Scene, list: Operation, exchange: Exchange, count: number): boolean {
  return breaks(scene, list, exchange, ({ array }) => array.slice(0, count), 'minItems');
}

function breaks(
  scene: Scene,
  list: Operation,
  exchange: Exchange,
  otherwise: (found: Found) => unknown[],
  rule: 'minItems' | 'maxItems',
): boolean {
  const found = listIn(scene, list, exchange);
  if (found?.pointer === undefined) return false;
  return schemaJudge(scene.stage.contract, 'answer')
    .violationsOf(found.pointer, otherwise(found))
    .some(({ at, keyword }) => at === '' && keyword === rule);
}

function listIn(scene: Scene, list: Operation, { response }: Exchange): Found | undefined {
  const { document } = scene.stage.contract;
  const body = jsonOf(response)?.value;
  const media = declaredMedia(declaredResponse(list, response.status), headerOf(response, 'content-type'));
  return arrayIn(body, media?.schema?.pointer, (pointer, name) => propertyPointer(document, pointer, name));
}

interface Found {
  readonly array: readonly unknown[];
  readonly pointer: string | undefined;
}

const WRAPPERS = [
  'items',
  'data',
  'results',
  'content',
  'value',
  'values',
  'entries',
  'records',
  'elements',
  'rows',
  'list',
];

function arrayIn(
  body: unknown,
  pointer: string | undefined,
  property: (pointer: string, name: string) => string | undefined,
): Found | undefined {
  if (Array.isArray(body)) return { array: body, pointer };
  if (!isNode(body)) return undefined;
  const into = (name: string) => (pointer === undefined ? undefined : property(pointer, name));
  const arrays = Object.keys(body).filter((name) => holdsObjects(body, name));
  const name = arrays.length === 1 ? arrays[0] : WRAPPERS.find((one) => arrays.includes(one));
  if (name !== undefined) return { array: body[name] as unknown[], pointer: into(name) };
  const inner = ['_embedded', 'data', 'result', 'response'].find((one) => isNode(body[one]));
  return inner === undefined ? undefined : arrayIn(body[inner], into(inner), property);
}

function holdsObjects(body: Node, name: string): boolean {
  const value = body[name];
  return Array.isArray(value) && value.every(isNode) && !['links', 'errors', 'warnings'].includes(name);
}
