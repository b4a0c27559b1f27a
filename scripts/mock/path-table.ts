import { PathTree, parameterNames } from '../../server/path-tree.ts';
import type { Operation } from '../openapi/contract.ts';
import { normalPath } from '../openapi/normal-path.ts';
import { decoded } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';

/** What a request says of the operation that it is for. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The operation of a request, and the texts of its path's parameters. */
export interface Routed {
  readonly operation: Operation;
  readonly values: Readonly<Record<string, string>>;
}

/** The methods that the path of a request has; empty where there is no such path. */
export interface NotRouted {
  readonly methods: readonly string[];
}

/**
 * Finds operations in a time that does not grow with their number. Of several in one place, as where paths differ in
 * query or fragment, it is the one whose fixed words are there.
 */
export function pathTable(operations: readonly Operation[]): (asked: Asked) => Routed | NotRouted {
  const trees = new Map<string, PathTree<readonly Operation[]>>();
  for (const [method, own] of Map.groupBy(operations, (operation) => operation.method)) {
    const tree = new PathTree<readonly Operation[]>();
    for (const [path, here] of Map.groupBy(own, placeOf)) tree.add(path, here.toSorted(bySaying));
    trees.set(method, tree);
  }
  const spanning = spanningSegments(operations);
  return (asked) => {
    const { path } = asked;
    const found = trees.get(asked.method.toLowerCase())?.find(path);
    if (!found)
      return spanning(asked) ?? { methods: [...trees].flatMap(([method, tree]) => (tree.find(path) ? [method] : [])) };
    const [first] = found.what;
    const operation = found.what.find((one) => hasFixedWords(one, asked)) ?? first;
    if (!operation) return { methods: [] };
    return { operation, values: named(operation, found.values) };
  };
}

/** Who says more in the query of its path goes before who leaves it open. */
function bySaying(one: Operation, other: Operation): number {
  return said(other).length - said(one).length;
}

/** What a path asks in its query. */
function said({ path }: Operation): [name: string, value: string][] {
  return [...new URLSearchParams(/\?([^#]*)/.exec(path)?.[1] ?? '')];
}

/** What texts say, by names as they stand in the path, and without what says how they are expanded. @see RFC 6570 §2.2 */
function named({ path }: Operation, texts: readonly string[]): Record<string, string> {
  const entries = parameterNames(path).flatMap((name, index) => {
    const text = decoded(texts[index] ?? '');
    return [[name.replace(/^[+#./;?&]|\*$/g, ''), text] as const, [name, text] as const];
  });
  return Object.fromEntries(entries);
}

/** A longer path is tried in too many ways. */
const LONGEST_SPANNING = 2_000;

/** Operations with a parameter that may have slashes in it, as in `/v1/{+name}:cancel`. @see RFC 6570 §3.2.3 */
function spanningSegments(operations: readonly Operation[]): (asked: Asked) => Routed | undefined {
  const all = operations
    .filter(({ path }) => /\{\+[^}]+\}/.test(path))
    .map((operation) => {
      const place = placeOf(operation);
      return { operation, parts: place.split(EXPRESSION), length: place.length };
    })
    // Of several, the one that says most.
    .sort((a, b) => b.length - a.length);
  return ({ method, path }) => {
    const asked = normalPath(path);
    if (asked.length > LONGEST_SPANNING) return undefined;
    for (const { operation, parts } of all) {
      const texts = operation.method === method.toLowerCase() ? textsOf(parts, asked) : undefined;
      if (texts) return { operation, values: named(operation, texts) };
    }
    return undefined;
  };
}

/**
 * The texts of a place's parameters, each as long as can be. None is tried twice from one character on: the time grows with the square
 * of the path's length, however many parameters there are.
 * @param parts what is fixed, and between them parameters
 */
function textsOf(parts: readonly string[], path: string): readonly string[] | undefined {
  const failed = new Set<number>();
  const from = (index: number, start: number): readonly string[] | undefined => {
    const parameter = parts[index];
    if (parameter === undefined) return start === path.length ? [] : undefined;
    const tried = index * (path.length + 1) + start;
    if (failed.has(tried)) return undefined;
    const fixed = parts[index + 1] ?? '';
    const slash = parameter.startsWith('{+') ? -1 : path.indexOf('/', start);
    const last = slash === -1 ? path.length : slash;
    for (let end = path.lastIndexOf(fixed, last); end > start; end = path.lastIndexOf(fixed, end - 1)) {
      const others = from(index + 2, end + fixed.length);
      if (others) return [path.slice(start, end), ...others];
    }
    failed.add(tried);
    return undefined;
  };
  const [fixed = ''] = parts;
  return path.startsWith(fixed) ? from(1, fixed.length) : undefined;
}

/** A path without query and fragment, what is fixed in it as paths are compared. */
function placeOf({ path }: Operation): string {
  const [place = ''] = path.split(/[?#]/, 1);
  const parts = place.split(EXPRESSION);
  return parts.map((part) => (part.startsWith('{') ? part : normalPath(part))).join('');
}

const EXPRESSION = /(\{[^}]+\})/;

/** A parameter that must have one of a few words has one of them; what the path says in its query is asked, in its words. */
function hasFixedWords(operation: Operation, { query, headers }: Asked): boolean {
  const isAsked = ([name, value]: readonly [string, string]) =>
    name.startsWith('{') ||
    (Object.hasOwn(query, name) && (/^$|^\{/.test(value) || [query[name]].flat().includes(value)));
  if (!said(operation).every(isAsked)) return false;
  return operation.parameters.every(({ name, in: place, required, schema: { schema } }) => {
    const words = isNode(schema) && Array.isArray(schema['enum']) ? schema['enum'] : undefined;
    if (!required || !words || (place !== 'query' && place !== 'header')) return true;
    const value = place === 'query' ? query[name] : headers[name.toLowerCase()];
    return words.map(String).includes(String(value));
  });
}
