import { expect, test } from 'vitest';
import { harbour } from '../../fixtures/server/harbour.ts';
import { inferred } from '../../fixtures/server/inferred.ts';

const NOBODY = '/ships/00000000-0000-4000-8000-000000000000';

test('what is not there is refused in the declared shape, with what is amiss', async () => {
  const ask = await inferred(harbour);
  const { status, body } = await ask('GET', NOBODY);
  expect([status, body.code]).toEqual([404, 404]);
  expect(body.message).toContain('There is no ship');
});

test.each([
  { headers: { 'X-Key': 'stolen' }, message: 'The credential is not known here.' },
  { headers: { 'X-Key': '' }, message: 'The credential is not known here.' },
])('$headers is let nowhere', async ({ headers, message }) => {
  const ask = await inferred(harbour);
  expect(await ask('POST', '/ships', { body: { name: 'Fram' }, headers })).toMatchObject({
    status: 401,
    body: { code: 401, message },
  });
});

test('what an operation does not declare is refused as others refuse, and where none does, as a problem document', async () => {
  const ask = await inferred(harbour);
  expect(await ask('POST', '/forecast', { body: {} })).toMatchObject({ status: 400, body: { code: 400 } });
  const { '/forecast': forecast } = harbour.paths;
  const silent = await inferred({ ...harbour, paths: { '/forecast': forecast } });
  const { status, headers, body } = await silent('POST', '/forecast', { body: {} });
  expect([status, headers.get('content-type'), body.status]).toEqual([400, 'application/problem+json', 400]);
});

test('who asks for a path or a method that nobody has is refused as others are', async () => {
  const ask = await inferred(harbour);
  expect((await ask('GET', '/nowhere')).body).toMatchObject({ code: 404 });
  const wrong = await ask('DELETE', '/ships');
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
});

test('paths that differ in the names of their parameters only are one, of which each operation is found by its method', async () => {
  const path = (name: string, methods: readonly string[], wind: string) => {
    const schema = { type: 'object', required: ['wind'], properties: { wind: { type: 'string', enum: [wind] } } };
    const content = { 'application/json': { schema } };
    const responses = { 200: { description: 'So', content } };
    const parameters = [{ name, in: 'path', required: true, schema: { type: 'string' } }];
    return Object.fromEntries(methods.map((method) => [method, { security: [], parameters, responses }]));
  };
  const ask = await inferred({
    ...harbour,
    paths: { '/winds/{day}': path('day', ['get'], 'west'), '/winds/{port}': path('port', ['get', 'put'], 'east') },
  });
  expect((await ask('PUT', '/winds/1', { body: {} })).body).toMatchObject({ wind: 'east' });
  expect((await ask('GET', '/winds/1')).body).toMatchObject({ wind: 'west' });
  expect((await ask('DELETE', '/winds/1')).headers.get('allow')).toBe('GET, HEAD, PUT');
});

test('of one place in a document, the operation is found whose words a request has, with # in its path or without', async () => {
  const asked = (wind: string) => {
    const schema = { type: 'object', required: ['wind'], properties: { wind: { type: 'string', enum: [wind] } } };
    const parameters = [{ name: 'Do', in: 'header', required: true, schema: { type: 'string', enum: [wind] } }];
    const responses = { 200: { description: 'So', content: { 'application/json': { schema } } } };
    return { get: { security: [], parameters, responses } };
  };
  const ask = await inferred({ ...harbour, paths: { '/wind': asked('west'), '/wind#two': asked('east') } });
  for (const wind of ['west', 'east'])
    expect((await ask('GET', '/wind', { headers: { Do: wind } })).body).toMatchObject({ wind });
});

test('who says one of the words of an operation wrong is refused by it, and not by the first of its place', async () => {
  const asked = (what: string, status: number) => {
    const word = (name: string, one: string) => {
      return { name, in: 'query', required: true, schema: { type: 'string', enum: [one] } };
    };
    const parameters = [word('Do', what), word('Version', '1')];
    return {
      get: { security: [], parameters, responses: { 204: { description: 'So' }, [status]: { description: 'No' } } },
    };
  };
  const ask = await inferred({
    ...harbour,
    paths: { '/#Do=load': asked('load', 400), '/#Do=sail': asked('sail', 422) },
  });
  expect((await ask('GET', '/?Do=sail&Version=2')).status).toBe(422);
  expect((await ask('GET', '/?Do=load')).status).toBe(400);
  expect((await ask('GET', '/?Do=sail&Version=1')).status).toBe(204);
});

test('of a place, the operation is found of which nothing is missing', async () => {
  const asked = (status: number, parameters: readonly object[]) => {
    return { get: { security: [], parameters, responses: { [status]: { description: 'So' } } } };
  };
  const hour = [{ name: 'hour', in: 'query', required: true, schema: { type: 'string' } }];
  const ask = await inferred({ ...harbour, paths: { '/wind#hour': asked(202, hour), '/wind': asked(204, []) } });
  expect((await ask('GET', '/wind')).status).toBe(204);
  expect((await ask('GET', '/wind?hour=1')).status).toBe(202);
});

test('an operation that cannot be understood keeps no other from being served', async () => {
  const ask = await inferred(harbour);
  expect((await ask('GET', '/broken')).status).toBe(500);
  expect((await ask('GET', '/ships')).status).toBe(200);
});

test('a request is refused as its namesake among the refusals, unless a success has that name too', async () => {
  const named = (value: unknown) => ({
    description: 'So',
    content: { 'application/json': { examples: { one: { value } } } },
  });
  const weather = (ok: object) => ({
    ...harbour,
    paths: {
      '/weather': {
        get: {
          security: [],
          parameters: [{ name: 'wind', in: 'query', schema: { type: 'string' }, examples: { one: { value: 'up' } } }],
          responses: { 200: ok, 400: named({ why: 'no wind blows up' }) },
        },
      },
    },
  });
  const only = await inferred(weather({ description: 'Fine' }));
  expect(await only('GET', '/weather?wind=up')).toMatchObject({ status: 400, body: { why: 'no wind blows up' } });
  const both = await inferred(weather(named({ wind: 'up' })));
  expect(await both('GET', '/weather?wind=up')).toMatchObject({ status: 200, body: { wind: 'up' } });
});

test('a refusal is not told by the parameters of a request whose body may be why', async () => {
  const refused = { description: 'No', content: { 'application/json': { examples: { one: { value: 'no' } } } } };
  const wind = { name: 'wind', in: 'query', schema: { type: 'string' }, examples: { one: { value: 'up' } } };
  const sent = (required: boolean) => ({ required, content: { 'text/plain': { schema: { type: 'string' } } } });
  const told = (required: boolean) => ({
    ...harbour,
    paths: {
      '/weather': {
        put: {
          security: [],
          parameters: [wind],
          requestBody: sent(required),
          responses: { 200: { description: 'Fine' }, 400: refused },
        },
      },
    },
  });
  for (const [required, want] of [
    [true, 200],
    [false, 400],
  ] as const) {
    const ask = await inferred(told(required));
    expect((await ask('PUT', '/weather?wind=up', { body: 'x', type: 'text/plain' })).status).toBe(want);
  }
});

test('a refusal goes by the status of its author’s own whose words are for it', async () => {
  const refusals = {
    480: { description: 'InternalFailureException' },
    481: { description: 'ValidationException' },
    482: { description: 'LighthouseNotFoundException' },
  };
  const body = {
    required: true,
    content: { 'application/json': { schema: { type: 'object', properties: { lamps: { type: 'integer' } } } } },
  };
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Lighthouses', version: '1' },
    paths: {
      '/lighthouses': { post: { requestBody: body, responses: { 201: { description: 'Built' }, ...refusals } } },
      '/lighthouses/{name}': {
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
        delete: { responses: { 204: { description: 'Gone' }, ...refusals } },
      },
    },
  });
  expect((await ask('DELETE', '/lighthouses/nowhere')).status).toBe(482);
  expect((await ask('POST', '/lighthouses', { body: { lamps: 'many' } })).status).toBe(481);
});

test.each([
  { declared: ['401'], want: 404 },
  { declared: ['429'], want: 404 },
  { declared: ['401', '409'], want: 409 },
  { declared: ['401', '410'], want: 410 },
])('what is not there is refused with $want where $declared are declared', async ({ declared, want }) => {
  const bollard = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
  const operation = (schema: object) => ({
    security: [{ key: [] }],
    responses: {
      '200': { description: 'Yes', content: { 'application/json': { schema } } },
      ...Object.fromEntries(declared.map((status) => [status, { description: status }])),
    },
  });
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Quay', version: '1' },
    paths: {
      '/bollards': { get: { operationId: 'listBollards', ...operation({ type: 'array', items: bollard }) } },
      '/bollards/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'getBollard', ...operation(bollard) },
      },
    },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  });
  expect((await ask('GET', '/bollards/nobody-made-it')).status).toBe(want);
});

test.each([
  { types: ['image/png', 'text/csv; header=present'], want: 'image/png, text/csv; header=present' },
  { types: ['日本/語', 'json', '', 'image/png'], want: 'image/png' },
  { types: ['image/png\n'], want: 'image/png' },
  { types: ['image/png; name=語', 'application/*+json'], want: 'image/png, application/json' },
  { types: ['日本/語'], want: null },
])('of the declared types, those that a header can have are told: $types', async ({ types, want }) => {
  const content = Object.fromEntries(types.map((type) => [type, { schema: {} }]));
  const post = { requestBody: { content }, responses: { 204: { description: 'So' }, 415: { description: 'No' } } };
  const ask = await inferred({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/x': { post } } });
  const { status, headers } = await ask('POST', '/x', { body: 'x', type: 'video/mp4' });
  expect([status, headers.get('accept')]).toEqual([415, want]);
});

test('who asks for nothing that is there is refused even where nobody can check how others refuse', async () => {
  const content = { 'application/json': { schema: { type: 'object', required: 'name' } } };
  const get = { responses: { 200: { description: 'So' }, 404: { description: 'None', content } } };
  const ask = await inferred({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/x': { get } } });
  expect((await ask('GET', '/nowhere')).status).toBe(404);
  expect((await ask('DELETE', '/x')).status).toBe(405);
});
