import { isDeepStrictEqual } from 'node:util';
import { isNode } from '../../openapi/resolve.ts';
import { evaluated, type Scope } from './expression.ts';

/**
 * Undefined where a simple condition holds, else what came instead.
 * @see https://spec.openapis.org/arazzo/v1.0.1#criterion-object
 */
export function unmet(condition: string, scope: Scope): string | undefined {
  const reader = new Reader(condition, scope);
  try {
    if (reader.read()) return undefined;
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    return `“${condition}” is no condition that can be read`;
  }
  return reader.failures.join('; ') || `${condition.trim()} does not hold`;
}

class Unreadable extends Error {}

interface Operand {
  readonly text: string;
  readonly value: unknown;
  /** A word without quotes: fine beside an operator, nothing by itself. */
  readonly isWord?: boolean;
}

const TOKEN = /\s*('(?:[^']|'')*'|&&|\|\||[=!<>]=|[<>!()[\]]|[^\s()!=<>&|'[\]]+|\S)/gy;
const COMPARISONS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  '<=': (left, right) => Number(left) <= Number(right),
  '>=': (left, right) => Number(left) >= Number(right),
  '<': (left, right) => Number(left) < Number(right),
  '>': (left, right) => Number(left) > Number(right),
};

/** Reads from left to right, and evaluates as it reads: `!` binds the most, then comparisons, `&&`, `||`. */
class Reader {
  /** The comparisons that do not hold. */
  readonly failures: string[] = [];
  readonly #tokens: string[];
  readonly #scope: Scope;
  #at = 0;

  constructor(condition: string, scope: Scope) {
    this.#tokens = [...condition.trim().matchAll(TOKEN)].map(([, token = '']) => token);
    this.#scope = scope;
  }

  read(): boolean {
    const holds = this.#any();
    if (this.#at < this.#tokens.length) throw new Unreadable();
    return holds;
  }

  #any(): boolean {
    let holds = this.#all();
    while (this.#take('||')) {
      const other = this.#all();
      holds = holds || other;
    }
    return holds;
  }

  #all(): boolean {
    let holds = this.#one();
    while (this.#take('&&')) {
      const other = this.#one();
      holds = holds && other;
    }
    return holds;
  }

  #one(): boolean {
    if (this.#take('!')) {
      const known = this.failures.length;
      const holds = !this.#one();
      // What does not hold in there is no failure out here.
      this.failures.length = known;
      return holds;
    }
    if (this.#take('(')) {
      const holds = this.#any();
      if (!this.#take(')')) throw new Unreadable();
      return holds;
    }
    const left = this.#operand();
    const operator = this.#tokens[this.#at] ?? '';
    const compare = Object.hasOwn(COMPARISONS, operator) ? COMPARISONS[operator] : undefined;
    if (!compare) {
      if (left.isWord) throw new Unreadable();
      return this.#noted(left.text, left, Boolean(left.value));
    }
    this.#at += 1;
    const right = this.#operand();
    const text = `${left.text} ${operator} ${right.text}`;
    // What is missing equals nothing, and differs from nothing either: `!= null` asks for a value.
    const known = left.value !== undefined && right.value !== undefined;
    return this.#noted(
      text,
      left.value === undefined || left.text.startsWith('$') ? left : right,
      known && compare(left.value, right.value),
    );
  }

  #noted(text: string, { text: name, value }: Operand, holds: boolean): boolean {
    if (!holds) this.failures.push(`${text} does not hold: ${name} is ${JSON.stringify(value) ?? 'missing'}`);
    return holds;
  }

  #operand(): Operand {
    const token = this.#tokens[this.#at] ?? '';
    if (/^([=!<>]=?|&&|\|\||[()[\]]|)$/.test(token)) throw new Unreadable();
    this.#at += 1;
    if (token.startsWith("'")) return { text: token, value: token.slice(1, -1).replaceAll("''", "'") };
    let operand: Operand = token.startsWith('$')
      ? { text: token, value: evaluated(token, this.#scope) }
      : literal(token);
    while (this.#take('[')) {
      const key = this.#operand();
      if (!this.#take(']')) throw new Unreadable();
      operand = { text: `${operand.text}[${key.text}]`, value: memberOf(operand.value, key.value) };
    }
    return operand;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }
}

function memberOf(value: unknown, key: unknown): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isNode(value) && Object.hasOwn(value, String(key)) ? value[String(key)] : undefined;
}

function literal(text: string): Operand {
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return { text, value: text, isWord: true };
  }
}

/** Arazzo compares strings without regard to case. */
function equal(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return isDeepStrictEqual(left, right);
}
