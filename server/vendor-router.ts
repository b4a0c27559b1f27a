import type { Request, Response } from 'express';
import { listsOneOf } from './listed-values.ts';
import type { Operation, Told } from './operation.ts';
import { PathTree, parameterNames } from './path-tree.ts';
import { refuse } from './refuse.ts';
import { Refused } from './refused.ts';
import type { RunningVendor } from './running-vendor.ts';
import { type ServeOperation, serveOperation } from './serve-operation.ts';

/** Answers a request for a path below a vendor's base URL. */
export type VendorRouter = (path: string, request: Request, response: Response) => Promise<void>;

/** The operations of a path. */
interface Route {
  /** By method: those whose paths differ in a fragment alone, which no request carries, in the document's order. */
  readonly byMethod: ReadonlyMap<string, readonly Served[]>;
  readonly operations: readonly Operation[];
}

interface Served {
  readonly serve: ServeOperation;
  readonly names: readonly string[];
  readonly told: readonly Told[];
}

/** A vendor's routes: one for each operation of its table, and a refusal in its own words for everything else. */
export function vendorRouter(running: RunningVendor): VendorRouter {
  const routes = routesOf(running);
  return async (path, request, response) => {
    const { method } = request;
    const first = routes.find(path);
    if (!first) return refuse(running, { request, response }, unknownPath());
    const isThere = servedBy(first.what, method) !== undefined;
    const others = isThere
      ? []
      : routes.all(path).filter(({ what, values }) => what !== first.what && lists(what, values));
    const found = [first, ...others].find(({ what }) => servedBy(what, method)) ?? first;
    const here = servedBy(found.what, method) ?? [];
    const served = here.length > 1 ? meant(request, here) : here[0];
    const params = decoded(served?.names, found.values);
    if (!params) return refuse(running, { request, response }, undecodablePath());
    if (served) return served.serve(request, response, params);
    const allow = allowed([first, ...others].flatMap(({ what }) => what.operations));
    return refuse(running, { request, response, allow }, wrongMethod(method, allow));
  };

  /** A concrete path comes before a templated one, but where it has no such method, after one that lists the very word. */
  function lists({ operations }: Route, values: readonly string[]): boolean {
    return operations.some((operation) => listsOneOf(running.document, operation, values));
  }
}

/** Whoever answers GET answers HEAD. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2 */
function servedBy({ byMethod }: Route, method: string): readonly Served[] | undefined {
  return byMethod.get(method) ?? (method === 'HEAD' ? byMethod.get('GET') : undefined);
}

function routesOf(running: RunningVendor): PathTree<Route> {
  const routes = new PathTree<Route>();
  // Paths that differ in the names of their parameters only are one: of a method the first is served.
  const byPlace = Map.groupBy(running.vendor.operations, ({ path }) => placeOf(path));
  for (const [place, operations] of byPlace) {
    const served = operations.map(({ method, path, told = [] }, index): [string, Served] => [
      method.toUpperCase(),
      { serve: serveOperation(running, operations[index] as Operation), names: parameterNames(path), told },
    ]);
    const byMethod = Map.groupBy(served, ([method]) => method);
    const all = [...byMethod].map(([method, own]): [string, readonly Served[]] => [method, own.map(([, one]) => one)]);
    routes.add(place, { byMethod: new Map(all), operations });
  }
  return routes;
}

/** Where requests for a path go, whatever its parameters are called: without what follows `#`. @see RFC 3986 §3.5 */
function placeOf(path: string): string {
  return path.replace(/#[^{}]*$/, '').replace(/\{[^}]*\}/g, '{}');
}

/**
 * Of several at a place the one that a request says least against, of these most for, and of these the one of which least is missing:
 * one word of two may be what is wrong with it.
 */
function meant({ headers, url }: Request, here: readonly Served[]): Served | undefined {
  const query = new URLSearchParams(/\?(.*)/.exec(url)?.[1]);
  const sentFor = ({ in: place, name }: Told) =>
    (place === 'header' ? headers[name.toLowerCase()] : query.get(name)) ?? undefined;
  const ranked = here.map((one) => {
    const worded = one.told.filter(({ words }) => words.length > 0);
    const said = worded.filter((told) => told.words.includes(String(sentFor(told)))).length;
    const missing = one.told.filter((told) => sentFor(told) === undefined).length;
    return { one, rank: [worded.length - said, -said, missing] };
  });
  return ranked.reduce((best, other) => (isBefore(other.rank, best.rank) ? other : best), ranked[0] ?? NOBODY).one;
}

const NOBODY = { one: undefined, rank: [] };

function isBefore(rank: readonly number[], other: readonly number[]): boolean {
  const index = rank.findIndex((one, at) => one !== other[at]);
  return index >= 0 && (rank[index] ?? 0) < (other[index] ?? 0);
}

/** The values by name, or nothing where one is not percent-encoded as it must be. */
function decoded(names: readonly string[] = [], values: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  try {
    for (const [index, value] of values.entries()) params[names[index] ?? index] = decodeURIComponent(value);
    return params;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function allowed(operations: readonly Operation[]): string {
  const methods = operations.map(({ method }) => method.toUpperCase());
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].join(', ');
}

function wrongMethod(method: string, allow: string): Refused {
  const message = `The path does not answer ${method}, only ${allow}.`;
  return new Refused({ kind: 'wrong-method', status: 405, message });
}

function unknownPath(): Refused {
  return new Refused({ kind: 'unknown-path', status: 404, message: 'No operation has this path.' });
}

function undecodablePath(): Refused {
  const message = 'The path is not percent-encoded as it must be.';
  return new Refused({ kind: 'unknown-path', status: 404, message });
}
