import { request } from 'node:http';
import { expect, test } from 'vitest';
import { documentOf, mockOf } from '../../fixtures/mock.ts';

const FORM = {
  type: 'object',
  required: ['tags'],
  properties: {
    tags: { type: 'array', minItems: 2, items: { type: 'integer' } },
    address: { type: 'object', required: ['city'], properties: { city: { type: 'string', minLength: 2 } } },
  },
};

function taking(content: object) {
  return documentOf({
    '/things': {
      post: {
        requestBody: { required: true, content },
        responses: { 204: { description: 'Done' }, 400: { description: 'Not so' } },
      },
    },
  });
}

test.each([
  { body: 'tags=1&tags=2', status: 204 },
  { body: 'tags=1', status: 400 },
  { body: 'tags=1&tags=a', status: 400 },
  { body: 'tags=1&tags=2&address[city]=Ur', status: 204 },
  { body: 'tags=1&tags=2&address[city]=U', status: 400 },
  { body: `tags=1&tags=2&address=${encodeURIComponent('{"city":"Ur"}')}`, status: 204 },
  { body: `tags=1&tags=2&address=${encodeURIComponent('{}')}`, status: 400 },
])('the form $body is answered $status', async ({ body, status }) => {
  const url = await mockOf(taking({ 'application/x-www-form-urlencoded': { schema: FORM } }));
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect((await fetch(`${url}/things`, { method: 'POST', headers, body })).status).toBe(status);
});

test.each([
  { body: 'address[city]=Ur&tags[]=1&tags[]=2', status: 204 },
  { body: 'address[city]=U&tags[]=1&tags[]=2', status: 400 },
  { body: 'address[city]=Ur&tags[0]=1', status: 400 },
  { body: 'address[city]=Ur&address[in][no]=1&tags[0]=1&tags[1]=2', status: 204 },
  { body: 'address[city]=Ur&address[in][no]=one&tags[0]=1&tags[1]=2', status: 400 },
])('the form $body, of styled parts, is answered $status', async ({ body, status }) => {
  const deep = { style: 'deepObject', explode: true };
  const inner = { type: 'object', properties: { no: { type: 'integer' } } };
  const address = { ...FORM.properties.address, properties: { ...FORM.properties.address.properties, in: inner } };
  const schema = { ...FORM, properties: { ...FORM.properties, address } };
  const url = await mockOf(
    taking({ 'application/x-www-form-urlencoded': { schema, encoding: { tags: deep, address: deep } } }),
  );
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect((await fetch(`${url}/things`, { method: 'POST', headers, body })).status).toBe(status);
});

test.each([
  { tags: ['1', '2'], status: 204 },
  { tags: ['1'], status: 400 },
])('a multipart body with $tags.length parts of one name is answered $status', async ({ tags, status }) => {
  const url = await mockOf(taking({ 'multipart/form-data': { schema: FORM } }));
  const body = new FormData();
  for (const tag of tags) body.append('tags', tag);
  expect((await fetch(`${url}/things`, { method: 'POST', body })).status).toBe(status);
});

test('JSON of another family of media types is read', async () => {
  const schema = { type: 'object', required: ['a'] };
  const url = await mockOf(taking({ 'model/gltf+json': { schema } }));
  const sent = async (body: string) =>
    (await fetch(`${url}/things`, { method: 'POST', headers: { 'Content-Type': 'model/gltf+json' }, body })).status;
  expect([await sent('{"a":1}'), await sent('{}'), await sent('{')]).toEqual([204, 400, 400]);
});

test('a property that is read-only need not come, wherever its schema stands', async () => {
  const schemas = {
    Id: { type: 'string', readOnly: true },
    Thing: {
      type: 'object',
      required: ['id', 'name'],
      properties: { id: { $ref: '#/components/schemas/Id' }, name: { type: 'string' } },
    },
  };
  const content = { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } } };
  const url = await mockOf({ ...taking(content), components: { schemas } });
  const sent = async (body: unknown) => {
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch(`${url}/things`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  expect([await sent([{ name: 'a' }]), await sent([{ id: 'a' }])]).toEqual([204, 400]);
});

test('parameters are told apart by their letters, and read in the style that they are declared in', async () => {
  const object = { type: 'object', required: ['From'], properties: { From: { type: 'integer' } } };
  const parameters = [
    { name: 'Filter', in: 'query', schema: object },
    {
      name: 'ids',
      in: 'query',
      style: 'spaceDelimited',
      explode: false,
      schema: { type: 'array', items: { type: 'integer' } },
    },
    { name: 'thing-id', in: 'path', required: true, schema: { type: 'integer' } },
  ];
  const paths = { '/things/{thing-id}.{form}': { get: { parameters, responses: { 204: { description: 'Done' } } } } };
  const url = await mockOf(documentOf(paths));
  const status = async (path: string) => (await fetch(url + path)).status;
  expect(await Promise.all(['/things/7.a', '/things/7.a?From=1', '/things/7.a?ids=1%202'].map(status))).toEqual([
    204, 204, 204,
  ]);
  expect(await Promise.all(['/things/x.a', '/things/7.a?From=b', '/things/7.a?ids=1%20b'].map(status))).toEqual([
    422, 422, 422,
  ]);
});

test('a path that is no URL’s is not found', async () => {
  const url = await mockOf(taking({}));
  const status = await new Promise((resolve, reject) => {
    request(url, { path: '//' }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(404);
});

test('who asks below a server’s base path is told where it is', async () => {
  const url = await mockOf({ ...taking({}), servers: [{ url: 'https://things.example/v2' }] });
  expect(await (await fetch(`${url}/v2/things`)).json()).toMatchObject({
    status: 404,
    detail: 'The document has no path /v2/things. A mock is at the root of its port: ask for /things.',
  });
  const refused = await fetch(`${url}/things`);
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
});

test('a header that says how a message travels is no parameter, be it declared', async () => {
  const parameters = ['Expect', 'Upgrade', 'X-Own'].map((name) => {
    return { name, in: 'header', required: true, schema: { type: 'string' } };
  });
  const url = await mockOf(
    documentOf({ '/things': { get: { parameters, responses: { 204: { description: 'Done' } } } } }),
  );
  expect((await fetch(`${url}/things`, { headers: { 'X-Own': 'a' } })).status).toBe(204);
  expect((await fetch(`${url}/things`)).status).not.toBe(204);
});

test('a form of more fields than are read is refused, and one of as many is read at once', async () => {
  const deep = { style: 'deepObject' };
  const schema = { type: 'object', properties: { p: { type: 'object', additionalProperties: { type: 'string' } } } };
  const url = await mockOf(taking({ 'application/x-www-form-urlencoded': { schema, encoding: { p: deep } } }));
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const send = (count: number) => {
    const body = Array.from({ length: count }, (_, index) => `p[${index.toString(36)}z]=a`).join('&');
    return fetch(`${url}/things`, { method: 'POST', headers, body });
  };
  expect((await send(10_000)).status).toBe(204);
  const refused = await send(10_001);
  expect(refused.status).toBe(413);
  expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('more than 10000 fields') });
});
