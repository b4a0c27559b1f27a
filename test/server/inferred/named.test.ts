import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const text = { type: 'string' };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = { 'application/json': { schema: reference('Pet') } };
const parameters = [{ name: 'id', in: 'path', required: true, schema: text }];
const paths = {
  '/pets': { post: { requestBody: { required: true, content }, responses: { '201': { description: 'It', content } } } },
  '/pets/{id}': { parameters, get: { responses: { '200': { description: 'It', content } } } },
};
const pet = (properties: object) => ({
  type: 'object',
  required: ['id', 'kind'],
  properties: { id: text, kind: text, ...properties },
});

const union = {
  Pet: {
    oneOf: [reference('Cat'), reference('Dog')],
    discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: 'Dog' } },
  },
  Cat: pet({ purr: text }),
  Dog: pet({ bark: text }),
};
const base = {
  Pet: { ...pet({}), discriminator: { propertyName: 'kind', mapping: { dog: 'Dog', hound: 'Dog' } } },
  Dog: { allOf: [reference('Pet'), { properties: { bark: text } }] },
  Puppy: { allOf: [reference('Dog'), { properties: { toy: text } }] },
  Cat: { allOf: [reference('Pet'), { properties: { purr: text } }] },
  Cow: { allOf: [reference('Pet'), { properties: { kind: { enum: ['cow'] }, milk: text } }] },
};

test.each([
  { schemas: union, sent: { kind: 'dog', bark: 'w' } },
  { schemas: union, sent: { kind: 'Dog', bark: 'w' } },
  { schemas: union, sent: { kind: 'Cat', purr: 'm' } },
  { schemas: base, sent: { kind: 'dog', bark: 'w' } },
  { schemas: base, sent: { kind: 'hound', bark: 'w' } },
  { schemas: base, sent: { kind: 'Dog', bark: 'w' } },
  { schemas: base, sent: { kind: 'Puppy', bark: 'w', toy: 'b' } },
  { schemas: base, sent: { kind: 'Cat', purr: 'm' } },
  { schemas: base, sent: { kind: 'cow', milk: 'm' } },
])('what was sent by one of its names is shown by it, with all of it: $sent', async ({ schemas, sent }) => {
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths,
    components: { schemas },
  });
  const body = { id: '1', ...sent };
  expect(await ask('POST', '/pets', { body })).toMatchObject({ status: 201, body });
  expect(await ask('GET', '/pets/1')).toMatchObject({ status: 200, body });
});
