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

test.each([
  { kind: { type: 'integer' }, names: ['1', '2'], sent: 1, want: 204 },
  { kind: { enum: [1, 2] }, names: ['1', '2'], sent: 2, want: 400 },
  { kind: { type: 'boolean' }, names: ['true', 'false'], sent: true, want: 204 },
  { kind: { type: 'string' }, names: ['chat', 'pager'], sent: 'Chat', want: 204 },
  { kind: { type: 'string' }, names: ['chat', 'pager'], sent: 'Pager', want: 400 },
  { kind: { type: 'string' }, names: ['chat', 'pager'], sent: 'phone', want: 400 },
])('a name is read as the property is: $sent for $names of $kind is $want', async ({ kind, names, sent, want }) => {
  const branch = (member: string) => ({ type: 'object', required: ['type', member], properties: { type: kind } });
  const mapping = { [names[0] ?? '']: '#/components/schemas/Chat', [names[1] ?? '']: 'Pager' };
  const Way = { ...document.components.schemas.Way, discriminator: { propertyName: 'type', mapping } };
  const ask = await inferred({
    ...document,
    components: { schemas: { Way, Chat: branch('url'), Pager: branch('key') } },
  });
  expect((await ask('POST', '/ways', { body: { type: sent, url: '' } })).status).toBe(want);
});

test.each([
  { sent: 'chat', want: 204 },
  { sent: 'Chat', want: 204 },
  { sent: 'Pager', want: 204 },
  { sent: 'Lamp', want: 204 },
  { sent: 'pager', want: 400 },
  { sent: 'Light', want: 400 },
])('what no mapping names is named by its schema, or by its own branches: $sent is $want', async ({ sent, want }) => {
  const { Way } = document.components.schemas;
  const branch = { type: 'object', required: ['type'], properties: { type: { type: 'string' } } };
  const Light = { oneOf: [reference('Lamp')], discriminator: { propertyName: 'type', mapping: { lamp: 'Lamp' } } };
  const discriminator = { propertyName: 'type', mapping: { chat: 'Chat' } };
  const ways = { ...Way, oneOf: [...Way.oneOf, reference('Light')], discriminator };
  const schemas = { Way: ways, Chat: branch, Pager: branch, Light, Lamp: branch };
  const ask = await inferred({ ...document, components: { schemas } });
  expect((await ask('POST', '/ways', { body: { type: sent } })).status).toBe(want);
});

test.each([
  { says: { type: 'integer' }, name: '7', want: 7 },
  { says: { enum: ['chat'] }, name: 'CHAT', want: 'chat' },
])('what is made up bears the name as the property is: $want for $name', async ({ says, name, want }) => {
  const discriminator = { propertyName: 'type', mapping: { [name]: 'Chat' } };
  const schema = { oneOf: [reference('Chat')], discriminator };
  const ask = await inferred({
    ...document,
    paths: {
      '/way': { get: { responses: { '200': { description: 'One', content: { 'application/json': { schema } } } } } },
    },
    components: { schemas: { Chat: { type: 'object', required: ['type'], properties: { type: says } } } },
  });
  const { status, body } = await ask('GET', '/way');
  expect([status, (body as { readonly type?: unknown }).type]).toEqual([200, want]);
});
