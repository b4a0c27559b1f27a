import type { Quantity } from './records.ts';

/** How many of a product a list has. */
export function quantityOf(list: readonly Quantity[], code: string): number {
  return list.find((entry) => entry.code === code)?.quantity ?? 0;
}

/** The lists added up, each product once. */
export function sumOf(lists: readonly (readonly Quantity[])[]): readonly Quantity[] {
  const sums = new Map<string, number>();
  for (const { code, quantity } of lists.flat()) sums.set(code, (sums.get(code) ?? 0) + quantity);
  return asList(sums);
}

/** Each product once: quantities are absolute, so of two entries for one product the later counts. */
export function eachOnce(list: readonly Quantity[]): readonly Quantity[] {
  return asList(new Map(list.map(({ code, quantity }) => [code, quantity])));
}

function asList(byCode: ReadonlyMap<string, number>): readonly Quantity[] {
  return [...byCode].map(([code, quantity]) => ({ code, quantity }));
}
