import { expect, test } from 'vitest';
import { planOf } from '../../../../scripts/contract/index.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const responses = { '200': { description: 'Yes', content: { 'application/json': {} } }, '400': { description: 'No' } };
const mine = { operationId: 'mine', responses };
const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 1 }];
const contract = (paths: Record<string, unknown>, rest = {}) =>
  readContract('one', { openapi: '3.1.0', info: { title: 'One', version: '1' }, paths, ...rest });

const casesOf = (...given: Parameters<typeof contract>) =>
  planOf(contract(...given), []).operations.flatMap(({ cases }) => cases);

test('asks with each method that no path has which the request may be taken for', () => {
  const cases = casesOf({
    '/pets/{id}': {
      get: { operationId: 'get', parameters, responses },
      delete: { operationId: 'drop', parameters, responses },
    },
    '/pets/mine': { put: mine },
  });
  const methods = cases
    .filter(({ id }) => id.includes('/protocol/method/'))
    .map(({ id, statuses }) => `${id}: ${statuses}`);
  expect(methods).toEqual([
    'get/protocol/method/post: 405,404',
    'get/protocol/method/patch: 405,404',
    'mine/protocol/method/post: 405,404',
    'mine/protocol/method/patch: 405,404',
  ]);
});

test.each([
  { id: 'head', statuses: [200, 405, 404, 501] },
  { id: 'accept', statuses: [200, 406] },
])('whoever answers $id as HTTP allows does nothing wrong', ({ id, statuses }) => {
  const cases = casesOf({ '/pets': { get: { operationId: 'list', responses } } });
  expect(cases.find((one) => one.id === `list/protocol/${id}`)?.statuses).toEqual(statuses);
});

test('sends bodies that are none, each in its own way', () => {
  const content = { 'application/json': { schema: { type: 'object' }, example: { a: 1 } } };
  const cases = casesOf({
    '/pets': { post: { operationId: 'add', requestBody: { required: true, content }, responses } },
  });
  const sent = cases.flatMap(({ kind, request: { rawBody } }) =>
    kind === 'protocol' && rawBody ? [`${rawBody.type ?? 'nothing'}: ${rawBody.text}`] : [],
  );
  expect(sent).toEqual([
    'application/json: {"licet": ',
    'application/json: ',
    'application/json: {"a":1} x',
    'application/x-licet: <licet/>',
    'text/plain: {"a":1}',
    'nothing: {"a":1}',
  ]);
});

test('refuses no media type where any is declared', () => {
  const content = { '*/*': { schema: {}, example: 'a' } };
  const cases = casesOf({ '/pets': { post: { operationId: 'add', requestBody: { content }, responses } } });
  expect(cases.filter(({ id }) => id.endsWith('media-type'))).toEqual([]);
});

const securitySchemes = {
  token: { type: 'http', scheme: 'bearer' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
};

test.each([
  {
    of: 'a token or a key',
    security: [{ token: [] }, { key: [] }],
    want: [
      'none',
      'malformed',
      'unknown',
      'expired',
      'empty',
      'wrong-word',
      'malformed/instead/key',
      'unknown/instead/key',
      'valid/token',
      'valid/key',
    ],
  },
  { of: 'a key', security: [{ key: [] }], want: ['none', 'malformed', 'unknown', 'expired'] },
  { of: 'nothing', security: [{}, { key: [] }], want: ['open'] },
])('tries each way to be let in, and not to be, with $of', ({ security, want }) => {
  const cases = casesOf(
    { '/pets': { get: { operationId: 'list', responses, security } } },
    { components: { securitySchemes } },
  );
  const tried = cases.filter(({ kind }) => kind === 'security').map(({ id }) => id.slice('list/security/'.length));
  expect(tried).toEqual(want);
});

test.each([
  { of: 'nothing to say', refusal: { 480: { description: 'No' } }, want: { unsure: [480] } },
  {
    of: 'words of its own',
    refusal: { 480: { description: 'NoSuchPet' } },
    want: { statuses: [200, 480, 405, 404, 501] },
  },
])('HEAD of a made-up name may be answered as GET of it, where a document has $of', ({ refusal, want }) => {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const get = { operationId: 'read', parameters, responses: { 200: responses[200], ...refusal } };
  const cases = casesOf({ '/pets/{id}': { get } });
  expect(cases.find(({ id }) => id.endsWith('protocol/head'))).toMatchObject(want);
});

test('a refusal of its own is no question for a credential where the document knows of none', () => {
  const forbidden = { ...responses, '403': { description: 'Not now' } };
  const openTo = (rest: object, example: object) => {
    const of = { name: 'of', in: 'query', required: true, schema: { type: 'string' }, ...example };
    const get = { operationId: 'get', parameters: [of], responses: forbidden, security: [] };
    return casesOf({ '/pets': { get } }, rest).find((one) => one.id === 'get/security/open')?.statuses;
  };
  expect(openTo({}, {})).toContain(403);
  expect(openTo({}, { example: 'rex' })).not.toContain(403);
  expect(openTo({ components: { securitySchemes } }, {})).not.toContain(403);
});

test('an example does not decide whether what is put was there', () => {
  const named = (value: unknown) => ({ 'application/json': { examples: { usual: { value } } } });
  const put = {
    operationId: 'put',
    parameters,
    requestBody: { content: named({ name: 'Rex' }) },
    responses: { '200': { description: 'Replaced' }, '201': { description: 'Made', content: named({ name: 'Rex' }) } },
  };
  const [example] = casesOf({ '/pets/{id}': { put } }).filter(({ kind }) => kind === 'example');
  expect(example?.statuses).toEqual([201, 200]);
});

test.each(['protocol/head', 'security/open', 'protocol/accept'])(
  'a name that was made up may be refused in %s by what says no more than no, of which nobody can be sure',
  (key) => {
    const made = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
    const cases = casesOf({ '/pets/{id}': { get: { operationId: 'get', parameters: made, responses } } });
    const { statuses, unsure } = cases.find(({ id }) => id === `get/${key}`) ?? {};
    expect([statuses?.includes(400), unsure]).toEqual([false, [400]]);
  },
);
