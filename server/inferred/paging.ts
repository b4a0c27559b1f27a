import { keepsRules } from '../values/keeps-rules.ts';
import type { DeclaredParameter } from './declared.ts';

const LIMIT = /^(limit|page[_-]?size|per[_-]?page|max[_-]?results|max[_-]?items|page\[(size|limit)\]|\$?top)$/i;
const PAGE = /^(page|page[_-]?(number|no|index)|page\[number\])$/i;
const OFFSET = /^(offset|skip|\$skip|start|start[_-]?(index|at)|page\[offset\])$/i;
const CURSOR =
  /^(cursor|page[_-]?token|next[_-]?token|after|starting[_-]?after|continuation[_-]?token|marker|page\[(cursor|after)\])$/i;
/** What a list is put in order by, and which way round. */
export const SORT = /^(sort|order|\$?order[_-]?by|sort[_-]?(by|field|key|column))$/i;
export const DIRECTION = /^(order|dir|direction|(sort|order)[_-]?(order|dir|direction))$/i;
const OTHER = /^(fields|include|expand|embed|before|ending[_-]?before|page)$/i;

/** Whether a query parameter is about pages and order, and not about what is in a list. */
export function isPaging(name: string): boolean {
  return [LIMIT, PAGE, OFFSET, CURSOR, SORT, DIRECTION, OTHER].some((one) => one.test(name));
}

/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** How many come before it. */
  readonly offset: number;
  /** How many it would have. */
  readonly size: number;
  /** Counted as the document counts them. */
  readonly number: number;
  readonly first: number;
  readonly hasMore: boolean;
  /** The queries of the page that follows and of the one before, where there is one. */
  readonly next: Readonly<Record<string, string>> | undefined;
  readonly previous: Readonly<Record<string, string>> | undefined;
  /** What a cursor for the next page is. */
  readonly cursor: string | number | undefined;
}

/** Where nobody says how many, and the document has no default. */
const USUAL_SIZE = 20;
const MOST = 1000;

interface Paged {
  readonly parameters: readonly DeclaredParameter[];
  readonly query: Readonly<Record<string, unknown>>;
  /**
   * So many its list may have. Where nothing leads to another page, what lies beyond is listed nowhere, and still read by its name: a
   * longer list would break the schema, and to make no more than that nothing in the document forbids.
   */
  readonly atMost?: number;
  /** The schema of a parameter, references followed. */
  node(parameter: DeclaredParameter): Readonly<Record<string, unknown>>;
}

/** The page of a list that a query asks for, in whichever of the usual ways the document has. */
export function pageOf<T>(
  items: readonly T[],
  ids: readonly string[],
  { parameters, query, atMost, node }: Paged,
): Page<T> {
  const inQuery = parameters.filter((one) => one.in === 'query');
  const named = (pattern: RegExp) => inQuery.find(({ name }) => pattern.test(name));
  const [page, offset, cursor] = [named(PAGE), named(OFFSET), named(CURSOR)];
  // By itself a size is a property of something.
  const limit = named(LIMIT) ?? ((page ?? offset) ? named(/^size$/i) : undefined);
  const total = items.length;
  const numbered = page && !isObjectLike(query[page.name]) ? page : undefined;
  const isPaged = [limit, numbered, offset, cursor].some((one) => one !== undefined);
  const most = limit ? Number(node(limit)['maximum'] ?? MOST) : MOST;
  const wanted = limit
    ? asNumber(query[limit.name], Math.min(USUAL_SIZE, most))
    : isPaged
      ? USUAL_SIZE
      : Math.max(1, total);
  const size = Math.min(wanted, atMost ?? wanted);
  const first = numbered ? firstOf(node(numbered)) : 1;
  const number = numbered ? asNumber(query[numbered.name], first) : first;
  const base = offset ? Math.min(1, Math.max(0, asNumber(node(offset)['minimum'] ?? node(offset)['default'], 0))) : 0;
  const isIndex = offset !== undefined && /index|^start$/i.test(offset.name);
  const skipped = offset ? Math.max(0, asNumber(query[offset.name], isIndex ? base : 0) - (isIndex ? base : 0)) : 0;
  const after = cursor && query[cursor.name] !== undefined ? afterCursor(String(query[cursor.name]), ids) : 0;
  const from = after > 0 ? after : offset ? skipped : Math.max(0, number - first) * size;
  const shown = items.slice(from, from + size);
  const end = from + shown.length;
  const hasMore = end < total;
  const last = ids[end - 1];
  const isCounted = cursor !== undefined && /integer|number/.test(String(node(cursor)['type']));
  const tokenOf = (to: number) =>
    [`from-${to}`, String(to)].find((text) => !cursor || keepsRules(node(cursor), text)) ?? `from-${to}`;
  const token = isCounted ? end : cursor && /after/i.test(cursor.name) && last !== undefined ? last : tokenOf(end);
  const canGoOn = [cursor, offset, numbered].some((one) => one !== undefined);
  // Whoever follows asks for the same as before.
  const same = Object.entries(query).filter(
    ([name, value]) => inQuery.some((one) => one.name === name) && isScalar(value),
  );
  const way = (to: number): Readonly<Record<string, string>> => ({
    ...Object.fromEntries(same.map(([name, value]) => [name, String(value)])),
    ...(limit ? { [limit.name]: String(size) } : {}),
    ...(cursor ? { [cursor.name]: String(to === end ? token : tokenOf(to)) } : {}),
    ...(!cursor && offset ? { [offset.name]: String(to + (isIndex ? base : 0)) } : {}),
    ...(!cursor && !offset && numbered ? { [numbered.name]: String(first + Math.floor(to / size)) } : {}),
  });
  return {
    items: shown,
    total,
    offset: from,
    size,
    number: numbered ? number : first + Math.floor(from / size),
    first,
    hasMore: isPaged && hasMore,
    next: canGoOn && hasMore ? way(end) : undefined,
    previous: canGoOn && from > 0 ? way(Math.max(0, from - size)) : undefined,
    cursor: canGoOn && hasMore ? token : undefined,
  };
}

/** The number of the first page: as the document says it, else 1. */
function firstOf(node: Readonly<Record<string, unknown>>): number {
  const start = node['default'] ?? node['minimum'] ?? 1;
  return start === 0 ? 0 : 1;
}

/** What a cursor leads on from: an id, or a number of places. */
function afterCursor(text: string, ids: readonly string[]): number {
  const place = ids.indexOf(text);
  if (place >= 0) return place + 1;
  const [, digits] = /^(?:from-)?(\d{1,9})$/.exec(text) ?? [];
  return Number(digits ?? 0);
}

function asNumber(value: unknown, otherwise: number): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : otherwise;
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isObjectLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
