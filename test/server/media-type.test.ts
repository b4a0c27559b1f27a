import { expect, test } from 'vitest';
import { coveringType } from '../../server/media-type.ts';

const OLD = 'application/json;version=2018-12-31';
const NEW = 'application/json; Version="2021-03-29"';

test.each([
  { given: 'application/json;version=2021-03-29', want: NEW },
  { given: 'Application/JSON ; version=2018-12-31', want: OLD },
  { given: 'application/json', want: OLD },
  { given: 'application/json;version=2000-01-01', want: OLD },
  { given: 'text/csv; charset=utf-8', want: 'text/*' },
  { given: 'image/png', want: undefined },
])('$given is taken as $want', ({ given, want }) => {
  expect(coveringType([OLD, NEW, 'text/*'], given)).toBe(want);
});

test.each([
  { given: 'application/json; charset=utf-8', want: 'application/json' },
  { given: 'Application/JSON', want: 'application/json' },
  { given: 'application/json; version=9', want: 'application/json' },
  { given: 'application/json; version=2; charset=utf-8', want: 'application/json;version=2' },
  { given: 'application/json; version=2; level=1', want: 'application/json; level=1; version=2' },
])('$given is taken as $want, the plain type among them', ({ given, want }) => {
  const declared = ['application/json;version=1', 'application/json;version=2', 'application/json'];
  expect(coveringType([...declared, 'application/json; level=1; version=2'], given)).toBe(want);
});
