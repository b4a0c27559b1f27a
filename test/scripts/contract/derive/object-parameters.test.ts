import { expect, test } from 'vitest';
import { withMadeUpExamples } from '../../../../scripts/contract/derive/made-up.ts';
import { casesOf, contractOf } from '../../../fixtures/contract/one-operation.ts';

const filter = {
  name: 'filter',
  in: 'query',
  style: 'deepObject',
  explode: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: { state: { enum: ['open', 'closed'] }, least: { type: 'integer', minimum: 2 } },
  },
};

const named = (kind: string) =>
  casesOf(contractOf({ parameters: [filter] }))
    .filter((one) => one.kind === kind)
    .map(({ name }) => name);

test('sends each property of an object that is a parameter, though none is required', () => {
  expect(named('positive')).toEqual(
    expect.arrayContaining([
      'accepts a request whose query parameter filter is one with /state',
      'accepts a request whose query parameter filter/state is "closed", as listed',
      'accepts a request whose query parameter filter is one with /least',
    ]),
  );
});

test('breaks the rules of each of its properties', () => {
  expect(named('rule')).toEqual(
    expect.arrayContaining([
      'refuses a query parameter filter whose /state is none of the listed values',
      'refuses a query parameter filter whose /least is a string',
      'refuses a query parameter filter whose /least is too small',
    ]),
  );
});

test('sends at least a member of what must come, and would be nothing without', () => {
  const schema = { type: 'object', properties: { north: { type: 'integer' }, west: { type: 'integer' } } };
  const contract = contractOf({ parameters: [{ name: 'area', in: 'query', required: true, schema }] });
  const [operation] = withMadeUpExamples(contract).operations;
  expect(operation?.parameters[0]?.examples).toEqual({ 'made-up': { north: 1 } });
});

test('sends no list that would be nothing', () => {
  const schema = { type: 'array', items: { type: 'string', pattern: '^(?=a)b' } };
  const contract = contractOf({ parameters: [{ name: 'ids', in: 'query', required: true, schema }] });
  expect(withMadeUpExamples(contract).operations[0]?.parameters[0]?.examples).toEqual({});
});

test('breaks no rule of what no style says how to write', () => {
  const inner = { type: 'object', required: ['least'], properties: { least: { type: 'integer' } } };
  const schema = { type: 'array', items: inner };
  const parameters = [{ name: 'where', in: 'query', schema, example: [{ least: 1 }] }];
  const rules = casesOf(contractOf({ parameters })).filter(({ kind }) => kind === 'rule');
  expect(rules).toEqual([]);
});

test('a text in place of an object that is sent by the names of its members is a member of it', () => {
  const schema = { type: 'object', additionalProperties: { type: 'string' } };
  const parameters = [{ name: 'where', in: 'query', required: true, schema }];
  const rules = casesOf(contractOf({ parameters })).filter(({ kind }) => kind === 'rule');
  expect(rules.map(({ name }) => name)).toEqual(['refuses a request without the query parameter where']);
});
