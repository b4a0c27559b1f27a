import type { Operation, Parameter } from '../../openapi/contract.ts';
import { isNode } from '../../openapi/resolve.ts';
import { typesOf } from '../../openapi/schema-types.ts';
import type { Path } from './identity.ts';
import { idOf } from './identity.ts';
import { itemsOf } from './listing.ts';
import { NotSetUp } from './not-set-up.ts';
import { firstPage, limitOf, nextPage } from './paging.ts';
import type { Resource } from './resources.ts';
import type { Scene } from './scene.ts';

/** A walk through a list, a few at a time. */
export interface Walk {
  /** The ids, page by page. */
  readonly pages: readonly (readonly string[])[];
  /** False where there were too many pages to go on, or one was refused. */
  readonly ended: boolean;
}

const MOST_PAGES = 14;

/** A page size that makes more than one page of so many, and not too many pages. @throws NotSetUp where there is none */
export function pageSizeFor(scene: Scene, list: Operation, count: number): { limit: Parameter; size: number } {
  const { contract, requests } = scene.stage;
  const limit = limitOf(list);
  if (!limit || !typesOf(contract.document, limit.schema.pointer).includes('integer'))
    throw new NotSetUp(`${list.id} has no parameter that says how many to a page`);
  const fits = (size: number) => requests.violationsOf(limit.schema.pointer, size).length === 0;
  const least = Math.max(1, Math.ceil(count / (MOST_PAGES - 4)));
  // Pages of one overlap with nothing.
  for (let size = Math.max(2, least); size < count; size += 1) if (fits(size)) return { limit, size };
  if (least === 1 && count > 1 && fits(1)) return { limit, size: 1 };
  throw new NotSetUp(`there are too few to make two pages`);
}

/** Walks through a list by what leads on from each page. @throws NotSetUp where nothing does, or it cannot be read */
export async function walked(
  scene: Scene,
  resource: Resource,
  path: Path,
  { limit, size }: { readonly limit: Parameter; readonly size: number },
): Promise<Walk> {
  const list = resource.list as Operation;
  const ask = async (query: Readonly<Record<string, unknown>>) => {
    const exchange = await scene.ask(list, { path, query });
    if (exchange.response.status !== 200) return { exchange, ids: undefined };
    const ids = itemsOf(scene, list, exchange)?.map(({ value }) => idOf(resource, value));
    if (!ids || ids.some((id) => id === undefined)) throw new NotSetUp(`${list.id} lists nothing that has an id`);
    return { exchange, ids: ids.map(String) };
  };
  const start = firstPage(list);
  if (start === 'unknown') throw new NotSetUp('the document does not say whether the first page is 0 or 1');
  let query: Readonly<Record<string, unknown>> = { ...start, [limit.name]: size };
  const pages: string[][] = [];
  while (pages.length < MOST_PAGES) {
    const { exchange, ids } = await ask(query);
    // Past the end there may be nothing to find.
    if (!ids) return { pages, ended: pages.length > 0 && exchange.response.status < 500 };
    // That a limit is kept is for another promise; a later page may be too long for what it repeats.
    if (ids.length > size && pages.length === 0) throw new NotSetUp(`${list.id} lists more than it was asked for`);
    pages.push(ids);
    const next = nextPage(list, exchange, query, ids);
    if (pages.length === 1 && next === 'none' && !leadsOn(list, exchange.response.body))
      throw new NotSetUp(`nothing that ${list.id} answers leads to another page`);
    if (next === 'none' || ids.length === 0) return { pages, ended: true };
    // A short page by number is the last; a cursor may lead on all the same.
    if (ids.length < size && Object.keys(start).length > 0) return { pages, ended: true };
    query = next;
  }
  return { pages, ended: false };
}

/** True where an answer of this list has a place for what leads on, though it is empty. */
function leadsOn(list: Operation, body: Uint8Array): boolean {
  if (list.parameters.some(({ in: place, name }) => place === 'query' && /cursor|token|after|marker/i.test(name))) {
    const text = Buffer.from(body).toString('utf8');
    try {
      const value: unknown = JSON.parse(text);
      const places = isNode(value) ? [value, ...Object.values(value).filter(isNode)] : [];
      return places.some((node) => Object.keys(node).some((name) => /next|cursor|more/i.test(name)));
    } catch {
      return false;
    }
  }
  return false;
}
