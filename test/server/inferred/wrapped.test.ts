import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const json = (schema: object) => ({ description: 'It', content: { 'application/json': { schema } } });
const object = (properties: object) => ({ type: 'object', properties });
const refusals = { 400: { description: 'No' }, 404: { description: 'None' } };
const document = (paths: Record<string, unknown>) => ({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  paths,
});
const parameters = (name: string, schema: object) => [{ name, in: 'path', required: true, schema }];

const sent = object({ title: { type: 'string' }, shelves: { type: 'array', items: { type: 'integer' } } });

test('an id beside a result is that of the result, a text where a path has a number', async () => {
  const made = object({ id: { type: 'number' }, result: sent });
  const read = object({
    id: { type: 'string' },
    columns: object({ name: { type: 'string' } }),
    result: object({ title: { type: 'string' } }),
  });
  const item = object({ id: { type: 'integer' }, title: { type: 'string' } });
  const ask = await inferred(
    document({
      '/books': {
        get: { responses: { 200: json(object({ result: { type: 'array', items: item } })) } },
        post: { requestBody: { required: true, ...json(sent) }, responses: { 201: json(made), ...refusals } },
      },
      '/books/{pk}': {
        parameters: parameters('pk', { type: 'integer' }),
        get: { responses: { 200: json(read), ...refusals } },
      },
    }),
  );
  const { body } = await ask('POST', '/books', { body: { title: 'Emil' } });
  expect(body).toEqual({ id: expect.any(Number), result: { title: 'Emil' } });
  const came = await ask('GET', `/books/${body.id}`);
  expect(came).toMatchObject({ status: 200, body: { id: String(body.id), result: { title: 'Emil' } } });
  expect((await ask('GET', '/books')).body.result).toContainEqual({ id: body.id, title: 'Emil' });
});

test('a part that has an id is not what a body is wrapped in, and data is, whatever has no id', async () => {
  const target = { ...object({ id: { type: 'string' } }), readOnly: true };
  const link = object({ scope: { type: 'string' }, target });
  const around = object({ status: { type: 'string' }, data: link });
  const body = { required: true, ...json(link) };
  const ask = await inferred(
    document({
      '/links': {
        post: { requestBody: body, responses: { 201: json(object({ data: object({ id: { type: 'string' } }) })) } },
      },
      '/links/{id}': {
        parameters: parameters('id', { type: 'string' }),
        get: { responses: { 200: json(around), ...refusals } },
        patch: { requestBody: body, responses: { 200: json(around), ...refusals } },
      },
    }),
  );
  const { id } = (await ask('POST', '/links', { body: { scope: 'all' } })).body.data;
  expect((await ask('GET', `/links/${id}`)).body.data.scope).toBe('all');
  await ask('PATCH', `/links/${id}`, { body: { scope: 'some' } });
  expect((await ask('GET', `/links/${id}`)).body.data.scope).toBe('some');
});

test('what follows a list and answers the like asks for some of it; its words are not those of what is listed', async () => {
  const kind = { type: 'string', enum: ['A', 'B'] };
  const entry = { ...object({ kind }), required: ['kind'] };
  const entries = { ...object({ lists: { type: 'array', items: entry } }), required: ['lists'] };
  const answer = { 200: json({ $ref: '#/components/schemas/Entries' }) };
  const ask = await inferred({
    ...document({
      '/entries/all': { get: { responses: answer } },
      '/entries/all/{kind}': {
        get: { parameters: parameters('kind', { type: 'string', enum: ['a', 'b'] }), responses: answer },
      },
    }),
    components: { schemas: { Entries: entries } },
  });
  expect((await ask('GET', '/entries/all')).status).toBe(200);
  expect((await ask('GET', '/entries/all/a')).status).toBe(200);
});

const folder = (more: object) => ({
  ...object({
    ...more,
    title: { type: 'string' },
    children: { type: 'array', items: { $ref: '#/components/schemas/It' } },
  }),
  required: ['title', 'children'],
});

test.each([
  { what: 'has things like itself in it', It: folder({}) },
  { what: 'has an id', It: { ...folder({ id: { type: 'string' } }), required: ['id', 'title', 'children'] } },
])(
  'what $what is no list, though one of them is answered above the others: unknown ones are not there',
  async ({ It }) => {
    const answer = { 200: json({ $ref: '#/components/schemas/It' }), ...refusals };
    const ask = await inferred({
      ...document({
        '/folders': { get: { responses: answer } },
        '/folders/{id}': { parameters: parameters('id', { type: 'string' }), get: { responses: answer } },
      }),
      components: { schemas: { It } },
    });
    expect((await ask('GET', '/folders')).status).toBe(200);
    expect((await ask('GET', '/folders/nowhere')).status).toBe(404);
  },
);

test('what can be changed and taken away is a thing, whatever is answered above it', async () => {
  const page = { $ref: '#/components/schemas/Page' };
  const body = { required: true, ...json(page) };
  const ask = await inferred({
    ...document({
      '/pages': {
        get: { responses: { 200: json(page) } },
        post: { requestBody: body, responses: { 201: { ...json(page), headers: { Location: {} } } } },
      },
      '/pages/{path}': {
        parameters: parameters('path', { type: 'string' }),
        get: { responses: { 200: json(page), ...refusals } },
        put: { requestBody: body, responses: { 200: json(page), ...refusals } },
        delete: { responses: { 204: { description: 'Gone' }, ...refusals } },
      },
    }),
    components: {
      schemas: { Page: object({ blocks: { type: 'array', items: object({ text: { type: 'string' } }) } }) },
    },
  });
  const { headers } = await ask('POST', '/pages', { body: { blocks: [{ text: 'Hello' }] } });
  const at = `/pages/${headers.get('location')?.split('/').at(-1)}`;
  expect((await ask('GET', at)).body).toEqual({ blocks: [{ text: 'Hello' }] });
  expect((await ask('DELETE', at)).status).toBe(204);
  expect((await ask('GET', at)).status).toBe(404);
});

test('a list that an example alone tells of is one: what it does not show is not there', async () => {
  const shown = (value: unknown) => ({ description: 'It', content: { 'application/json': { example: value } } });
  const ask = await inferred(
    document({
      '/styles': { get: { responses: { 200: shown({ data: [{ id: 'apa', title: 'APA' }] }) } } },
      '/styles/{id}': {
        parameters: parameters('id', { type: 'string' }),
        get: { responses: { 200: shown({ data: { id: 'apa', title: 'APA' } }) } },
      },
    }),
  );
  const { data } = (await ask('GET', '/styles')).body;
  expect((await ask('GET', `/styles/${data[0].id}`)).body.data).toEqual(data[0]);
  expect((await ask('GET', '/styles/nowhere')).status).toBe(404);
});

test('what is a part of a thing where it is read is no wrapper where it is sent alone', async () => {
  const read = object({
    id: { type: 'string' },
    created: { type: 'string', format: 'date-time' },
    settings: object({ user: { type: 'string' } }),
  });
  const body = { required: true, ...json(object({ settings: object({ user: { type: 'string' } }) })) };
  const ask = await inferred(
    document({
      '/sessions/{id}': {
        parameters: parameters('id', { type: 'string' }),
        get: { responses: { 200: json(read), ...refusals } },
        put: { requestBody: body, responses: { 200: json(read), 201: json(read), ...refusals } },
      },
    }),
  );
  const sent = { settings: { user: 'emil' } };
  expect(await ask('PUT', '/sessions/s1', { body: sent })).toMatchObject({ status: 201, body: { id: 's1', ...sent } });
  expect((await ask('GET', '/sessions/s1')).body).toMatchObject(sent);
});
