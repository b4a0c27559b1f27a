import { createRequire } from 'node:module';
import { regularExpression } from '../../openapi/regular-expression.ts';
import { unmet as unmetSimple } from './condition.ts';
import { evaluated, type Scope } from './expression.ts';
import type { Criterion } from './workflow.ts';

/** How a criterion's condition is written. */
export function kindOf({ type = 'simple' }: Criterion): string {
  return typeof type === 'string' ? type : type.type;
}

/** Undefined where a criterion holds, else what came instead. */
export function unmet(criterion: Criterion, scope: Scope): string | undefined {
  const judge = KINDS[kindOf(criterion)];
  return judge ? judge(criterion, scope) : `criteria of the type ${kindOf(criterion)} cannot be read`;
}

/** The types of criteria that can be read: there is no XPath. */
export const KINDS: Readonly<Record<string, (criterion: Criterion, scope: Scope) => string | undefined>> = {
  simple: ({ condition }, scope) => unmetSimple(condition, scope),
  regex({ condition, context = '' }, scope) {
    const value = evaluated(context, scope);
    if (value === undefined) return `${context} is missing, and was to match /${condition}/`;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const pattern = regularExpression(condition);
    if (!pattern) return `“${condition}” is no regular expression`;
    return pattern.test(text) ? undefined : `${context} does not match /${condition}/: it is ${JSON.stringify(value)}`;
  },
  jsonpath({ condition, context = '' }, scope) {
    const value = evaluated(context, scope);
    if (value === undefined) return `${context} is missing, and was to have ${condition}`;
    const { query } = jsonPath();
    try {
      return query(value as Parameters<typeof query>[0], condition).length > 0
        ? undefined
        : `${condition} finds nothing in ${context}`;
    } catch {
      return `“${condition}” is no JSONPath`;
    }
  },
};

const require = createRequire(import.meta.url);

/** Loaded when first needed: few workflows ask so, and it is many files. */
function jsonPath(): typeof import('jsonpath-rfc9535') {
  return require('jsonpath-rfc9535') as typeof import('jsonpath-rfc9535');
}
