import { expect, test } from 'vitest';
import { withoutReadOnly } from '../../../scripts/contract/read-only.ts';
import { schemaJudge } from '../../../scripts/contract/violations.ts';
import { contractOfBody } from '../../fixtures/contract/one-operation.ts';

const POINTER = '#/paths/~1ask/post/requestBody/content/application~1json/schema';
const id = { $ref: '#/components/schemas/Id' };
const schemas = { Id: { readOnly: true }, Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] } };

test.each([
  { of: 'a property', schema: { properties: { id, a: {} } }, value: { id: 1, a: 2 }, want: { a: 2 } },
  {
    of: 'a property put together of parts',
    schema: { properties: { id: { allOf: [id], description: 'Its id' }, a: {} } },
    value: { id: 1, a: 2 },
    want: { a: 2 },
  },
  { of: 'a part', schema: { allOf: [{ properties: { id } }, {}] }, value: { id: 1, a: 2 }, want: { a: 2 } },
  { of: 'an item', schema: { items: { properties: { id } } }, value: [{ id: 1 }, { a: 1 }], want: [{}, { a: 1 }] },
  { of: 'a member', schema: { properties: { a: { properties: { id } } } }, value: { a: { id: 1 } }, want: { a: {} } },
  { of: 'nothing of a text', schema: { properties: { id } }, value: 'id', want: 'id' },
  { of: 'nothing, going round', schema: { $ref: '#/components/schemas/Loop' }, value: { a: 1 }, want: { a: 1 } },
])('takes away $of', ({ schema, value, want }) => {
  const { document } = contractOfBody(schema, value, { schemas });
  expect(withoutReadOnly(document, POINTER, value)).toEqual(want);
});

test.each([
  { mark: 'readOnly', direction: 'request', missing: 0 },
  { mark: 'readOnly', direction: 'answer', missing: 1 },
  { mark: 'writeOnly', direction: 'request', missing: 1 },
  { mark: 'writeOnly', direction: 'answer', missing: 0 },
] as const)('$mark and required: $missing missing in a $direction', ({ mark, direction, missing }) => {
  const marked = { required: ['m'], properties: { m: { $ref: '#/components/schemas/M' } } };
  const contract = contractOfBody(marked, {}, { schemas: { M: { [mark]: true } } });
  expect(schemaJudge(contract, direction).violationsOf(POINTER, {})).toHaveLength(missing);
});

test('int32 has 32 bits', () => {
  const judge = schemaJudge(contractOfBody({ format: 'int32' }, 1), 'request');
  const fits = (value: number) => judge.violationsOf(POINTER, value).length === 0;
  expect([-(2 ** 31), 2 ** 31 - 1, -(2 ** 31) - 1, 2 ** 31].map(fits)).toEqual([true, true, false, false]);
});

const text = { type: 'string' };
const base = { type: 'object', properties: { id: { ...text, readOnly: true }, word: { ...text, writeOnly: true } } };

test.each([
  { where: 'beside an `allOf`', schema: { allOf: [base], required: ['id', 'word', 'name'] } },
  { where: 'in a part beside', schema: { allOf: [base, { required: ['id', 'word', 'name'] }] } },
  {
    where: 'of what is put together of parts',
    schema: {
      type: 'object',
      properties: { id: { allOf: [{ ...text, readOnly: true }] }, word: { allOf: [{ ...text, writeOnly: true }] } },
      required: ['id', 'word', 'name'],
    },
  },
])('what goes one way only is not asked for the other way where it is required $where', ({ schema }) => {
  const contract = contractOfBody(schema, {});
  const missing = (direction: 'request' | 'answer') =>
    schemaJudge(contract, direction)
      .violationsOf(POINTER, {})
      .map(({ message }) => /'(\w+)'/.exec(message)?.[1])
      .sort();
  expect(missing('request')).toEqual(['name', 'word']);
  expect(missing('answer')).toEqual(['id', 'name']);
});
