import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

test('a member whose words are none of its type is left out, its default too', async () => {
  const level = { type: 'integer', enum: ['6', '12'], default: 6 };
  const Settings = { type: 'object', properties: { name: { type: 'string' }, level } };
  const content = { 'application/json': { schema: Settings } };
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Settings', version: '1' },
    paths: {
      '/settings': {
        get: { responses: { 200: { description: 'They', content } } },
        patch: { requestBody: { required: true, content }, responses: { 200: { description: 'Changed', content } } },
      },
    },
  });
  const changed = await ask('PATCH', '/settings', { body: { name: 'a' } });
  const read = await ask('GET', '/settings');
  expect([changed, read]).toEqual([
    expect.objectContaining({ status: 200, body: { name: 'a' } }),
    expect.objectContaining({ status: 200, body: { name: 'a' } }),
  ]);
});
