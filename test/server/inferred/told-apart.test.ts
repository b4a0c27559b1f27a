import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const text = { type: 'string' };
const pathId = { name: 'id', in: 'path', required: true, schema: text };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ description: 'It', content: { 'application/json': { schema } } });
const document = (paths: Record<string, unknown>, schemas: object) => ({
  openapi: '3.1.0',
  info: { title: 'Told apart', version: '1' },
  paths,
  components: { schemas },
});

test('an answer fits one branch where the branches forbid next to nothing', async () => {
  const branches = [
    { type: 'object', properties: { message: text } },
    { type: 'object', properties: { url: text } },
  ];
  const ask = await inferred(document({ '/way': { get: { responses: { '200': json({ oneOf: branches }) } } } }, {}));
  const { status, body } = await ask('GET', '/way');
  expect(status).toBe(200);
  expect(typeof body.message === 'string').not.toBe(typeof body.url === 'string');
});

function isNoText(one: object, name: string): boolean {
  const value: unknown = Object.entries(one).find(([key]) => key === name)?.[1];
  return value !== undefined && typeof value !== 'string';
}

test('where they differ in what their lists hold, it is told apart there', async () => {
  const listOf = (name: string) => ({
    type: 'object',
    properties: { count: text, messages: { type: 'array', items: reference(name) } },
  });
  const schemas = {
    Sent: { type: 'object', properties: { status: text, to: text } },
    Failed: { type: 'object', properties: { status: text, reason: text } },
  };
  const oneOf = [listOf('Sent'), listOf('Failed')];
  const ask = await inferred(document({ '/last': { get: { responses: { '200': json({ oneOf }) } } } }, schemas));
  const { status, body } = await ask('GET', '/last');
  expect(status).toBe(200);
  const wrong = ['to', 'reason'].map((name) => body.messages.every((one: object) => isNoText(one, name)));
  expect(wrong.filter(Boolean)).toHaveLength(1);
});

test('a thing is read and listed as it was made', async () => {
  const named = { type: 'object', required: ['name'], properties: { id: { ...text, readOnly: true }, name: text } };
  const oneOf = [reference('Plain'), reference('Fancy')];
  const schemas = {
    Plain: named,
    Fancy: { ...named, properties: { ...named.properties, colour: text } },
    Either: { oneOf },
  };
  const paths = {
    '/pets': {
      get: { responses: { '200': json({ type: 'array', items: reference('Either') }) } },
      post: { requestBody: { required: true, ...json(named) }, responses: { '201': json(reference('Either')) } },
    },
    '/pets/{id}': {
      parameters: [pathId],
      get: { responses: { '200': json(reference('Either')), '404': { description: 'None' } } },
    },
  };
  const ask = await inferred(document(paths, schemas));
  const { status, body: made } = await ask('POST', '/pets', { body: { name: 'Rex' } });
  expect([status, made]).toMatchObject([201, { name: 'Rex' }]);
  expect(await ask('GET', `/pets/${made.id}`)).toMatchObject({ status: 200, body: made });
  const { body: all } = await ask('GET', '/pets');
  expect(all.at(-1)).toEqual(made);
});

const withOne = (name: string) => ({ type: 'object', properties: { [name]: text } });

test.each([
  { where: 'three branches', schema: { oneOf: ['a', 'b', 'c'].map(withOne) } },
  {
    where: 'two places',
    schema: {
      type: 'object',
      required: ['x', 'y'],
      properties: { x: { oneOf: ['a', 'b'].map(withOne) }, y: { oneOf: ['a', 'b'].map(withOne) } },
    },
  },
  {
    where: 'a place within another',
    schema: {
      oneOf: ['a', 'b'].map((name) => ({
        type: 'object',
        required: ['in'],
        properties: { [name]: text, in: { oneOf: ['c', 'd'].map(withOne) } },
      })),
    },
  },
])('as many members are added as are needed: $where', async ({ schema }) => {
  const ask = await inferred(document({ '/way': { get: { responses: { '200': json(schema) } } } }, {}));
  expect((await ask('GET', '/way')).status).toBe(200);
});

test('what fits one branch stays as it is beside what does not', async () => {
  const record = (more: object) => ({
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { ...text, readOnly: true }, name: text, ...more },
  });
  const schemas = {
    Counted: record({ colour: { type: 'integer' } }),
    Named: record({ colour: text, size: text }),
    Either: { oneOf: [reference('Counted'), reference('Named')] },
  };
  const body = { required: true, ...json(record({ colour: text })) };
  const paths = {
    '/pets': {
      get: { responses: { '200': json({ type: 'array', items: reference('Either') }) } },
      post: { requestBody: body, responses: { '201': json(reference('Either')) } },
    },
    '/pets/{id}': {
      parameters: [pathId],
      get: { responses: { '200': json(reference('Either')), '404': { description: 'None' } } },
    },
  };
  const ask = await inferred(document(paths, schemas));
  const { body: before } = await ask('GET', '/pets');
  const { body: made } = await ask('POST', '/pets', { body: { name: 'Rex' } });
  expect((await ask('GET', '/pets')).body).toEqual([...before, made]);
  for (const one of [...before, made]) expect((await ask('GET', `/pets/${one.id}`)).body).toEqual(one);
});

test('what fits both whatever it is stays a broken promise', async () => {
  const oneOf = [{ type: 'string' }, { type: 'string', title: 'The same' }];
  const ask = await inferred(document({ '/way': { get: { responses: { '200': json({ oneOf }) } } } }, {}));
  expect((await ask('GET', '/way')).status).toBe(500);
});

test('a refusal whose few words would fit several branches is said in more', async () => {
  const error = (items: object) => ({
    type: 'object',
    required: ['message'],
    properties: { message: text, errors: { type: 'array', items } },
  });
  const schemas = {
    Simple: error(text),
    Whole: error({ type: 'object', required: ['code'], properties: { code: text } }),
  };
  const refused = json({ oneOf: [reference('Whole'), reference('Simple')] });
  const responses = { '200': json({ type: 'object' }), '422': refused };
  const asked = { required: true, ...json({ type: 'object', properties: { name: text } }) };
  const ask = await inferred(document({ '/way': { post: { requestBody: asked, responses } } }, schemas));
  const { status, body } = await ask('POST', '/way', { body: { name: 1 } });
  expect([status, body.errors.length > 0]).toEqual([422, true]);
  expect(body.message).toContain('name');
});

test('where they differ in what a list may hold that nobody set, the list is there', async () => {
  const cellsOf = (cell: object) => ({
    type: 'object',
    properties: {
      name: text,
      cells: { type: 'array', items: { type: 'object', properties: { width: text, ...cell } } },
    },
  });
  const oneOf = [cellsOf({}), cellsOf({ title: text })];
  const sent = { type: 'object', properties: { name: text, cells: {} } };
  const paths = {
    '/boards': { post: { requestBody: json(sent), responses: { '201': json({ oneOf }) } } },
    '/boards/{id}': { parameters: [pathId], get: { responses: { '200': json({ oneOf }) } } },
  };
  const ask = await inferred(document(paths, {}));
  const { status, body } = await ask('POST', '/boards', { body: { name: 'Week' } });
  expect([status, body.name, body.cells.length]).toEqual([201, 'Week', 1]);
});

test.each([
  { method: 'GET', path: '/nowhere' },
  { method: 'DELETE', path: '/way' },
])(
  '$method $path, which is no operation, is refused in words that fit one branch of how others refuse',
  async (row) => {
    const error = (more: object) => ({ type: 'object', properties: { message: text, ...more } });
    const schemas = {
      Coded: error({ code: { type: 'integer' } }),
      Listed: error({ errors: { type: 'array', items: text } }),
    };
    const refused = json({ oneOf: [reference('Coded'), reference('Listed')] });
    const responses = { '200': json({ type: 'object' }), '404': refused };
    const ask = await inferred(document({ '/way': { get: { responses } } }, schemas));
    const { body } = await ask(row.method, row.path);
    const fits = [!('code' in body) || Number.isInteger(body.code), !('errors' in body) || Array.isArray(body.errors)];
    expect(fits.filter(Boolean)).toHaveLength(1);
  },
);
