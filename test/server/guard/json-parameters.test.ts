import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const nothing = { description: 'No' };
const listed = { description: 'All', content: { 'application/json': { schema: { type: 'object' } } } };
const written = (schema: object) => ({ content: { 'application/json': { schema } } });

const document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': {
      get: {
        parameters: [
          { name: 'name', in: 'query', ...written({ type: 'string' }) },
          { name: 'age', in: 'query', ...written({ type: 'integer', maximum: 30 }) },
          { name: 'filter', in: 'query', ...written({ $ref: '#/components/schemas/Filter' }) },
          { name: 'X-Tags', in: 'header', ...written({ type: 'array', items: { type: 'string' } }) },
        ],
        responses: { '200': listed, '400': nothing },
      },
    },
  },
  components: {
    schemas: {
      Filter: {
        type: 'object',
        required: ['kinds'],
        properties: {
          kinds: { type: 'array', items: { type: 'string' } },
          within: { $ref: '#/components/schemas/Filter' },
        },
      },
    },
  },
};

test.each([
  { query: { name: '"12"' }, want: 200 },
  { query: { name: '12' }, want: 400 },
  { query: { name: '[12]' }, want: 400 },
  { query: { name: 'Rex' }, want: 400 },
  { query: { age: '12' }, want: 200 },
  { query: { age: '"12"' }, want: 400 },
  { query: { age: '31' }, want: 400 },
  { query: { filter: '{"kinds":["cat"],"within":{"kinds":[]}}' }, want: 200 },
  { query: { filter: '{"kinds":[1]}' }, want: 400 },
  { query: { filter: '{"kinds":[],"within":{}}' }, want: 400 },
  { query: { filter: '{"kinds":"cat"}' }, want: 400 },
  { query: { filter: '{"kinds":[],"__proto__":{}}' }, want: 400 },
  { query: { stranger: '1' }, want: 400 },
])('what a parameter is described by JSON is held against, with nothing coerced: $query', async ({ query, want }) => {
  const ask = await inferred(document);
  expect((await ask('GET', `/pets?${new URLSearchParams(query)}`)).status).toBe(want);
});

test.each([
  { tags: '["a"]', want: 200 },
  { tags: '[1]', want: 400 },
  { tags: 'a', want: 400 },
])('a header too: $tags', async ({ tags, want }) => {
  const ask = await inferred(document);
  expect((await ask('GET', '/pets', { headers: { 'X-Tags': tags } })).status).toBe(want);
});

test('a parameter that comes twice is not one JSON text', async () => {
  const ask = await inferred(document);
  expect((await ask('GET', '/pets?age=1&age=2')).status).toBe(400);
});

test.each([
  { depth: 200, want: 200 },
  { depth: 201, want: 400 },
  { depth: 3000, want: 400 },
])('a text nested $depth deep', async ({ depth, want }) => {
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Lists', version: '1' },
    paths: {
      '/lists': {
        get: {
          parameters: [{ name: 'list', in: 'query', ...written({ $ref: '#/components/schemas/List' }) }],
          responses: { '200': listed, '400': nothing },
        },
      },
    },
    components: { schemas: { List: { type: 'array', items: { $ref: '#/components/schemas/List' } } } },
  });
  expect((await ask('GET', `/lists?list=${'['.repeat(depth)}${']'.repeat(depth)}`)).status).toBe(want);
});
