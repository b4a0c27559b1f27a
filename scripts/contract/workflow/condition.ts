import { isDeepStrictEqual } from 'node:util';
import { evaluated, type Scope } from './expression.ts';

const COMPARISONS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  '<=': (left, right) => Number(left) <= Number(right),
  '>=': (left, right) => Number(left) >= Number(right),
  '<': (left, right) => Number(left) < Number(right),
  '>': (left, right) => Number(left) > Number(right),
};

/**
 * Undefined where a simple condition holds, else what came instead. `&&` binds more than `||`; there are no brackets.
 * @see https://spec.openapis.org/arazzo/v1.0.1#criterion-object
 */
export function unmet(condition: string, scope: Scope): string | undefined {
  const alternatives = parts(condition, '||').map((alternative) =>
    parts(alternative, '&&').flatMap((comparison) => unmetComparison(comparison, scope) ?? []),
  );
  if (alternatives.some((failures) => failures.length === 0)) return undefined;
  return alternatives.flat().join('; ');
}

function unmetComparison(condition: string, scope: Scope): string | undefined {
  const match = /^(\S+?)\s*(==|!=|<=|>=|<|>)\s*(.+)$/s.exec(condition.trim());
  if (!match) return `“${condition}” is no condition that can be read`;
  const [, left = '', operator = '', right = ''] = match;
  const came = evaluated(left, scope);
  // What is missing equals nothing, and differs from nothing either: `!= null` asks for a value.
  if (came !== undefined && COMPARISONS[operator]?.(came, literal(right, scope))) return undefined;
  return `${condition.trim()} does not hold: ${left} is ${JSON.stringify(came) ?? 'missing'}`;
}

/** Splits outside quotes. */
function parts(text: string, separator: '&&' | '||'): string[] {
  const split = [''];
  for (const [piece] of text.matchAll(/'(?:[^']|'')*'|&&|\|\||./gs)) {
    if (piece === separator) split.push('');
    else split.push(`${split.pop()}${piece}`);
  }
  return split;
}

/** Arazzo compares strings without regard to case. */
function equal(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return isDeepStrictEqual(left, right);
}

function literal(given: string, scope: Scope): unknown {
  const text = given.trim();
  const quoted = /^'(.*)'$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  if (text.startsWith('$')) return evaluated(text, scope);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
