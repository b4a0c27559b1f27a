import { valueAt } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import { type HttpResponse, headerOf, textOf } from '../exchange.ts';

/** A request as expressions see it. */
export interface Requested {
  readonly url: string;
  readonly method: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly path: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** What a runtime expression may look at. */
export interface Scope {
  readonly inputs: Values;
  /** Outputs by step. */
  readonly steps: Readonly<Record<string, Values>>;
  readonly outputs?: Values;
  /** What other workflows were given, and gave. */
  readonly workflows?: Readonly<Record<string, { readonly inputs: Values; readonly outputs: Values }>>;
  readonly sources?: Readonly<Record<string, Values>>;
  readonly request?: Requested;
  readonly response?: HttpResponse;
}

const ROOTS = 'inputs|outputs|steps|workflows|sourceDescriptions|request|response';
const WHOLE = new RegExp(`^\\$(url|method|statusCode|(${ROOTS})\\.[^\\s{}]+)$`);

/**
 * A value with its runtime expressions replaced: a text that is one expression becomes what it names, whatever its
 * type; `{$…}` inside a text becomes text.
 * @see https://spec.openapis.org/arazzo/v1.0.1#runtime-expressions
 */
export function evaluated(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') {
    if (WHOLE.test(value)) return named(value, scope);
    return value.replace(/\{(\$[^}]+)\}/g, (_, expression: string) => asText(named(expression, scope)));
  }
  if (Array.isArray(value)) return value.map((item) => evaluated(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, evaluated(member, scope)]));
}

function asText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}

function named(expression: string, scope: Scope): unknown {
  const at = expression.indexOf('#');
  const source = at < 0 ? expression.slice(1) : expression.slice(1, at);
  const value = sourced(source, scope);
  return at < 0 ? value : valueAt(value, expression.slice(at + 1));
}

function sourced(source: string, scope: Scope): unknown {
  const [root = '', first = '', second = '', ...rest] = source.split('.');
  const { request, response } = scope;
  const after = source.slice(root.length + 1);
  if (root === 'inputs') return member(scope.inputs, after);
  if (root === 'outputs') return member(scope.outputs, after);
  if (root === 'steps') return second === 'outputs' ? member(scope.steps[first], rest.join('.')) : undefined;
  if (root === 'workflows') {
    const ran = scope.workflows?.[first];
    return second === 'inputs' || second === 'outputs' ? member(ran?.[second], rest.join('.')) : undefined;
  }
  if (root === 'sourceDescriptions') return member(scope.sources?.[first], after.slice(first.length + 1));
  if (root === 'url') return request?.url;
  if (root === 'method') return request?.method;
  if (root === 'request' && request) {
    if (first === 'body') return request.body;
    const name = after.slice(first.length + 1);
    if (first === 'header') return request.header[name.toLowerCase()] ?? request.header[name];
    return first === 'query' || first === 'path' ? request[first][name] : undefined;
  }
  if (!response) return undefined;
  if (root === 'statusCode') return response.status;
  if (root === 'response' && first === 'header') return headerOf(response, after.slice(first.length + 1));
  return root === 'response' && first === 'body' ? bodyOf(response) : undefined;
}

/** A member by its whole name, dots and all, else by one name after the other. */
function member(values: unknown, path: string): unknown {
  if (!isNode(values)) return undefined;
  if (Object.hasOwn(values, path)) return values[path];
  const dot = path.indexOf('.');
  return dot < 0 ? undefined : member(values[path.slice(0, dot)], path.slice(dot + 1));
}

function bodyOf(response: HttpResponse): unknown {
  const text = textOf(response);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
