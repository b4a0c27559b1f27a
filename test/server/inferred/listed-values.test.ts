import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const yes = { responses: { 200: { description: 'Yes' } } };

test('a templated path that lists a word is asked for it by the methods that the concrete path lacks', async () => {
  const parameters = [{ name: 'slug', in: 'path', required: true, schema: { type: 'string', enum: ['mail', 'chat'] } }];
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Services', version: '1' },
    paths: { '/services/mail': { put: yes }, '/services/{slug}': { parameters, get: yes } },
  });
  expect((await ask('GET', '/services/mail')).status).toBe(200);
  expect((await ask('PUT', '/services/mail')).status).toBe(200);
  const refused = await ask('PATCH', '/services/mail');
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'PUT, GET, HEAD']);
});
