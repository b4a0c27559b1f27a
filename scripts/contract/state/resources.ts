import type { Contract, Operation } from '../../openapi/contract.ts';
import { typesOf } from '../../openapi/schema-types.ts';
import { ownPlaced } from '../askable.ts';
import { successStatuses } from '../derive/statuses.ts';
import { oncePer } from '../once.ts';
import { linksOf } from './links.ts';

/** Things of one kind that a contract lets be made, read, changed and deleted, as its paths tell. */
export interface Resource {
  /** The fixed parts of its path: `authors.books`. */
  readonly name: string;
  /** The path of one, which ends in a parameter. */
  readonly item: string;
  /** The parameter that the path ends in. */
  readonly parameter: string;
  readonly create?: Operation;
  /** True where one is made by a PUT to a path that the client chooses. */
  readonly chosen: boolean;
  readonly list?: Operation;
  readonly read?: Operation;
  readonly replace?: Operation;
  readonly change?: Operation;
  readonly remove?: Operation;
  /** What can be done to one besides: a POST to a place below it that holds nothing of its own, as `/orders/{id}/cancel`. */
  readonly actions: readonly Operation[];
}

/** The resources of a contract, in the order of their paths: each path that ends in a parameter, and the path above it. */
export const resourcesOf = oncePer((contract: Contract): readonly Resource[] => {
  const operations = ownPlaced(contract);
  const items = [...new Set(operations.map(({ path }) => path))].filter((path) => PARAMETER.test(bare(path)));
  const byPlace = new Map([...operations].reverse().map((one) => [`${one.method} ${bare(one.path)}`, one]));
  const elsewhere = makersIn(contract);
  const actionsOn = actionsIn(operations);
  const resources = items.map((item): Resource => {
    const at = (path: string, method: string) => byPlace.get(`${method} ${bare(path)}`);
    const above = bare(item).replace(/\/[^/]*$/, '');
    const replace = at(item, 'put');
    const posted = at(above, 'post') ?? elsewhere(item);
    // Without a POST above it, a PUT to an item may be how one is made; where it is not, it says so.
    const chosen = posted === undefined && replace !== undefined;
    return defined({
      name: nameOf(item),
      item,
      parameter: PARAMETER.exec(bare(item))?.[1] ?? '',
      create: chosen ? replace : posted,
      chosen,
      list: at(above, 'get'),
      read: ofOne(contract, at(item, 'get')),
      replace,
      change: at(item, 'patch'),
      remove: at(item, 'delete'),
      actions: actionsOn.get(bare(item)) ?? [],
    });
  });
  const seen = new Set<string>();
  return resources.filter(({ name }) => !seen.has(name) && seen.add(name));
});

/** Paths that can be read and changed and have no items below them, each as a resource that is one thing. */
export const wholesOf = oncePer((contract: Contract): readonly Resource[] => {
  const byPath = Map.groupBy(ownPlaced(contract), ({ path }) => path);
  return [...byPath].flatMap(([path, operations]): Resource[] => {
    const own = (method: string) => operations.find((one) => one.method === method);
    if (itemPlaces(contract).has(bare(path)) || PARAMETER.test(bare(path)) || !own('get')) return [];
    return [
      defined<Resource>({
        name: nameOf(path),
        item: path,
        parameter: '',
        chosen: false,
        read: own('get'),
        create: own('post'),
        replace: own('put'),
        change: own('patch'),
        remove: own('delete'),
        actions: [],
      }),
    ];
  });
});

/** What is made and listed below one thing, and has no path of its own: `/orders/{id}/payments`. */
export const collectionsOf = oncePer((contract: Contract): readonly Resource[] => {
  const operations = ownPlaced(contract);
  const lists = Map.groupBy(operations, ({ method, path }) => `${method} ${path}`);
  return operations.flatMap((create): Resource[] => {
    const { method, path } = create;
    const isOne = PARAMETER.test(bare(path)) || parametersOf(path).length === 0;
    if (method !== 'post' || isOne || itemPlaces(contract).has(bare(path))) return [];
    const [list] = lists.get(`get ${path}`) ?? [];
    if (!list) return [];
    const item = `${bare(path)}/{id}`;
    return [{ name: nameOf(item), item, parameter: 'id', chosen: false, list, create, actions: [] }];
  });
});

/** The places that have something below them that a parameter names. */
const itemPlaces = oncePer(
  ({ operations }: Contract): ReadonlySet<string> =>
    new Set(operations.flatMap(({ path }) => [...path.matchAll(/\/\{/g)].map(({ index }) => path.slice(0, index)))),
);

/** The resource that an item of this one lies below: `/authors/{id}` of `/authors/{authorId}/books/{bookId}`. */
export function parentOf({ item }: Resource, resources: readonly Resource[]): Resource | undefined {
  return pathsAbove(shape(item))
    .flatMap((above) => byShape(resources).get(above) ?? [])
    .sort((a, b) => b.item.length - a.item.length)[0];
}

const byShape = oncePer((resources: readonly Resource[]) => Map.groupBy(resources, ({ item }) => shape(item)));

/** The names of a path's parameters, in their order. */
export function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

/** One of many: `categories` → `category`. */
export const singular = oncePer(({ item }: Pick<Resource, 'item'>): string => {
  const last = bare(item).split('/').at(-2) ?? '';
  return last
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
});

/** By the path of an item, every POST to a word below it where nothing is read and nothing lies. */
function actionsIn(operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> {
  const holding = new Set(
    operations.flatMap(({ method, path }) => [...pathsAbove(bare(path)), ...(method === 'get' ? [bare(path)] : [])]),
  );
  const actions = operations.filter(
    ({ method, path }) => method === 'post' && !/[{}]/.test(lastOf(path)) && !holding.has(bare(path)),
  );
  return Map.groupBy(actions, ({ path }) => bare(path).slice(0, -lastOf(path).length - 1));
}

/** Each path that another lies below. */
function pathsAbove(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

function lastOf(path: string): string {
  return bare(path).split('/').at(-1) ?? '';
}

const PARAMETER = /\/\{([^{}/]+)\}$/;

function bare(path: string): string {
  return path.endsWith('/') ? path.replace(/\/+$/, '') : path;
}

function shape(path: string): string {
  return bare(path).replace(/\{[^}]+\}/g, '{}');
}

/** The words of a path; a parameter only where it follows another: `/licenses/{key}` and `/licenses/{key}/{host}` are two. */
function nameOf(path: string): string {
  return bare(path)
    .split('/')
    .filter((segment, index, all) => segment !== '' && !(isParameter(segment) && !isParameter(all[index - 1])))
    .join('.');
}

/** An operation, unless it answers with a list: what a path asks for is then not one thing. */
function ofOne({ document }: Contract, operation: Operation | undefined): Operation | undefined {
  const schemas = operation
    ? successStatuses(operation).flatMap((status) =>
        Object.values(operation.responses[status]?.content ?? {}).flatMap(({ schema }) => schema ?? []),
      )
    : [];
  const isList = schemas.length > 0 && schemas.every(({ pointer }) => typesOf(document, pointer).join() === 'array');
  return isList ? undefined : operation;
}

function isParameter(segment = ''): boolean {
  return segment.startsWith('{');
}

/**
 * For an item that no POST is above, the first that links to it, or has the name of what it makes: `/shelves/{shelf}/books` →
 * `/books/{id}`. Every POST is looked at once, and not for each item: a document has thousands of both.
 */
function makersIn(contract: Contract): (item: string) => Operation | undefined {
  const operations = ownPlaced(contract);
  const pathOf = new Map(operations.map(({ id, path }) => [id, path]));
  const linking = new Map<string, Operation>();
  const named = new Map<string, Operation>();
  const first = (makers: Map<string, Operation>, key: string | undefined, post: Operation) => {
    if (key !== undefined && !makers.has(key)) makers.set(key, post);
  };
  for (const post of operations.filter(({ method }) => method === 'post')) {
    for (const { operation } of linksOf(contract, post)) first(linking, pathOf.get(operation), post);
    // Where its own items have paths, what it makes is one of these.
    const isOfItsOwn = itemPlaces(contract).has(bare(post.path));
    if (successStatuses(post).includes(201) && !isOfItsOwn)
      first(named, /\}\/([^/]*)$/.exec(bare(post.path))?.[1], post);
  }
  return (item) => {
    const collection = parametersOf(item).length === 1 ? bare(item).split('/').at(-2) : undefined;
    return linking.get(item) ?? named.get(collection ?? '');
  };
}

function defined<T extends object>(value: { [Name in keyof T]: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
