import { expect, test } from 'vitest';
import type { Exchange } from '../../../../scripts/contract/exchange.ts';
import { firstPage, nextPage, pagesOf } from '../../../../scripts/contract/state/paging.ts';
import type { Operation } from '../../../../scripts/openapi/contract.ts';
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

const listWith = (...names: string[]) => {
  const parameters = names.map((name) => ({ name, in: 'query', schema: {} }));
  return contractOf({ parameters }).operations[0] as Operation;
};
const answering = (body: object) => {
  const headers = { 'content-type': 'application/json' };
  const response = { status: 200, headers, body: Buffer.from(JSON.stringify(body)) };
  return { request: { url: 'http://127.0.0.1/it' }, response } as unknown as Exchange;
};

test.each([
  { body: { data: [], has_more: true }, ids: ['a', 'b'], want: { limit: 2, starting_after: 'b' } },
  { body: { data: [], meta: { has_more: true } }, ids: ['a', 'b'], want: { limit: 2, starting_after: 'b' } },
  { body: { data: [], has_more: false }, ids: ['a', 'b'], want: 'none' },
  { body: { data: [], has_more: true }, ids: [], want: 'none' },
  { body: { data: [] }, ids: ['a'], want: 'none' },
])('behind $ids, where the answer says $body', ({ body, ids, want }) => {
  const list = listWith('limit', 'starting_after');
  expect(nextPage(list, answering(body), { limit: 2 }, ids)).toEqual(want);
});

test.each([
  { name: 'page', body: {}, query: {}, want: { page: 2 } },
  { name: 'offset', body: {}, query: {}, want: { offset: 2 } },
  { name: 'page', body: { has_more: true }, query: {}, want: { after_id: 'b' } },
  { name: 'page', body: { has_more: false }, query: {}, want: 'none' },
  { name: 'page', body: {}, query: { after_id: 'a' }, want: 'none' },
])('a list by ids and by $name, where $body came for $query, goes on as $want', ({ name, body, query, want }) => {
  expect(nextPage(listWith(name, 'after_id'), answering(body), query, ['a', 'b'])).toEqual(want);
});

test.each([
  { name: 'after_id', body: {}, want: 'unknown' },
  { name: 'after_id', body: { has_more: true }, want: 'unknown' },
  { name: 'after_id', body: { has_more: false }, want: 'all' },
  { name: 'limit', body: {}, want: 'all' },
])('whether three are all of a list with $name that says $body: $want', ({ name, body, want }) => {
  expect(pagesOf(listWith(name), answering(body), 3)).toBe(want);
});
