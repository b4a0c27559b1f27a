import type { JsonObject } from '../guard/api-document.ts';
import { shapeOf } from '../values/shape.ts';
import type { Page } from './paging.ts';
import { plain } from './schema.ts';

/** What is around a list: its counts, its pages, and what leads to the next. */
export interface Around {
  readonly page: Page<unknown>;
  /** The list's own address, to which a query is added. */
  readonly url: string;
}

type Count = (page: Page<unknown>) => number | boolean;

const pages: Count = ({ total, size }) => Math.ceil(total / Math.max(1, size));

/** Names without signs, and what they count. */
const COUNTS: readonly (readonly [RegExp, Count])[] = [
  [
    /^total(count|items|elements|results|records|entries|size|hits|rows|matches)?$|^(record|item|result)s?total$|^(full|all)count$/,
    ({ total }) => total,
  ],
  [/^(total|last|num|number|no|max)pages?$|^pages?(count|total)$|^pages$|^lastpage$/, pages],
  [/^(offset|skip|start|startindex|startat|from)$/, ({ offset }) => offset],
  [/^(page|pagenumber|currentpage|pageno|pageindex|number|current)$/, ({ number }) => number],
  [/^(limit|size|pagesize|perpage|itemsperpage|maxresults|top|pagelimit)$/, ({ size }) => size],
  [/^(numberofelements|returned|returnedcount|itemcount|resultcount|numresults)$/, ({ items }) => items.length],
  [/^(hasmore|hasnext|hasnextpage|more|moreresults|istruncated|truncated)$/, ({ hasMore }) => hasMore],
  [/^(hasprevious|hasprev|haspreviouspage)$/, ({ offset }) => offset > 0],
  [/^(last|islast|islastpage|done)$/, ({ hasMore }) => !hasMore],
  [/^(first|isfirst|isfirstpage)$/, ({ offset }) => offset === 0],
  [/^empty$/, ({ items }) => items.length === 0],
  // Where nothing else is called a total, most call it so.
  [/^count$/, ({ total }) => total],
];

const NEXT_CURSOR =
  /^(next|nextcursor|nextpagetoken|nexttoken|endcursor|cursor|continuationtoken|nextmarker|nextpage|after)$/;
const NEXT_LINK = /^(next|nextlink|nextpage|nexturl|odatanextlink|nextpageurl|nexthref)$/;
const PREVIOUS_LINK = /^(prev|previous|prevlink|previouspage|prevpage|prevurl|previousurl|prevpageurl)$/;
const SELF_LINK = /^(self|selflink)$/;

/** What a member around a list is, by its name and type; undefined where it is none of these. */
export function aroundList(
  document: JsonObject,
  { page, url }: Around,
  name: string,
  schema: unknown,
): { readonly value: unknown } | undefined {
  const { node } = shapeOf(document, schema);
  const types = [node['type']].flat();
  const word = plain(name);
  const isNumber = types.includes('integer') || types.includes('number');
  const isText = types.includes('string');
  if (isNumber || types.includes('boolean')) {
    const counted = COUNTS.find(([pattern]) => pattern.test(word))?.[1](page);
    if (counted !== undefined && (typeof counted === 'number') === isNumber) return { value: counted };
    if (isNumber && NEXT_CURSOR.test(word)) return leading(node, page.hasMore ? nextNumber(word, page) : undefined);
  }
  if (isText || types.includes('null') || node['nullable'] === true) {
    const isLink = LINKS.has(String(node['format'])) || /link|url|href/.test(word);
    if (SELF_LINK.test(word) && isText) return { value: url };
    if (PREVIOUS_LINK.test(word)) return leading(node, page.previous && linkTo(url, page.previous));
    if (NEXT_CURSOR.test(word) && !isLink && (page.next === undefined || hasCursor(page)))
      return leading(node, page.cursor === undefined ? undefined : String(page.cursor));
    if (NEXT_LINK.test(word)) return leading(node, page.next && linkTo(url, page.next));
  }
  return undefined;
}

const LINKS = new Set(['uri', 'url', 'uri-reference', 'iri', 'iri-reference']);

function hasCursor({ next, cursor }: Page<unknown>): boolean {
  return Object.values(next ?? {}).includes(String(cursor));
}

function nextNumber(word: string, { number, cursor }: Page<unknown>): number | undefined {
  return word === 'nextpage' ? number + 1 : typeof cursor === 'number' ? cursor : undefined;
}

/** Where nothing follows: null where that is allowed, else nothing. */
function leading({ type, nullable }: JsonObject, value: string | number | undefined): { readonly value: unknown } {
  if (value !== undefined) return { value };
  return { value: nullable === true || [type].flat().includes('null') ? null : undefined };
}

export function linkTo(url: string, query: Readonly<Record<string, string>>): string {
  return `${url}?${new URLSearchParams(query)}`;
}

/** Headers about a list, wherever they are declared. */
export function headersAround({ page, url }: Around): Readonly<Record<string, string | undefined>> {
  const links = [
    ...(page.next ? [`<${linkTo(url, page.next)}>; rel="next"`] : []),
    ...(page.previous ? [`<${linkTo(url, page.previous)}>; rel="prev"`] : []),
  ];
  const total = String(page.total);
  return {
    ...Object.fromEntries(
      ['xtotalcount', 'xtotal', 'totalcount', 'xtotalitems', 'xpaginationtotal', 'xpaginationtotalcount'].map(
        (name) => [name, total],
      ),
    ),
    ...Object.fromEntries(
      ['xtotalpages', 'xpagecount', 'xpaginationpagecount', 'xpaginationtotalpages'].map((name) => [
        name,
        String(pages(page)),
      ]),
    ),
    xpage: String(page.number),
    xperpage: String(page.size),
    xnextpage: page.hasMore ? String(page.number + 1) : '',
    xprevpage: page.offset > 0 ? String(page.number - 1) : '',
    xoffset: String(page.offset),
    xlimit: String(page.size),
    xnextcursor: page.cursor === undefined ? undefined : String(page.cursor),
    link: links.length > 0 ? links.join(', ') : undefined,
  };
}
