import { expect, test } from 'vitest';
import { unmet } from '../../../../scripts/contract/workflow/condition.ts';
import { unmet as unmetCriterion } from '../../../../scripts/contract/workflow/criterion.ts';
import { evaluated } from '../../../../scripts/contract/workflow/expression.ts';

const scope = {
  inputs: { token: 't', 'a.b': 'dotted' },
  steps: { first: { id: 7, list: [1] } },
  response: {
    status: 201,
    headers: { location: '/a', 'set-cookie': ['x=1', 'y=2'] },
    body: Buffer.from('{"a":{"b/c":[1,null]},"name":"Jane","n":5}'),
  },
  outputs: { total: 3 },
  workflows: { other: { inputs: { who: 'ada' }, outputs: { list: [{ id: 9 }] } } },
  sources: { shop: { url: './shop.yaml', type: 'openapi' } },
  request: {
    url: 'http://one/a?q=1',
    method: 'POST',
    header: { 'x-trace': 't-1' },
    query: { q: 1 },
    path: { id: 7 },
    body: { name: 'Joan' },
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
  { value: '$url', want: 'http://one/a?q=1' },
  { value: '$method', want: 'POST' },
  { value: '$request.header.X-Trace', want: 't-1' },
  { value: '$request.query.q', want: 1 },
  { value: '$request.path.id', want: 7 },
  { value: '$request.body#/name', want: 'Joan' },
  { value: '$outputs.total', want: 3 },
  { value: '$workflows.other.inputs.who', want: 'ada' },
  { value: '$workflows.other.outputs.list#/0/id', want: 9 },
  { value: '$steps.first.outputs.list#/0', want: 1 },
  { value: '$sourceDescriptions.shop.url', want: './shop.yaml' },
  { value: 'all of {$steps.first.outputs.list}', want: 'all of [1]' },
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
  '($statusCode == 200 || $statusCode == 201) && $response.body#/n > 4',
  '!($statusCode == 200)',
  '!($statusCode == 200) && !($statusCode == 404)',
  '$statusCode == 200 || ($response.body#/n >= 5 && $response.body#/n <= 5)',
  '$steps.first.outputs.list[0] == 1',
  "$response.body#/a['b/c'][0] == 1",
  '$response.body#/name',
  "$response.body#/name == Jane && $response.body#/name != 'it''s'",
])('%s holds', (condition) => {
  expect(unmet(condition, scope)).toBeUndefined();
});

test.each([
  { condition: '$statusCode == 200', says: '$statusCode == 200 does not hold: $statusCode is 201' },
  { condition: '$response.body#/nowhere != null', says: 'is missing' },
  { condition: '$response.body#/nowhere == null', says: 'is missing' },
  { condition: '$statusCode == 201 && $response.body#/n > 5', says: '$response.body#/n is 5' },
  { condition: '$statusCode == 200 || $statusCode == 202', says: '== 202 does not hold' },
  {
    condition: '($statusCode == 200 || $statusCode == 201) && $response.body#/n > 5',
    says: '$response.body#/n is 5',
  },
  { condition: '!($statusCode == 201)', says: '!($statusCode == 201) does not hold' },
  { condition: '$response.body#/nowhere', says: 'is missing' },
  { condition: '($statusCode == 201', says: 'no condition that can be read' },
  { condition: '$statusCode == 201)', says: 'no condition that can be read' },
  { condition: '$statusCode ==', says: 'no condition that can be read' },
  { condition: '$statusCode = 201', says: 'no condition that can be read' },
  { condition: 'whatever', says: 'no condition that can be read' },
  { condition: '', says: 'no condition that can be read' },
])('$condition does not hold', ({ condition, says }) => {
  expect(unmet(condition, scope)).toContain(says);
});

const body = '$response.body';

test.each([
  { type: 'regex', context: '$statusCode', condition: '^2\\d\\d$' },
  { type: 'regex', context: '$response.body#/name', condition: 'an' },
  { type: 'jsonpath', context: body, condition: "$[?@ == 'Jane']" },
  {
    type: { type: 'jsonpath', version: 'draft-goessner-dispatch-jsonpath-00' },
    context: body,
    condition: '$.a.*[?@ > 0]',
  },
  { type: 'simple', condition: '$statusCode == 201' },
])('$type $condition holds', (criterion) => {
  expect(unmetCriterion(criterion, scope)).toBeUndefined();
});

test.each([
  { type: 'regex', context: '$response.body#/name', condition: '^an', says: 'does not match /^an/: it is "Jane"' },
  { type: 'regex', context: '$response.body#/nowhere', condition: '', says: 'is missing' },
  { type: 'regex', context: '$statusCode', condition: '(', says: 'is no regular expression' },
  { type: 'jsonpath', context: body, condition: "$[?@ == 'Joan']", says: 'finds nothing in $response.body' },
  { type: 'jsonpath', context: body, condition: '$[', says: 'is no JSONPath' },
  { type: 'xpath', context: body, condition: '//a', says: 'criteria of the type xpath cannot be read' },
])('$type $condition does not hold', ({ says, ...criterion }) => {
  expect(unmetCriterion(criterion, scope)).toContain(says);
});
