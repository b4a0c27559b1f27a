import { expect, test } from 'vitest';
import { planAsTaken } from '../../../../scripts/contract/plan.ts';
import { buildRequest } from '../../../../scripts/contract/request.ts';
import { casesOf, contractOf, contractOfBody } from '../../../fixtures/contract/one-operation.ts';
import { shelfTarget } from '../../../fixtures/contract/shelf-server.ts';

const kept = (schema: unknown, example: unknown) =>
  casesOf(contractOfBody(schema, example))
    .filter(({ kind }) => kind === 'positive')
    .map(({ keeps, request }) => {
      const last = request.edits?.at(-1);
      return `${keeps?.keyword}: ${last?.op === 'remove' ? `without ${last.path}` : JSON.stringify(last?.value)}`;
    })
    .sort();

test.each([
  { of: 'an enum', schema: { enum: ['a', 'b', 'c'] }, example: 'a', want: ['enum: "b"', 'enum: "c"'] },
  {
    of: 'lengths',
    schema: { type: 'string', minLength: 2, maxLength: 4 },
    example: 'abc',
    want: ['maxLength: "abcx"', 'minLength: "ab"'],
  },
  {
    of: 'lengths of a pattern',
    schema: { type: 'string', pattern: '^\\d+$', minLength: 2, maxLength: 4 },
    example: '123',
    want: ['maxLength: "1233"', 'minLength: "12"'],
  },
  { of: 'bounds', schema: { minimum: 1, maximum: 9 }, example: 5, want: ['maximum: 9', 'minimum: 1'] },
  {
    of: 'excluded bounds',
    schema: { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 9 },
    example: 5,
    want: ['exclusiveMaximum: 8', 'exclusiveMinimum: 2'],
  },
  {
    of: 'excluded bounds between which there are steps',
    schema: { exclusiveMinimum: 0, multipleOf: 0.25 },
    example: 1,
    want: ['exclusiveMinimum: 0.25', 'multipleOf: 1.25'],
  },
  { of: 'counts', schema: { minItems: 1, maxItems: 3 }, example: [1, 1], want: ['maxItems: [1,2,3]', 'minItems: [1]'] },
  { of: 'null', schema: { type: ['string', 'null'] }, example: 'a', want: ['type: null'] },
  {
    of: 'what may be left out and put in',
    schema: { required: ['a'], properties: { a: {}, b: { type: 'integer' }, c: { type: 'boolean' } } },
    example: { a: 1, b: 2 },
    want: ['properties: true', 'properties: without /body/b'],
  },
  {
    of: 'the branches of a union',
    schema: { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'boolean' }] },
    example: 'a',
    want: ['oneOf: 1', 'oneOf: true'],
  },
  {
    of: 'what the server chooses, and what must be there',
    schema: { required: ['a'], properties: { a: {}, id: { readOnly: true, type: 'integer' } } },
    example: { a: 1 },
    want: [],
  },
])('keeps $of, each by itself', ({ schema, example, want }) => {
  expect(kept(schema, example)).toEqual(want);
});

test.each([
  {
    of: 'a list',
    schema: { type: 'array', items: { enum: ['a', 'b'] } },
    rest: { explode: false },
    sent: ['?q=a', '?q=a,b', '?q=b'],
  },
  {
    of: 'a list of parts',
    schema: { type: 'array', items: { enum: ['a', 'b'] } },
    rest: {},
    sent: ['?q=a', '?q=a&q=b', '?q=b'],
  },
  { of: 'a number', schema: { type: 'integer', minimum: 3 }, rest: {}, sent: ['?q=3'] },
  { of: 'an enum', schema: { type: 'string', enum: ['a', 'b'] }, rest: {}, sent: ['?q=a', '?q=b'] },
  { of: 'nothing that could be mistaken', schema: { type: 'string', enum: ['', ' a'] }, rest: {}, sent: [] },
])('puts in a parameter: $of', async ({ schema, rest, sent }) => {
  const contract = contractOf({ parameters: [{ name: 'q', in: 'query', schema, ...rest }] });
  const [operation] = contract.operations;
  if (!operation) throw new Error('there is one');
  const cases = casesOf(contract).filter(({ kind }) => kind === 'positive');
  const requests = await Promise.all(
    cases.map((one) => buildRequest(contract, operation, one, shelfTarget('http://x'))),
  );
  expect([...new Set(requests.map(({ url }) => decodeURIComponent(new URL(url).search)))].sort()).toEqual(sent);
});

test('expects success, or that the state of things is against it', () => {
  const [first] = casesOf(contractOfBody({ enum: ['a', 'b'] }, 'a')).filter(({ kind }) => kind === 'positive');
  expect(first?.statuses).toEqual([200, 404]);
});

test('does not take a text that names something for one of any length', () => {
  const schema = { required: ['authCode'], properties: { authCode: { type: 'string', minLength: 1 } } };
  expect(kept(schema, { authCode: 'known' })).toEqual([]);
});

test('an operation that answers nothing, and has no example, is asked once as it is', () => {
  const bodies = { content: { 'application/json': { schema: { type: 'object', required: ['name'] } } } };
  const silent = contractOf({
    requestBody: { required: true, ...bodies },
    responses: { 202: { description: 'Begun' } },
  });
  const positive = planAsTaken(silent, []).operations.flatMap(({ cases }) =>
    [...cases].filter(({ kind }) => kind === 'positive').map(({ id, statuses }) => ({ id, statuses })),
  );
  expect(positive).toContainEqual({
    id: expect.stringMatching(/positive\/as-it-is$/),
    statuses: expect.arrayContaining([202]),
  });
  expect(positive.flatMap(({ statuses }) => statuses)).not.toContain(400);
});

test('says of no body that it is coded otherwise than it is', () => {
  const parameter = (name: string) => ({ name, in: 'header', schema: { type: 'string', enum: ['gzip', 'identity'] } });
  const contract = contractOf({ parameters: [parameter('Content-Encoding'), parameter('Zip')] });
  const headers = casesOf(contract)
    .filter(({ kind }) => kind === 'positive')
    .flatMap(({ request }) => request.edits ?? [])
    .map(({ path }) => path);
  expect([...new Set(headers)]).toEqual(['/header/Zip']);
});
