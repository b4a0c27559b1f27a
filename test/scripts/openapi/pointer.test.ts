import { expect, test } from 'vitest';
import { below, segmentsOf, valueAt } from '../../../scripts/openapi/pointer.ts';

test.each([
  { segments: ['/a/b'], want: '#/paths/~1a~1b' },
  { segments: ['~', '~1'], want: '#/paths/~0/~01' },
  { segments: [0, ''], want: '#/paths/0/' },
  { segments: [], want: '#/paths' },
])('grows by $segments, and is read back', ({ segments, want }) => {
  expect(below('#/paths', ...segments)).toBe(want);
  expect(segmentsOf(want)).toEqual(['paths', ...segments.map(String)]);
});

test.each([
  { pointer: '', want: { list: ['x', { '': null }], '~1': 0 } },
  { pointer: '#', want: { list: ['x', { '': null }], '~1': 0 } },
  { pointer: '#/list/0', want: 'x' },
  { pointer: '/list/1/', want: null },
  { pointer: '/~01', want: 0 },
  { pointer: '/list/2', want: undefined },
  { pointer: '/list/0/0', want: undefined },
  { pointer: '/list/1//deeper', want: undefined },
  { pointer: '/constructor', want: undefined },
])('“$pointer” names $want', ({ pointer, want }) => {
  expect(valueAt({ list: ['x', { '': null }], '~1': 0 }, pointer)).toEqual(want);
});
