import type { Operation, Parameter } from '../../openapi/contract.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { type Exchange, headerOf, jsonOf } from '../exchange.ts';

type Query = Readonly<Record<string, unknown>>;

const LIMIT = /^(limit|page[_-]?size|per[_-]?page|max[_-]?results|page\[(size|limit)\]|\$?top)$/i;
const PAGE = /^(page|page[_-]?(number|no|index)|page\[number\])$/i;
const OFFSET = /^(offset|skip|\$skip|start|page\[offset\])$/i;
/** Says how many, whatever the least is that may be said: who skips none says nothing. */
const SKIP = /^\$?skip$/i;
const CURSOR = /^(cursor|page[_-]?token|next[_-]?token|after|continuation[_-]?token|marker|page\[(cursor|after)\])$/i;
/** Goes on behind the item of that id. */
const BEHIND = /^(starting[_-]?after|after[_-]?id)$/i;
const HAS_MORE = /^has[_-]?more$/i;
/** What a list is put in order by, and which way round. */
export const SORT = /^(sort|order|\$?order[_-]?by|sort[_-]?(by|field|key|column))$/i;
export const DIRECTION = /^(order|dir|direction|(sort|order)[_-]?(order|dir|direction))$/i;
const NEXT_CURSOR =
  /^(next|next[_-]?cursor|next[_-]?page[_-]?token|next[_-]?token|end[_-]?cursor|cursor|continuation[_-]?token|next[_-]?marker)$/i;

/** The parameter of a list that says how many at most. */
export function limitOf({ parameters }: Operation): Parameter | undefined {
  return parameters.find(({ in: place, name }) => place === 'query' && LIMIT.test(name));
}

/** True where a query parameter is about pages and order, and not about what is in the list. */
export function isPaging({ name }: Parameter): boolean {
  return [LIMIT, PAGE, OFFSET, CURSOR, BEHIND, SORT, DIRECTION, /^(fields|include|expand|embed)$/i].some((one) =>
    one.test(name),
  );
}

/**
 * The query of the first page, where pages or places are counted: empty where they are not, or where the document does not
 * say from what; `unknown` where that must be known.
 */
export function firstPage(list: Operation): Query | 'unknown' {
  const counted = list.parameters.find(
    ({ in: place, name }) => place === 'query' && (OFFSET.test(name) || PAGE.test(name)),
  );
  const cursor = list.parameters.some(({ in: place, name }) => place === 'query' && CURSOR.test(name));
  if (!counted || cursor) return {};
  if (SKIP.test(counted.name)) return skipsAtLeast(counted) > 0 ? {} : { [counted.name]: 0 };
  const start = startOf(counted);
  if (start !== undefined) return { [counted.name]: start };
  return /^offset$/i.test(counted.name) ? { [counted.name]: 0 } : 'unknown';
}

function skipsAtLeast({ schema: { schema } }: Parameter): number {
  return isNode(schema) ? Number(schema['minimum'] ?? 0) : 0;
}

/** The number of the first page or place, where the document says it. */
function startOf({ schema: { schema } }: Parameter): number | undefined {
  if (!isNode(schema)) return undefined;
  const start = schema['default'] ?? schema['minimum'];
  return typeof start === 'number' && start >= 0 && start <= 1 ? start : undefined;
}

/** True where only a server can say which values there are: those that it gave. */
export function isGiven({ in: place, name }: Parameter): boolean {
  return (
    (place === 'query' && (CURSOR.test(name) || BEHIND.test(name))) ||
    (place === 'header' && /^if-(none-)?match$/i.test(name))
  );
}

/** The query of the page behind one with items of these ids, `none` where nothing leads to one. */
export function nextPage(
  list: Operation,
  { request, response }: Exchange,
  query: Query,
  ids: readonly unknown[],
): Query | 'none' {
  const link = nextLink(response);
  if (link !== undefined) {
    const url = URL.canParse(link, request.url) ? new URL(link, request.url) : undefined;
    const here = new URL(request.url);
    if (url && url.origin === here.origin && url.pathname === here.pathname && url.search !== here.search)
      return Object.fromEntries(url.searchParams);
  }
  const named = (pattern: RegExp) =>
    list.parameters.find(({ in: place, name }) => place === 'query' && pattern.test(name));
  const cursor = named(CURSOR);
  if (cursor) {
    const next = cursorIn(jsonOf(response)?.value);
    return next === undefined ? 'none' : { ...query, [cursor.name]: next };
  }
  const behind = named(BEHIND);
  if (behind) {
    const last = ids.at(-1);
    const isMore = saysMore(response);
    if (isMore && last !== undefined) return { ...query, [behind.name]: last };
    // Where nothing says whether there is more, the list may be had by numbers as well.
    if (isMore !== undefined || Object.hasOwn(query, behind.name)) return 'none';
  }
  const offset = named(OFFSET);
  if (offset) {
    const start = SKIP.test(offset.name) ? 0 : startOf(offset);
    return { ...query, [offset.name]: Number(query[offset.name] ?? start ?? 0) + ids.length };
  }
  const page = named(PAGE);
  return page ? { ...query, [page.name]: Number(query[page.name] ?? startOf(page) ?? 1) + 1 } : 'none';
}

/**
 * Whether what was seen is all: `unknown` where a total says otherwise, a filter is on by default, it looks like a page, or more is had by
 * an id and nothing says whether there is any.
 */
export function pagesOf({ parameters }: Operation, { response }: Exchange, seen: number): 'all' | 'unknown' {
  const filters = parameters.some(
    (parameter) =>
      parameter.in === 'query' &&
      !isPaging(parameter) &&
      isNode(parameter.schema.schema) &&
      'default' in parameter.schema.schema,
  );
  const limited = parameters.some((parameter) => parameter.in === 'query' && LIMIT.test(parameter.name));
  const body = jsonOf(response)?.value;
  const totals = placesIn(body).flatMap((node) =>
    Object.entries(node).flatMap(([name, value]) =>
      /^(total|total[_-]?(count|items|elements|results)|count)$/i.test(name) && typeof value === 'number'
        ? [value]
        : [],
    ),
  );
  const short = totals.some((total) => total > seen);
  const isBehind = parameters.some(({ in: place, name }) => place === 'query' && BEHIND.test(name));
  if (saysMore(response) ?? isBehind) return 'unknown';
  const full = seen >= 10 && (seen % 5 === 0 || limited);
  return filters || short || full || nextLink(response) !== undefined ? 'unknown' : 'all';
}

/** What an answer says in so many words of whether there is more than it shows; nothing where it says nothing. */
function saysMore(response: Exchange['response']): boolean | undefined {
  const said = placesIn(jsonOf(response)?.value)
    .flatMap((place) => Object.entries(place))
    .filter(([name, value]) => HAS_MORE.test(name) && typeof value === 'boolean');
  return said.length === 0 ? undefined : said.some(([, value]) => value === true);
}

/** Where an answer may speak of its pages: beside the list, and in an object there. */
function placesIn(body: unknown): readonly Node[] {
  return isNode(body) ? [body, ...Object.values(body).filter(isNode)] : [];
}

function nextLink(response: Exchange['response']): string | undefined {
  const header = /<([^>]*)>\s*;[^,]*rel="?next"?/i.exec(headerOf(response, 'link') ?? '')?.[1];
  if (header !== undefined) return header;
  const body = jsonOf(response)?.value;
  if (!isNode(body)) return undefined;
  const places = [body, body['links'], body['_links'], body['paging'], body['pagination'], body['meta']].filter(isNode);
  for (const place of places) {
    for (const name of ['next', 'nextPage', 'next_page', 'nextLink', '@odata.nextLink', 'next_url']) {
      const link = place[name];
      const text = isNode(link) ? link['href'] : link;
      if (typeof text === 'string' && /^(https?:|\/|\?)/.test(text)) return text;
    }
  }
  return undefined;
}

function cursorIn(body: unknown): string | number | undefined {
  for (const place of placesIn(body)) {
    for (const [name, value] of Object.entries(place)) {
      if (NEXT_CURSOR.test(name) && (typeof value === 'number' || (typeof value === 'string' && value !== '')))
        return value;
    }
  }
  return undefined;
}
