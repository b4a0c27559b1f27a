import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const one = (paths: Record<string, unknown>) => ({ openapi: '3.1.0', info: { title: 'One', version: '1' }, paths });
const said = (schema: unknown) => ({ description: 'Yes', content: { 'application/json': { schema } } });
const query = (name: string, schema: unknown, required = false) => ({ name, in: 'query', required, schema });

test('what is required must come, whatever its default', async () => {
  const parameters = [query('version', { type: 'string', default: '1' }, true)];
  const ask = await inferred(
    one({ '/x': { get: { parameters, responses: { 200: said({}), 400: { description: 'No' } } } } }),
  );
  expect((await ask('GET', '/x')).status).toBe(400);
  expect((await ask('GET', '/x?version=2')).status).toBe(200);
});

test.each([
  { of: 'of another type', schema: { type: 'string', default: null } },
  { of: 'that matches no pattern', schema: { type: 'string', pattern: '^[0-9]+$', default: 'now' } },
  { of: 'that is none of the words', schema: { type: 'string', enum: ['a'], default: 'b' } },
])('a default $of is put into no request', async ({ schema }) => {
  const parameters = [query('since', schema)];
  const ask = await inferred(
    one({ '/x': { get: { parameters, responses: { 200: said({}), 400: { description: 'No' } } } } }),
  );
  expect((await ask('GET', '/x')).status).toBe(200);
});

test('a number beyond 64 bits is no int64', async () => {
  const parameters = [query('n', { type: 'integer', format: 'int64' })];
  const ask = await inferred(
    one({ '/x': { get: { parameters, responses: { 200: said({}), 400: { description: 'No' } } } } }),
  );
  expect((await ask('GET', '/x?n=100000000000000000000')).status).toBe(400);
  expect((await ask('GET', '/x?n=9000000000000000000')).status).toBe(200);
});

test('a map that must have members has some', async () => {
  const tags = { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } };
  const ask = await inferred(
    one({
      '/tags/{id}': {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: said({ type: 'object', required: ['tags'], properties: { tags } }) },
        },
      },
    }),
  );
  const { status, body } = await ask('GET', '/tags/1');
  expect([status, Object.keys(body.tags).length]).toEqual([200, 1]);
});

test('a page leads on where a query can ask for the next, with all else that was asked for', async () => {
  const items = { type: 'array', items: { type: 'object', properties: { id: { type: 'integer' } } } };
  const schema = {
    type: 'object',
    required: ['items'],
    properties: { items, next: { type: 'string', format: 'uri-reference' } },
  };
  const list = (...parameters: unknown[]) => ({ get: { parameters, responses: { 200: said(schema) } } });
  const limit = query('limit', { type: 'integer' });
  const ask = await inferred(
    one({
      '/some': list(limit),
      '/all': list(limit, query('offset', { type: 'integer' }), query('version', { type: 'string' }, true)),
    }),
  );
  expect((await ask('GET', '/some?limit=1')).body).not.toHaveProperty('next');
  const { next } = (await ask('GET', '/all?limit=1&version=7')).body;
  expect(Object.fromEntries(new URL(next, 'http://x').searchParams)).toMatchObject({
    limit: '1',
    offset: '1',
    version: '7',
  });
});

test.each([
  { query: 'at=1&north=2', want: 200 },
  { query: 'at=1', want: 400 },
  { query: 'at=1&north=up', want: 400 },
  { query: 'at=one&north=2', want: 400 },
])('a free-form parameter has what no other parameter is called: $query', async ({ query: sent, want }) => {
  const map = { type: 'object', additionalProperties: { type: 'integer' } };
  const parameters = [query('at', { type: 'integer' }, true), query('where', map, true)];
  const ask = await inferred(
    one({ '/x': { get: { parameters, responses: { 200: said({}), 400: { description: 'No' } } } } }),
  );
  expect((await ask('GET', `/x?${sent}`)).status).toBe(want);
});

test('what a parameter is called is no member of another that is sent by the names of its members', async () => {
  const where = { type: 'object', properties: { at: { type: 'string' }, north: { type: 'integer' } } };
  const parameters = [query('at', { type: 'string' }, true), query('where', where)];
  const ask = await inferred(
    one({ '/x': { get: { parameters, responses: { 200: said({}), 400: { description: 'No' } } } } }),
  );
  expect((await ask('GET', '/x?at=1')).status).toBe(200);
  expect((await ask('GET', '/x?at=1&north=up')).status).toBe(400);
});

test.each([
  { has: ['limit'], sent: '', want: 400 },
  { has: ['limit'], sent: '?limit=3', want: 200 },
  { has: ['limit'], sent: '?limit=9', want: 400 },
  { has: ['limit', 'after'], sent: '?limit=3', want: 200 },
  { has: ['limit', 'after'], sent: '?after=3', want: 200 },
  { has: ['limit', 'after'], sent: '?after=3&limit=x', want: 400 },
])('an object that is required is there by a member that has the name of a parameter: $has, $sent', async (row) => {
  const members = row.has.map((name) => [name, { type: 'integer' }]);
  const page = { type: 'object', properties: Object.fromEntries(members) };
  const parameters = [query('page', page, true), query('limit', { type: 'integer', maximum: 5 })];
  const ask = await inferred(
    one({ '/x': { get: { parameters, responses: { 200: said({}), 400: { description: 'No' } } } } }),
  );
  expect((await ask('GET', `/x${row.sent}`)).status).toBe(row.want);
});

test.each([
  { sent: '', want: 200 },
  { sent: '?limit=3', want: 200 },
  { sent: '?limit=9', want: 400 },
  { sent: '?after=3&limit=3', want: 200 },
  { sent: '?after=x&limit=3', want: 400 },
])('an object that is not required is not there by the name of a parameter: $sent', async ({ sent, want }) => {
  const whole = { type: 'integer' };
  const page = { type: 'object', required: ['after'], properties: { limit: whole, after: whole } };
  const parameters = [query('page', page), query('limit', { type: 'integer', maximum: 5 })];
  const ask = await inferred(
    one({ '/x': { get: { parameters, responses: { 200: said({}), 400: { description: 'No' } } } } }),
  );
  expect((await ask('GET', `/x${sent}`)).status).toBe(want);
});
