import type { Contract, Operation } from '../../openapi/contract.ts';
import type { HttpRequest } from '../exchange.ts';

/** Finds the operation that a request to a target asks, whichever case sent it. */
export function askedOperation({
  operations,
}: Contract): (request: Pick<HttpRequest, 'method' | 'url'>, base: string) => Operation | undefined {
  const routes = operations
    .map((operation) => ({ operation, pattern: patternOf(operation.path), names: count(operation.path) }))
    // A path without names goes before one with: `/books/mine` is no `/books/{id}`.
    .sort((a, b) => a.names - b.names);
  return ({ method, url }, base) => {
    const root = new URL(base).pathname.replace(/\/+$/, '');
    const { pathname } = new URL(url);
    if (!pathname.startsWith(root)) return undefined;
    const path = pathname.slice(root.length);
    const wanted = method.toLowerCase();
    return routes.find(({ operation, pattern }) => operation.method === wanted && pattern.test(path))?.operation;
  };
}

function patternOf(path: string): RegExp {
  const literal = path.split(/\{[^}]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^/]*')}$`);
}

function count(path: string): number {
  return path.split('{').length - 1;
}
