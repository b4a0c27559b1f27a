import { expect, test } from 'vitest';
import { planOf } from '../../../../scripts/contract/index.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const responses = { '200': { description: 'Yes' }, '400': { description: 'No' } };
const contract = (paths: Record<string, unknown>, rest = {}) =>
  readContract('one', { openapi: '3.1.0', info: { title: 'One', version: '1' }, paths, ...rest });
const casesOf = (...given: Parameters<typeof contract>) =>
  planOf(contract(...given), []).operations.flatMap(({ cases }) => cases);

const query = (examples: Record<string, unknown>) => ({
  operationId: 'list',
  parameters: [{ name: 'n', in: 'query', required: true, schema: { type: 'integer' }, examples }],
  responses,
});

test('an example that its own schema forbids is asked of nobody, and another value is made up', () => {
  const cases = casesOf({ '/pets': { get: query({ many: { value: 'many' } }) } });
  expect(cases.flatMap(({ defect }) => defect ?? [])).toEqual([
    "the document's own example breaks its schema: query parameter n must be integer",
  ]);
  expect(cases.some(({ defect, request }) => defect === undefined && request.example === 'many')).toBe(false);
  expect(cases.some(({ request }) => request.example === 'made-up')).toBe(true);
});

test.each([
  { of: 'a text that is read as what its schema wants', examples: { five: { value: '5' } }, answers: {} },
  {
    of: 'one that is documented to be refused',
    examples: { many: { value: 'many' } },
    answers: { '400': { description: 'No', content: { 'text/plain': { examples: { many: { value: 'no' } } } } } },
  },
])('an example stays, which is $of', ({ examples, answers }) => {
  const operation = { ...query(examples), responses: { ...responses, ...answers } };
  const cases = casesOf({ '/pets': { get: operation } });
  expect(cases.flatMap(({ defect }) => defect ?? [])).toEqual([]);
  expect(cases.filter(({ kind }) => kind === 'example')).toHaveLength(1);
});

test.each(['/pets#like=dogs', '/pets?like=dogs'])('nobody is asked for %s', (path) => {
  const cases = casesOf({
    '/pets': { get: { operationId: 'list', responses } },
    [path]: { get: { operationId: 'dogs', responses } },
  });
  expect(cases.filter(({ operation }) => operation === 'dogs').map(({ defect }) => defect)).toEqual([
    expect.stringContaining('which is no part of a path'),
  ]);
});

test('of credentials that travel in one place none is broken alone', () => {
  const securitySchemes = {
    one: { type: 'http', scheme: 'bearer' },
    two: { type: 'oauth2', flows: {} },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  };
  const security = [
    { one: [], two: ['a'], key: [] },
    { one: [], two: ['b'], key: [] },
  ];
  const cases = casesOf(
    { '/pets': { get: { operationId: 'list', responses, security } } },
    { components: { securitySchemes } },
  );
  const none = cases.filter(({ id }) => id.includes('/security/none')).map(({ id }) => id);
  expect(none).toEqual(['list/security/none', 'list/security/none/key']);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test('a path that nobody knows is none that the contract has', () => {
  const cases = casesOf({
    '/pets': { get: { operationId: 'list', responses } },
    '/pets/{a}/{b}/{c}': { get: { operationId: 'deep', responses } },
  });
  const suffix = cases.find(({ id }) => id === 'list/protocol/path')?.request.pathSuffix;
  expect(suffix?.split('/')).toHaveLength(5);
});

test('a form of nothing is no broken form where none need come', () => {
  const schema = { type: 'object', required: ['key'], properties: { key: { type: 'string' } } };
  const form = (required: boolean) => ({
    operationId: 'add',
    requestBody: { required, content: { 'application/x-www-form-urlencoded': { schema, example: { key: 'a' } } } },
    responses,
  });
  const broken = (required: boolean) =>
    casesOf({ '/pets': { post: form(required) } }).filter(({ breaks }) => breaks?.keyword === 'required').length;
  expect([broken(true), broken(false)]).toEqual([1, 0]);
});

test('a credential without which the others are enough is not taken for a missing one', () => {
  const securitySchemes = {
    key: { type: 'apiKey', in: 'query', name: 'key' },
    token: { type: 'apiKey', in: 'header', name: 'X-Token' },
  };
  const security = [{ key: [], token: [] }, { key: [] }];
  const cases = casesOf(
    { '/pets': { get: { operationId: 'list', security, responses } } },
    { components: { securitySchemes } },
  );
  const concerned = cases.flatMap(({ request }) => request.credential?.scheme ?? []);
  expect([...new Set(concerned)]).toEqual(['key']);
});
