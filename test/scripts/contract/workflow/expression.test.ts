import { expect, test } from 'vitest';
import { unmet } from '../../../../scripts/contract/workflow/condition.ts';
import { evaluated } from '../../../../scripts/contract/workflow/expression.ts';

const scope = {
  inputs: { token: 't', 'a.b': 'dotted' },
  steps: { first: { id: 7, list: [1] } },
  response: {
    status: 201,
    headers: { location: '/a', 'set-cookie': ['x=1', 'y=2'] },
    body: Buffer.from('{"a":{"b/c":[1,null]},"name":"Jane","n":5}'),
  },
};

test.each([
  { value: '$statusCode', want: 201 },
  { value: '$inputs.token', want: 't' },
  { value: '$inputs.a.b', want: 'dotted' },
  { value: '$steps.first.outputs.list', want: [1] },
  { value: '$response.header.Location', want: '/a' },
  { value: '$response.header.Set-Cookie', want: 'x=1, y=2' },
  { value: '$response.body#/a/b~1c/0', want: 1 },
  { value: '$response.body#/nowhere', want: undefined },
  { value: '$inputs.nobody', want: undefined },
  { value: 'Bearer {$inputs.token}-{$steps.first.outputs.id}', want: 'Bearer t-7' },
  { value: '{$inputs.nobody}', want: '' },
  { value: { a: ['$statusCode', 'plain', 1, null] }, want: { a: [201, 'plain', 1, null] } },
  { value: 'costs $5', want: 'costs $5' },
])('$value is $want', ({ value, want }) => {
  expect(evaluated(value, scope)).toEqual(want);
});

test('a body that is no JSON is text', () => {
  const response = { status: 200, headers: {}, body: Buffer.from('plain') };
  expect(evaluated('$response.body', { ...scope, response })).toBe('plain');
});

test.each([
  '$statusCode == 201',
  '$statusCode==201',
  '$statusCode != 200',
  '$response.body#/n >= 5',
  '$response.body#/n<6',
  "$response.body#/name == 'Jane'",
  "$response.body#/name == 'JANE'",
  '$response.body#/a/b~1c/1 == null',
  '$response.body#/n == $response.body#/n',
  '$statusCode == 201 && $response.body#/n > 4',
  '$statusCode == 200 || $statusCode == 201',
  "$response.body#/name != 'a && b || c'",
])('%s holds', (condition) => {
  expect(unmet(condition, scope)).toBeUndefined();
});

test.each([
  { condition: '$statusCode == 200', says: '$statusCode == 200 does not hold: $statusCode is 201' },
  { condition: '$response.body#/nowhere != null', says: 'is missing' },
  { condition: '$response.body#/nowhere == null', says: 'is missing' },
  { condition: '$statusCode == 201 && $response.body#/n > 5', says: '$response.body#/n is 5' },
  { condition: '$statusCode == 200 || $statusCode == 202', says: '== 202 does not hold' },
  { condition: 'whatever', says: 'no condition that can be read' },
  { condition: '', says: 'no condition that can be read' },
])('$condition does not hold', ({ condition, says }) => {
  expect(unmet(condition, scope)).toContain(says);
});
