import { isDeepStrictEqual } from 'node:util';
import { evaluated, type Scope } from './expression.ts';

const COMPARISONS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '==': (left, right) => isDeepStrictEqual(left, right),
  '!=': (left, right) => !isDeepStrictEqual(left, right),
  '<=': (left, right) => Number(left) <= Number(right),
  '>=': (left, right) => Number(left) >= Number(right),
  '<': (left, right) => Number(left) < Number(right),
  '>': (left, right) => Number(left) > Number(right),
};

/**
 * Undefined where a simple condition holds, else what came instead.
 * @see https://spec.openapis.org/arazzo/v1.0.1#criterion-object
 */
export function unmet(condition: string, scope: Scope): string | undefined {
  const match = /^(\S+)\s*(==|!=|<=|>=|<|>)\s*(.+)$/.exec(condition.trim());
  if (!match) return `“${condition}” is no condition that can be read`;
  const [, left = '', operator = '', right = ''] = match;
  const came = evaluated(left, scope);
  if (COMPARISONS[operator]?.(came, literal(right, scope))) return undefined;
  return `${condition} does not hold: ${left} is ${JSON.stringify(came) ?? 'missing'}`;
}

function literal(text: string, scope: Scope): unknown {
  const quoted = /^'(.*)'$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  if (text.startsWith('$')) return evaluated(text, scope);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
