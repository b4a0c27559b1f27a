import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const listed = { description: 'All', content: { 'application/json': { schema: { type: 'object' } } } };

test.each([
  { query: 'ids[]=1&ids[]=2&page[number]=1', want: 200 },
  { query: 'ids[]=1&page[number]=none', want: 400 },
  { query: 'ids[]=none', want: 400 },
  { query: 'others[]=1', want: 400 },
])('brackets are part of the name that a parameter has: $query', async ({ query, want }) => {
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': {
        get: {
          parameters: [
            { name: 'ids[]', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
            { name: 'page[number]', in: 'query', schema: { type: 'integer' } },
          ],
          responses: { '200': listed, '400': { description: 'No' } },
        },
      },
    },
  });
  expect((await ask('GET', `/pets?${query}`)).status).toBe(want);
});
