import { expect, test } from 'vitest';
import { offsetAfter } from '../../../server/worlds/clock.ts';
import { momentAfter } from '../../../server/worlds/duration.ts';

const real = Date.UTC(2026, 0, 31, 12);
const DAY = 86_400_000;

test.each([
  ['P1D', '2026-02-01T12:00:00.000Z'],
  ['-P1D', '2026-01-30T12:00:00.000Z'],
  ['P30DT1H', '2026-03-02T13:00:00.000Z'],
  ['PT90M30S', '2026-01-31T13:30:30.000Z'],
  ['P1Y2M', '2027-03-31T12:00:00.000Z'],
  ['P2W', '2026-02-14T12:00:00.000Z'],
  ['P1M', '2026-03-03T12:00:00.000Z'],
])('%s after the last of January', (duration, moment) => {
  expect(new Date(momentAfter(real, duration) ?? 0).toISOString()).toBe(moment);
});

test.each(['P', 'PT', 'P1DT', '1D', 'P1H', 'PT1D', 'P1.5D', 'p1d', ' P1D', ''])('%o is no duration', (text) => {
  expect(momentAfter(real, text)).toBe(undefined);
});

test.each([
  [{ advance: 'P1D' }, 2 * DAY],
  [{ advance: -DAY }, 0],
  [{ advance: 1.4 }, DAY + 1],
  [{ now: '2026-01-31' }, -DAY / 2],
  [{ now: '2026-01-31T13:00:00+01:00' }, 0],
  [{ now: real + 5 }, 5],
  [{ reset: true }, 0],
])('%j sets a clock that is a day ahead', (request, offset) => {
  expect(offsetAfter(request, { real, offset: DAY })).toBe(offset);
});

test.each([
  {},
  { reset: false },
  { now: 'tomorrow' },
  { now: '2026-01-31T12:00:00' },
  { now: '2026-13-31' },
  { now: null },
  { now: '1999-12-31' },
  { now: '2100-01-01' },
  { advance: 'P9999999Y' },
  { advance: Number.MAX_VALUE },
  { advance: [] },
  { at: 1 },
  { now: real, reset: true },
])('%j sets none', (request) => {
  expect(() => offsetAfter(request, { real, offset: 0 })).toThrow(/clock/i);
});
