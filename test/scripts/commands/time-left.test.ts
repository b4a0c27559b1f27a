import { expect, test } from 'vitest';
import { timeLeft } from '../../../scripts/commands/time-left.ts';

test.each([
  { done: 0, total: 10, milliseconds: 5_000, want: '' },
  { done: 1, total: 10, milliseconds: 500, want: '' },
  { done: 5, total: 10, milliseconds: 5_000, want: ', about 5 s left' },
  { done: 1, total: 101, milliseconds: 6_000, want: ', about 10 min left' },
  { done: 10, total: 10, milliseconds: 5_000, want: '' },
])('after $done of $total: “$want”', ({ want, done, total, milliseconds }) => {
  expect(timeLeft(done, total, milliseconds)).toBe(want);
});
