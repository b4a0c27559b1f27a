import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ description: 'It', content: { 'application/json': { schema } } });

const document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': {
      post: {
        requestBody: { required: true, ...json(reference('Pet')) },
        responses: { '201': json(reference('Pet')), '400': { description: 'No' } },
      },
    },
    '/pets/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { '200': json(reference('Pet')), '404': { description: 'None' } },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: 'object',
        required: ['id', 'name', 'pin'],
        properties: { id: reference('Id'), name: { type: 'string' }, pin: reference('Pin') },
      },
      Id: reference('Chosen'),
      Chosen: { type: 'string', readOnly: true },
      Pin: { type: 'string', writeOnly: true },
    },
  },
};

test.each([
  { body: { name: 'Rex', pin: '1' }, want: 201 },
  { body: { pin: '1' }, want: 400 },
  { body: { name: 'Rex' }, want: 400 },
])('what a property refers to may say that only answers have it: $body', async ({ body, want }) => {
  const ask = await inferred(document);
  expect((await ask('POST', '/pets', { body })).status).toBe(want);
});

test('or that only requests have it', async () => {
  const ask = await inferred(document);
  const { body: made } = await ask('POST', '/pets', { body: { name: 'Rex', pin: '1' } });
  expect(made).toEqual({ id: expect.any(String), name: 'Rex' });
  expect(await ask('GET', `/pets/${made.id}`)).toMatchObject({ status: 200, body: made });
});

const marked = { type: 'string', readOnly: true };
const properties = (id: object) => ({ type: 'object', properties: { id, name: { type: 'string' } } });
const required = ['id', 'name'];

test.each([
  { how: 'in parts', schema: { ...properties({ allOf: [reference('Id')], description: 'Its id' }), required } },
  { how: 'required beside', schema: { allOf: [properties(marked), { required }] } },
  { how: 'required around', schema: { allOf: [properties(reference('Id'))], required } },
  { how: 'in parts, required beside', schema: { allOf: [properties({ allOf: [marked] }), { required }] } },
])('so may what it is put together of: $how', async ({ schema }) => {
  const pet = { ...document.components.schemas, Pet: schema };
  const ask = await inferred({ ...document, components: { schemas: pet } });
  expect(await ask('POST', '/pets', { body: { name: 'Rex' } })).toMatchObject({
    status: 201,
    body: { id: expect.any(String), name: 'Rex' },
  });
  expect((await ask('POST', '/pets', { body: {} })).status).toBe(400);
});

test('of an item that mark says nothing', async () => {
  const names = { type: 'array', items: { type: 'string', readOnly: true } };
  const body = { type: 'object', properties: { names } };
  const ask = await inferred({
    ...document,
    paths: {
      '/names': {
        put: { requestBody: json(body), responses: { '204': { description: 'Done' }, '400': { description: 'No' } } },
      },
    },
  });
  expect((await ask('PUT', '/names', { body: { names: ['Rex'] } })).status).toBe(204);
});
