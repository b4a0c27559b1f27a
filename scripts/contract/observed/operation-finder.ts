import type { Contract, Operation } from '../../openapi/contract.ts';
import { normalPath } from '../../openapi/normal-path.ts';
import { isNode } from '../../openapi/resolve.ts';

/** Which operation a request belongs to, and the texts of its path's parameters, percent-encoded as they must be. */
export type Found =
  | { readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  /** Operations of the path, none of the method; empty where there is no such path. */
  | { readonly others: readonly Operation[] };

/**
 * Finds the operations of requests. Their paths may begin with that of one of the document's servers, or with another
 * base; what stands in a path as it is goes before what is a parameter.
 * @see https://spec.openapis.org/oas/v3.1.0#patterned-fields
 */
export function operationFinder(contract: Contract, base = ''): (method: string, path: string) => Found {
  const templates = contract.operations.map((operation) => templateOf(operation)).sort(byConcreteness);
  const servers = serverBases(contract);
  const own = literal(base);
  const bases = new Set([...servers.map((server) => own + server), own, ...servers, '']);
  const inOrder = [...bases].map((one) => new RegExp(`^${one}(?=/|$)`));
  return (method, asked) => {
    const path = normalPath(asked);
    const others: Operation[] = [];
    for (const start of inOrder) {
      if (!start.test(path)) continue;
      const rest = path.replace(start, '') || '/';
      const here = templates.filter(({ pattern }) => pattern.test(rest));
      const found = here.find(({ operation }) => operation.method.toUpperCase() === method) ?? headOf(here, method);
      if (found) return { operation: found.operation, path: pathValues(found, rest) };
      others.push(...here.map(({ operation }) => operation));
    }
    return { others };
  };
}

interface Template {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Each segment: 0 where it is a word, 1 where it is a parameter. */
  readonly shape: string;
}

function templateOf(operation: Operation): Template {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const texts = operation.path.split(/\{[^}]+\}/).map(literal);
  const text = texts.reduce((before, next, index) => before + valueAfter(texts.slice(1, index)) + next);
  const shape = operation.path
    .split('/')
    .map((segment) => (segment.includes('{') ? '1' : '0'))
    .join('');
  return { operation, names, shape, pattern: new RegExp(`^${text}$`) };
}

/** The longest value first, and none that follows has the text in it that stands before it: so there are few ways to try. */
function valueAfter(between: readonly string[]): string {
  const before = between.at(-1);
  if (before === undefined) return '([^/]+)';
  return before === '' ? '([^/])' : `((?:(?!${before})[^/])+)`;
}

function byConcreteness(a: Template, b: Template): number {
  return a.shape < b.shape ? -1 : Number(a.shape > b.shape);
}

/** Whoever may GET may ask for the head. @see RFC 9110 §9.3.2 */
function headOf(here: readonly Template[], method: string): Template | undefined {
  return method === 'HEAD' ? here.find(({ operation }) => operation.method === 'get') : undefined;
}

function pathValues({ pattern, names }: Template, path: string): Record<string, string> {
  const [, ...values] = pattern.exec(path) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

/** The paths of the document's servers; a variable in them may be anything. */
function serverBases({ document }: Contract): string[] {
  const paths = isNode(document['paths']) ? Object.values(document['paths']).filter(isNode) : [];
  const holders = [document, ...paths, ...paths.flatMap((item) => Object.values(item).filter(isNode))];
  const urls = holders
    .flatMap((holder) => (Array.isArray(holder['servers']) ? holder['servers'] : []))
    .flatMap((server) => (isNode(server) && typeof server['url'] === 'string' ? [server['url']] : []));
  return [...new Set(urls)]
    .map((url) => url.replace(/^[^/]*:\/\/[^/]*/, '').replace(/\/+$/, ''))
    .filter((path) => path.startsWith('/'))
    .sort((a, b) => b.length - a.length)
    .map((path) =>
      path
        .split(/\{[^}]+\}/)
        .map(literal)
        .join('[^/]+'),
    );
}

function literal(text: string): string {
  return normalPath(text).replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
