import { expect, test } from 'vitest';
import { operationsIn } from '../../../server/inferred/operations.ts';
import { tryOne } from '../../../server/inferred/try-one.ts';

const responses = { 200: { description: 'All' } };
const status = {
  name: 'status',
  in: 'query',
  required: true,
  schema: { type: 'array', items: { type: 'string', enum: ['in stock', 'sold'] } },
};
const region = { name: 'X-Region', in: 'header', required: true, schema: { type: 'string' }, example: 'north' };
const one = {
  get: { responses },
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
};
const found = { get: { responses, parameters: [status, region] } };

test.each([
  { what: 'what needs nothing', paths: { '/found': found, '/all': { get: { responses } } }, want: { path: '/all' } },
  {
    what: 'what is shown of what is needed',
    paths: { '/things/{id}': one, '/found': found },
    want: { path: '/found?status=in+stock', headers: { 'X-Region': 'north', key: 'k' } },
  },
  { what: 'some id', paths: { '/things/{id}': one }, want: { path: '/things/1' } },
])('the request to paste asks for $what', ({ paths, want }) => {
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths };
  expect(tryOne(document, operationsIn(document), () => ({ key: 'k' }))).toMatchObject({ method: 'GET', ...want });
});
