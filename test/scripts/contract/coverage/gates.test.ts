import { expect, test } from 'vitest';
import {
  type Cell,
  type Coverage,
  gatesOf,
  percentOf,
  shareOf,
  shortfalls,
} from '../../../../scripts/contract/index.ts';

const keyword: Cell = {
  dimension: 'keywords',
  operation: 'ask',
  what: 'type',
  side: 'legal',
  pointer: '#/x',
  key: '',
  seen: true,
};
const unseen: Cell = { ...keyword, side: 'broken', seen: false, empty: { code: 'needs-scenario', words: 'none' } };
const wire: Cell = { ...unseen, empty: { code: 'wire', words: 'text' } };
const coverage: Coverage = { vendor: 'shelf', cells: [keyword, keyword, unseen, wire] };

test('shares are of what can be reached', () => {
  expect(shareOf(coverage, 'keywords')).toEqual({ seen: 2, total: 3, unreachable: 1 });
  expect(percentOf(shareOf(coverage, 'keywords'))).toBe(66.6);
  expect(percentOf(shareOf(coverage, 'keywords-legal'))).toBe(100);
  expect(percentOf(shareOf(coverage, 'statuses'))).toBe(100);
});

test('a share is never rounded up to all of it', () => {
  expect(percentOf({ seen: 9999, total: 10_000, unreachable: 0 })).toBe(99.9);
});

test('a gate is passed by as much as it requires', () => {
  expect(shortfalls(coverage, gatesOf('keywords=66.6,statuses=100'))).toEqual([]);
  expect(shortfalls(coverage, gatesOf('keywords=67, keywords-broken=1'))).toEqual([
    'shelf: keywords 66.6 % (2 of 3), required 67 %',
    'shelf: keywords-broken 0 % (0 of 1), required 1 %',
  ]);
});

test.each(['', 'statuses', 'statuses=', 'statuses=all', 'statuses=101', 'statuses=-1', 'lines=80', 'statuses=1=2'])(
  'refuses “%s” as a list of gates',
  (text) => {
    expect(() => gatesOf(text)).toThrow(expect.objectContaining({ hint: expect.any(String) }));
  },
);
