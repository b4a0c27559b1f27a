import { isNode } from '../../openapi/resolve.ts';
import { nearer } from './numbers.ts';
import { shorter } from './texts.ts';

/** What to try instead of a JSON value to say the same with less, as long as it fits: without a part, or with a smaller one. */
export function* smallerJson(value: unknown, fits: (value: unknown) => boolean): Generator<unknown> {
  for (const smaller of smallerThan(value)) if (fits(smaller)) yield smaller;
}

function* smallerThan(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield* shorter(value, 0);
  else if (typeof value === 'number') yield* nearer(value, Number.isInteger(value), undefined);
  else if (value === true) yield false;
  else if (Array.isArray(value)) yield* smallerList(value);
  else if (isNode(value)) yield* smallerObject(value);
}

function* smallerList(items: readonly unknown[]): Generator<unknown> {
  for (let step = items.length; step >= 1; step = Math.floor(step / 2)) yield items.slice(0, items.length - step);
  for (const index of items.keys()) yield items.toSpliced(index, 1);
  for (const [index, item] of items.entries()) {
    for (const smaller of smallerThan(item)) yield items.with(index, smaller);
  }
}

function* smallerObject(object: Readonly<Record<string, unknown>>): Generator<unknown> {
  const members = Object.entries(object);
  for (const index of members.keys()) yield Object.fromEntries(members.toSpliced(index, 1));
  for (const [index, [name, member]] of members.entries()) {
    for (const smaller of smallerThan(member)) yield Object.fromEntries(members.with(index, [name, smaller]));
  }
}
