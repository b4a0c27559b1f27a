import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const short = { type: 'string', maxLength: 4 };

test.each([
  { type: 'application/xml', schema: { type: 'object', properties: { a: short }, required: ['a'] }, want: 204 },
  { type: 'application/soap+xml', schema: { type: 'object', required: ['a'] }, want: 204 },
  { type: 'text/xml', schema: { type: 'object', required: ['a'] }, want: 204 },
  { type: 'text/csv', schema: { type: 'array', items: { type: 'object' } }, want: 204 },
  { type: 'text/html', schema: { type: 'object', required: ['a'] }, want: 204 },
  { type: 'application/xml', schema: { anyOf: [short, { type: 'object', required: ['a'] }] }, want: 204 },
  { type: 'text/xml', schema: { oneOf: [{ enum: ['none'] }, { type: 'object' }] }, want: 204 },
  { type: 'application/xml', schema: { type: ['string', 'object'], maxLength: 4 }, want: 204 },
  { type: 'application/xml', schema: { anyOf: [short, {}] }, want: 204 },
  { type: 'application/xml', schema: short, want: 400 },
  { type: 'text/xml', schema: short, want: 400 },
  { type: 'text/csv', schema: short, want: 400 },
  { type: 'application/xml', schema: { anyOf: [short, { enum: ['none', null] }] }, want: 400 },
  { type: 'text/plain', schema: { type: 'object', required: ['a'] }, want: 400 },
  { type: 'application/jwt', schema: { allOf: [short] }, want: 400 },
  { type: 'application/jwt', schema: { anyOf: [short, { type: 'integer' }] }, want: 204 },
])('of $type only a schema of nothing but texts is asked: $schema', async ({ type, schema, want }) => {
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Letters', version: '1' },
    paths: {
      '/letters': {
        post: {
          requestBody: { required: true, content: { [type]: { schema } } },
          responses: { '204': { description: 'Sent' }, '400': { description: 'No' } },
        },
      },
    },
  });
  expect((await ask('POST', '/letters', { type, body: '<letter/>' })).status).toBe(want);
});

test.each([
  { range: '*/*', type: 'application/xml', schema: { type: 'object' }, want: 415 },
  { range: 'application/*', type: 'application/xml', schema: { type: 'object' }, want: 415 },
  { range: '*/*', type: 'application/xml', schema: { type: ['object', 'string'] }, want: 204 },
  { range: '*/*', type: 'application/xml', schema: {}, want: 204 },
  { range: '*/*', type: 'application/json', schema: { type: 'object' }, want: 400 },
  { range: 'application/json', type: 'application/xml', schema: { type: 'object' }, want: 415 },
])('of $range, what cannot be read is refused as such: $type, $schema', async ({ range, type, schema, want }) => {
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Letters', version: '1' },
    paths: {
      '/letters': {
        post: {
          requestBody: { required: true, content: { [range]: { schema } } },
          responses: { '204': { description: 'Sent' }, '400': { description: 'No' }, '415': { description: 'No' } },
        },
      },
    },
  });
  const { status, headers } = await ask('POST', '/letters', { type, body: '<letter/>' });
  expect([status, headers.get('accept')]).toEqual([want, want === 415 ? 'application/json' : null]);
});
