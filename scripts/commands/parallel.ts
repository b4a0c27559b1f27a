import { InvalidArgumentError } from 'commander';

/** How many cases at once, as a user types it: enough to wait for many answers, not enough to be taken for an attack. */
export function parallelOf(text: string): number {
  const number = Number(text);
  if (/^\d{1,3}$/.test(text) && number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError('Name a whole number from 1 to 64.');
}
