import { isNode } from '../openapi/resolve.ts';
import type { Difference } from './differences.ts';
import { OPAQUE } from './promises.ts';

const LONGEST = 60;

/** What became of something, as the end of a sentence: `maximum is 50, was 100`. */
export function wordsOf(difference: Difference): string {
  const { keyword, before, after } = difference;
  if (OPAQUE.has(keyword)) return `${keyword} is ${before ? (after ? 'another' : 'gone') : 'new'}`;
  return WORDS[keyword]?.(difference) ?? `${keyword} ${changed(before?.value, after?.value)}`;
}

type Said = (difference: Difference) => string;

const comeOrGone =
  (come: string, gone: string): Said =>
  ({ after }) =>
    after ? come : gone;

const WORDS: Readonly<Record<string, Said>> = {
  required: comeOrGone('is required', 'is not required any more'),
  properties: comeOrGone('is new', 'is gone'),
  prefixItems: comeOrGone('is an item of its own', 'is no item of its own any more'),
  readOnly: comeOrGone('is readOnly', 'is not readOnly any more'),
  writeOnly: comeOrGone('is writeOnly', 'is not writeOnly any more'),
  nullable: comeOrGone('may be null', 'may not be null any more'),
  additionalProperties: ({ before, after }) => {
    if (after?.value === false) return 'is closed: additionalProperties is false';
    if (before?.value === false) return 'is open: additionalProperties is not false any more';
    return after ? 'has a schema for additionalProperties' : 'has no schema for additionalProperties any more';
  },
  items: ({ after }) => (after ? 'has a schema for its items' : 'has no schema for its items any more'),
  enum: ({ before, after }) => {
    const [was, is] = [before?.value, after?.value].map((value) => (Array.isArray(value) ? value : undefined));
    if (!was || !is) return `enum ${changed(was, is)}`;
    const [gone, come] = [lacking(was, is), lacking(is, was)];
    return [
      'enum',
      ...(gone.length > 0 ? [`lost ${gone.join(', ')}`] : []),
      ...(come.length > 0 ? [`gained ${come.join(', ')}`] : []),
    ]
      .join(' ')
      .replace(/(lost .*) gained/, '$1 and gained');
  },
  oneOf: (difference) => branch(difference),
  anyOf: (difference) => branch(difference),
};

function branch({ keyword, before, after, branches }: Difference): string {
  if (branches?.before === 0) return `${keyword} is new, with a branch for ${text(after?.value)}`;
  if (branches?.after === 0) return `${keyword} is gone, with its branch for ${text(before?.value)}`;
  return after
    ? `${keyword} has a branch more: ${text(after.value)}`
    : `${keyword} has lost a branch: ${text(before?.value)}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : short(value);
}

function lacking(values: readonly unknown[], among: readonly unknown[]): string[] {
  const known = new Set(among.map((value) => JSON.stringify(value)));
  return values.map((value) => JSON.stringify(value) ?? '').filter((value) => !known.has(value));
}

function changed(was: unknown, is: unknown): string {
  if (is === undefined) return `is gone, was ${short(was)}`;
  return was === undefined ? `is ${short(is)}, was not there` : `is ${short(is)}, was ${short(was)}`;
}

export function short(value: unknown): string {
  const plain =
    Array.isArray(value) && value.every((item) => !isNode(item)) ? value.map(String).join(' or ') : undefined;
  const told = plain ?? (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
  return told.length > LONGEST ? `${told.slice(0, LONGEST)}…` : told;
}
