import type { Repair } from '../repair.ts';

const TEXTS = ['title', 'summary', 'description', 'operationId', 'version'];

/** `version: 1.0` is a number in YAML, `summary: no` a boolean in some. */
export const plainTexts: Repair = {
  name: 'plain-texts',
  what: 'a title, summary, description or id that is no text',
  chokes: 'openapi-typescript throws',
  done: 'written as a text, or left out where it is a list or an object',
  roles: ['info', 'pathItem', 'operation', 'parameter', 'requestBody', 'response', 'header', 'example', 'schema'],
  apply(node) {
    const others = TEXTS.filter((name) => node[name] !== undefined && typeof node[name] !== 'string');
    if (others.length === 0) return undefined;
    const kept = Object.entries(node).filter(([name, value]) => !others.includes(name) || isPlain(value));
    return Object.fromEntries(kept.map(([name, value]) => [name, others.includes(name) ? String(value) : value]));
  },
};

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}
