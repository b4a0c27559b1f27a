import { valueAt } from '../../openapi/pointer.ts';
import { type HttpResponse, headerOf, textOf } from '../exchange.ts';

/** What a runtime expression may look at. */
export interface Scope {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Outputs by step. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly response?: HttpResponse;
}

/**
 * A value with its runtime expressions replaced: a text that is one expression becomes what it names, whatever its
 * type; `{$…}` inside a text becomes text.
 * @see https://spec.openapis.org/arazzo/v1.0.1#runtime-expressions
 */
export function evaluated(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') {
    if (/^\$[\w.#/~-]+$/.test(value)) return named(value, scope);
    return value.replace(/\{(\$[^}]+)\}/g, (_, expression: string) => String(named(expression, scope) ?? ''));
  }
  if (Array.isArray(value)) return value.map((item) => evaluated(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, evaluated(member, scope)]));
}

function named(expression: string, { inputs, steps, response }: Scope): unknown {
  const [source = '', pointer] = expression.slice(1).split('#', 2);
  const [root, ...rest] = source.split('.');
  if (root === 'inputs') return inputs[rest.join('.')];
  if (root === 'steps') return steps[rest[0] ?? '']?.[rest.slice(2).join('.')];
  if (!response) return undefined;
  if (root === 'statusCode') return response.status;
  if (root === 'response' && rest[0] === 'header') return headerOf(response, rest.slice(1).join('.'));
  if (root === 'response' && rest[0] === 'body')
    return pointer === undefined ? bodyOf(response) : valueAt(bodyOf(response), pointer);
  return undefined;
}

function bodyOf(response: HttpResponse): unknown {
  const text = textOf(response);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
