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
