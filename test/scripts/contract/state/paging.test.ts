import { expect, test } from 'vitest';
import { firstPage } from '../../../../scripts/contract/state/paging.ts';
import { contractOf } from '../../../fixtures/contract/one-operation.ts';

test.each([
  { name: '$skip', schema: { minimum: 1 }, want: {} },
  { name: '$skip', schema: {}, want: { $skip: 0 } },
  { name: 'offset', schema: { minimum: 0 }, want: { offset: 0 } },
  { name: 'page', schema: { minimum: 1 }, want: { page: 1 } },
  { name: 'start', schema: {}, want: 'unknown' },
])('the first page of a list with $name, $schema', ({ name, schema, want }) => {
  const parameters = [{ name, in: 'query', schema: { type: 'integer', ...schema } }];
  const [list] = contractOf({ parameters }).operations;
  expect(list && firstPage(list)).toEqual(want);
});
