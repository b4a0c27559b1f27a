import type { Contract, Operation } from '../../openapi/contract.ts';
import { declaredResponse } from '../../openapi/declared-response.ts';
import { isNode } from '../../openapi/resolve.ts';
import { declaredMedia } from '../declared-media.ts';
import { type Exchange, headerOf, jsonOf } from '../exchange.ts';
import { isMarked } from '../marks.ts';
import { oncePer } from '../once.ts';
import { evaluated } from '../workflow/expression.ts';
import { linksOf } from './links.ts';
import { propertiesOf } from './property.ts';
import { parametersOf, type Resource, singular } from './resources.ts';

/** The parameters of an item's path, by name. */
export type Path = Readonly<Record<string, unknown>>;

/** Where an answer may say what was made, the surest first: links, `Location`, a property of the body. */
export function pathsIn(
  contract: Contract,
  operation: Operation,
  resource: Resource,
  { request, response }: Exchange,
  above: Path,
): Path[] {
  const { parameter, item } = resource;
  const operations = contract.operations.filter(({ path }) => path === item);
  const linked = linksOf(contract, operation, response.status)
    .filter((link) => operations.some(({ id }) => id === link.operation))
    .map((link) => evaluated(link.parameters[parameter], { inputs: {}, steps: {}, response }))
    .filter(isId)
    .map((id) => ({ ...above, [parameter]: String(id).includes('/') ? String(id).split('/').at(-1) : id }));
  const location = headerOf(response, 'location');
  const located = location === undefined ? undefined : pathOfLocation(location, request.url, resource);
  const named = idIn(contract, operation, resource, response);
  const candidates = [
    ...linked,
    ...(named === undefined ? [] : [{ ...above, [parameter]: named }]),
    ...(located ? [{ ...above, ...located }] : []),
  ];
  return candidates.filter(
    (one, index) => candidates.findIndex((other) => String(other[parameter]) === String(one[parameter])) === index,
  );
}

/** The parameters of an item's path as a `Location` gives them. */
export function pathOfLocation(location: string, base: string, { item }: Pick<Resource, 'item'>): Path | undefined {
  if (!URL.canParse(location, base)) return undefined;
  const { pathname, origin } = new URL(location, base);
  if (origin !== new URL(base).origin) return undefined;
  const pattern = item
    .split(/\{[^}]+\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('([^/]+)');
  const found = new RegExp(`${pattern}/?$`).exec(pathname);
  if (!found) return undefined;
  return Object.fromEntries(
    parametersOf(item).map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]),
  );
}

function idIn(contract: Contract, operation: Operation, resource: Resource, response: Exchange['response']): unknown {
  const body = jsonOf(response)?.value;
  if (!isNode(body)) return undefined;
  const media = declaredMedia(declaredResponse(operation, response.status), headerOf(response, 'content-type'));
  const direct = idOf(resource, body) ?? markedId(contract, media?.schema?.pointer, body);
  if (direct !== undefined) return direct;
  const nested = Object.values(body).filter(isNode);
  const inner = isNode(body['data']) ? body['data'] : nested.length === 1 ? nested[0] : undefined;
  return inner && idOf(resource, inner);
}

/** What names an object among its like: the property with the name of the path's parameter, `<resource>Id`, `id`. */
export function idOf(resource: Resource, value: Readonly<Record<string, unknown>>): unknown {
  for (const wanted of idNames(resource)) {
    const name = Object.keys(value).find((one) => plain(one) === wanted);
    if (name !== undefined && isId(value[name])) return value[name];
  }
  return undefined;
}

/** True where a property is what names an object among its like. */
export function isIdName(resource: Resource, name: string): boolean {
  return idNames(resource).includes(plain(name));
}

const idNames = oncePer((resource: Resource): readonly string[] => {
  const one = plain(singular(resource));
  const { parameter } = resource;
  const short = plain(parameter).startsWith(one) ? plain(parameter).slice(one.length) : '';
  // What a path calls by its name is not told by another id.
  const isNamed = plain(parameter).endsWith('name');
  // Of `team_slug`, `slug` is what it is called there; beside it, an `id` is for others.
  const own = short === '' ? [] : [short];
  return [plain(parameter), ...(isNamed ? ['name'] : []), ...own, `${one}id`, 'id', 'uuid'];
});

/** The one property that the server chooses and that is called like an id. */
function markedId(
  { document }: Contract,
  pointer: string | undefined,
  body: Readonly<Record<string, unknown>>,
): unknown {
  if (pointer === undefined) return undefined;
  const marked = propertiesOf(document, pointer).filter(
    ({ name, pointer: at }) => /(id|uuid|key|code|number|slug)$/i.test(name) && isMarked(document, at, 'readOnly'),
  );
  const value = marked.length === 1 && marked[0] ? body[marked[0].name] : undefined;
  return isId(value) ? value : undefined;
}

function isId(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
