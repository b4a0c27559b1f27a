import { expect, test } from 'vitest';
import type { Exchange } from '../../../../scripts/contract/exchange.ts';
import { firstPage, nextPage } from '../../../../scripts/contract/state/paging.ts';
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

test.each([
  { body: { data: [], has_more: true }, ids: ['a', 'b'], want: { limit: 2, starting_after: 'b' } },
  { body: { data: [], has_more: false }, ids: ['a', 'b'], want: 'none' },
  { body: { data: [], has_more: true }, ids: [], want: 'none' },
  { body: { data: [] }, ids: ['a'], want: 'none' },
])('behind $ids, where the answer says $body', ({ body, ids, want }) => {
  const parameters = ['limit', 'starting_after'].map((name) => ({ name, in: 'query', schema: {} }));
  const [list] = contractOf({ parameters }).operations;
  const response = {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  };
  const exchange = { request: { url: 'http://127.0.0.1/it' }, response } as unknown as Exchange;
  expect(list && nextPage(list, exchange, { limit: 2 }, ids)).toEqual(want);
});
