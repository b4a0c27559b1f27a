import type { Check } from './check.ts';

/** An answer does not keep its reader waiting for longer than was agreed. */
export const responseWithinTimeLimit: Check = ({ exchange: { milliseconds, allowed } }) =>
  allowed !== undefined && milliseconds > allowed
    ? [{ message: `answered after ${seconds(milliseconds)}, expected within ${seconds(allowed)}` }]
    : [];

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}
