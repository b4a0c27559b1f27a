import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const document = {
  openapi: '3.1.0',
  info: { title: 'Ways to tell', version: '1' },
  paths: {
    '/ways': {
      post: {
        requestBody: { required: true, content: { 'application/json': { schema: reference('Way') } } },
        responses: { '204': { description: 'Done' }, '400': { description: 'No' } },
      },
    },
  },
  components: {
    schemas: {
      Way: {
        oneOf: [reference('Chat'), reference('Pager')],
        discriminator: { propertyName: 'type', mapping: { chat: '#/components/schemas/Chat', pager: 'Pager' } },
      },
      Base: { type: 'object', required: ['type'], properties: { type: { enum: ['chat', 'pager'] } } },
      Chat: { allOf: [reference('Base'), { properties: { url: { type: 'string' } } }] },
      Pager: { allOf: [reference('Base'), { required: ['key'], properties: { key: { type: 'string' } } }] },
    },
  },
};

test.each([
  { body: { type: 'chat' }, want: 204 },
  { body: { type: 'pager', key: '1' }, want: 204 },
  { body: { type: 'pager' }, want: 400 },
  { body: { type: 'pager', key: 1 }, want: 400 },
  { body: 'pager', want: 400 },
])('a value is held against the branch that its name is mapped to: $body', async ({ body, want }) => {
  const ask = await inferred(document);
  expect((await ask('POST', '/ways', { body })).status).toBe(want);
});

test('a branch whose own words are others than those that are mapped to it is as it was', async () => {
  const { Way, ...rest } = document.components.schemas;
  const mapping = { CHAT: '#/components/schemas/Chat' };
  const odd = { ...Way, discriminator: { propertyName: 'type', mapping } };
  const ask = await inferred({ ...document, components: { schemas: { Way: odd, ...rest } } });
  expect((await ask('POST', '/ways', { body: { type: 'chat' } })).status).toBe(204);
});
