import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const FORM = 'application/x-www-form-urlencoded';
const amount = { type: 'object', required: ['amount'], properties: { amount: { type: 'integer' } } };
const note = { type: 'object', properties: { note: { type: 'string' } } };

test.each([
  { what: 'a form that may be left out', type: FORM, required: false, schema: amount, status: 200 },
  { what: 'JSON that may be left out', type: 'application/json', required: false, schema: amount, status: 200 },
  { what: 'a form that must come, of nothing that must', type: FORM, required: true, schema: note, status: 200 },
  { what: 'a form that must come, of something that must', type: FORM, required: true, schema: amount, status: 400 },
])('a form without fields in place of $what: $status', async ({ type, required, schema, status }) => {
  const requestBody = { required, content: { [type]: { schema } } };
  const responses = { 200: { description: 'Yes' }, 400: { description: 'No' } };
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Refunds', version: '1' },
    paths: { '/refund': { post: { requestBody, responses } } },
  });
  expect((await ask('POST', '/refund', { body: new URLSearchParams() })).status).toBe(status);
});
