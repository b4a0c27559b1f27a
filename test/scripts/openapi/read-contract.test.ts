import { describe, expect, test } from 'vitest';
import type { Document, Operation } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { shop } from '../../fixtures/openapi/shop.ts';

const contract = readContract('shop', shop);

function operation(id: string): Operation {
  const found = contract.operations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
}

function parameter(name: string, place: string) {
  const found = operation('getGoods').parameters.find((candidate) => candidate.name === name && candidate.in === place);
  if (!found) throw new Error(`no ${place} parameter ${name}`);
  return found;
}

test('knows the vendor by its folder, and title and version by the document', () => {
  expect(contract).toMatchObject({ vendor: 'shop', title: 'Shop', version: '7', document: shop });
});

test('lists the operations in the order of the paths, led through references and past extensions', () => {
  expect(contract.operations.map(({ id, method, path }) => [id, method, path])).toEqual([
    ['getGoods', 'get', '/goods/{id}'],
    ['get /open', 'get', '/open'],
    ['either', 'post', '/open'],
  ]);
});

test('says where an operation really stands', () => {
  expect(operation('getGoods').pointer).toBe('#/components/pathItems/Goods/get');
  expect(operation('either').pointer).toBe('#/paths/~1open/post');
});

test('takes summary and provenance as they are, and leaves out what is not there', () => {
  expect(operation('either')).toMatchObject({ summary: 'Takes either', provenance: 'documented' });
  expect(operation('getGoods').summary).toBe('');
  expect(operation('getGoods')).not.toHaveProperty('provenance');
});

describe('parameters', () => {
  test('of the path come first, without those that the operation overrides by name and place', () => {
    expect(operation('getGoods').parameters.map(({ in: place, name }) => `${place} ${name}`)).toEqual([
      'path id',
      'query page',
      'header page',
      'query tags',
      'query list',
      'cookie crumb',
    ]);
    expect(parameter('page', 'query')).toMatchObject({ required: true, schema: { schema: { type: 'string' } } });
  });

  test.each([
    { name: 'id', place: 'path', style: 'simple', explode: false },
    { name: 'page', place: 'query', style: 'form', explode: true },
    { name: 'page', place: 'header', style: 'simple', explode: false },
    { name: 'tags', place: 'query', style: 'pipeDelimited', explode: false },
    { name: 'list', place: 'query', style: 'form', explode: false },
    { name: 'crumb', place: 'cookie', style: 'form', explode: true },
  ])('have the style of their place: $place $name is $style, explode $explode', ({ name, place, style, explode }) => {
    expect(parameter(name, place)).toMatchObject({ style, explode });
  });

  test('point at their schema where it stands, a reference kept', () => {
    expect(parameter('id', 'path').schema).toEqual({
      pointer: '#/components/parameters/Id/schema',
      schema: { $ref: '#/components/schemas/Id' },
    });
  });

  test('without a schema take anything', () => {
    expect(parameter('crumb', 'cookie').schema.schema).toBe(true);
  });

  test('have their named examples, led through references, without those that stand elsewhere', () => {
    expect(parameter('id', 'path').examples).toEqual({ first: 'a1' });
  });
});

describe('bodies', () => {
  test('of a request are optional where nothing says otherwise, and name the type of each part', () => {
    expect(operation('either').requestBody).toEqual({
      required: false,
      content: {
        'multipart/form-data': {
          schema: {
            pointer: '#/components/requestBodies/Upload/content/multipart~1form-data/schema',
            schema: { type: 'object' },
          },
          examples: {},
          encoding: { file: 'image/png', text: '' },
        },
      },
    });
    expect(operation('getGoods')).not.toHaveProperty('requestBody');
  });

  test.each([
    { type: 'application/json', examples: { example: null }, what: 'a single example, even null, under that name' },
    { type: 'text/plain', examples: { one: 'a', two: 'b' }, what: 'each of several by its name' },
  ])('of an answer hold $what', ({ type, examples }) => {
    expect(operation('getGoods').responses['200']?.content[type]?.examples).toEqual(examples);
  });

  test('without a schema have none', () => {
    expect(operation('getGoods').responses['200']?.content['text/plain']).not.toHaveProperty('schema');
  });
});

test('reads answers by status, range and default, and no extension', () => {
  expect(Object.keys(operation('get /open').responses)).toEqual(['200', '4XX', 'default']);
  expect(operation('get /open').responses['4XX']).toEqual({ description: 'Refused', headers: {}, content: {} });
});

test('reads the headers of an answer, through a reference to a reference', () => {
  expect(operation('getGoods').responses['200']?.headers).toMatchObject({
    'X-Total': { required: true, example: 3, schema: { pointer: '#/components/headers/Total/schema' } },
    'X-Any': { required: false, schema: { schema: true } },
  });
});

test.each([
  { id: 'getGoods', security: [['token']], what: 'is inherited from the document' },
  { id: 'get /open', security: [], what: 'is taken away by an empty list' },
  { id: 'either', security: [['token', 'key'], []], what: 'keeps the alternative of none' },
])('security $what', ({ id, security }) => {
  expect(operation(id).security).toEqual(security);
});

test('security is none where nobody asks for it', () => {
  const { security: _, ...open } = shop;
  expect(readContract('shop', open as unknown as Document).operations[0]?.security).toEqual([]);
});

test('knows how each credential travels: OAuth 2 and OpenID Connect as bearer tokens', () => {
  expect(contract.securitySchemes).toEqual({
    token: { type: 'http', scheme: 'bearer' },
    login: { type: 'http', scheme: 'bearer' },
    plain: { type: 'http', scheme: 'basic' },
    key: { type: 'apiKey', in: 'cookie', name: 'KEY' },
    realKey: { type: 'apiKey', in: 'cookie', name: 'KEY' },
  });
});

test.each(['3.0.0', '3.0.4', '3.1.1'])('accepts OpenAPI %s', (openapi) => {
  expect(readContract('shop', { ...shop, openapi }).operations).toHaveLength(3);
});

test.each([{ openapi: '2.0' }, { openapi: '3.2.0' }, { openapi: '31.0' }, { openapi: undefined }])(
  'refuses OpenAPI $openapi',
  ({ openapi }) => {
    expect(() => readContract('shop', { ...shop, openapi } as Document)).toThrow('expected 3.0.x or 3.1.x');
  },
);

test('a document without paths has no operations', () => {
  const { paths: _, ...bare } = shop;
  expect(readContract('shop', bare as unknown as Document).operations).toEqual([]);
});

test('says which reference leads nowhere', () => {
  const broken = { ...shop, paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/None' } } } } } };
  expect(() => readContract('shop', broken)).toThrow('#/components/responses/None names nothing in the document');
});

const odd = (paths: object, components: object = {}, more: object = {}) =>
  readContract('odd', { openapi: '3.1.0', paths, components, ...more } as unknown as Document);

test('operations without an id, or with one that is taken, are called by method and path', () => {
  const { operations, title } = odd({ '/a': { get: {}, put: { operationId: 'one' }, post: { operationId: 'one' } } });
  expect(operations.map(({ id }) => id)).toEqual(['get /a', 'one', 'post /a']);
  expect(title).toBe('odd');
});

test('no two operations have the same id, though one is called as another would be', () => {
  const { operations } = odd({
    '/a': { post: { operationId: 'get /a' }, get: {}, put: { operationId: '' }, delete: { operationId: 'get /a' } },
  });
  expect(operations.map(({ id }) => id)).toEqual(['get /a', 'put /a', 'post /a', 'delete /a']);
});

test('a client’s certificate is no credential of a request', () => {
  const securitySchemes = { mtls: { type: 'mutualTLS' }, key: { type: 'apiKey', in: 'header', name: 'K' } };
  const paths = { '/a': { get: { security: [{ mtls: [], key: [] }] }, put: { security: [{ mtls: [] }] } } };
  const contract = odd(paths, { securitySchemes });
  expect(Object.keys(contract.securitySchemes)).toEqual(['key']);
  expect(contract.operations.map(({ security }) => security)).toEqual([[['key']], [[]]]);
});

test('a parameter and a header that are described by media type have its schema', () => {
  const content = { 'application/json': { schema: { type: 'object' }, example: { a: 1 } } };
  const get = {
    parameters: [{ name: 'p', in: 'query', content }],
    responses: { '200': { headers: { H: { content } } } },
  };
  const [operation] = odd({ '/a': { get } }).operations;
  const at = '#/paths/~1a/get/parameters/0/content/application~1json/schema';
  expect(operation?.parameters[0]).toMatchObject({
    schema: { pointer: at, schema: { type: 'object' } },
    examples: { example: { a: 1 } },
    mediaType: 'application/json',
  });
  expect(operation?.responses['200']?.headers['H']).toMatchObject({ mediaType: 'application/json', example: { a: 1 } });
});

test('what is no parameter of OpenAPI 3 is passed over', () => {
  const parameters = [{ in: 'body', name: 'b', schema: {} }, { in: 'query' }, { in: 'path', name: 'id' }];
  const [operation] = odd({ '/a/{id}': { get: { parameters } } }).operations;
  expect(operation?.parameters.map(({ name, required }) => [name, required])).toEqual([['id', true]]);
});
