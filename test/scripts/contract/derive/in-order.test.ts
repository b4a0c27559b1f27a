import { expect, test } from 'vitest';
import { inOrder, inOrderWith } from '../../../../scripts/contract/derive/in-order.ts';

test.each([
  {
    given: { start: '2030-01-31T12:00:00Z', end: '2030-01-31T12:00:00Z' },
    want: { start: '2030-01-31T12:00:00Z', end: '2030-01-31T13:00:00Z' },
  },
  { given: { checkOut: '2030-01-31', checkIn: '2030-01-31' }, want: { checkOut: '2030-02-01', checkIn: '2030-01-31' } },
  { given: { opens: '12:00:00Z', closes: '09:00:00Z' }, want: { opens: '12:00:00Z', closes: '13:00:00Z' } },
  { given: { min_age: 3, max_age: 1 }, want: { min_age: 3, max_age: 4 } },
  { given: { valid_from: '2030-01-31', valid_until: '2031-01-01' }, want: undefined },
  { given: { start: 'here', end: 'here' }, want: undefined },
  { given: { begin: '2030-01-31' }, want: undefined },
])('puts $given in order', ({ given, want }) => {
  expect(inOrder(given)).toEqual(want ?? given);
});

test('puts what comes to an object on its side of the counterpart', () => {
  expect(inOrderWith({ end: '2030-01-31' }, 'start', '2030-01-31')).toBe('2030-01-30');
  expect(inOrderWith({ min: 5 }, 'max', 5)).toBe(6);
  expect(inOrderWith({ name: 'a' }, 'max', 5)).toBe(5);
});
