import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { judgeOf } from '../../../../scripts/contract/index.ts';
import { buildRequest } from '../../../../scripts/contract/request.ts';
import type { Contract } from '../../../../scripts/openapi/contract.ts';
import { casesOf, contractOf, contractOfBody, jsonBody } from '../../../fixtures/contract/one-operation.ts';
import { shelfTarget } from '../../../fixtures/contract/shelf-server.ts';

const unusual = (contract: Contract) => casesOf(contract).filter(({ kind }) => kind === 'unusual');
const bodiesOf = (schema: unknown, example: unknown) =>
  unusual(contractOfBody(schema, example)).map(({ request }) => request.edits?.map((edit) => Object(edit).value));

test.each([
  { of: 'a listed text', schema: { type: 'string', enum: ['a'] }, example: 'a' },
  { of: 'a text with a pattern', schema: { type: 'string', pattern: '^[a-z]$' }, example: 'a' },
  { of: 'a text with a format', schema: { type: 'string', format: 'uuid' }, example: crypto.randomUUID() },
  { of: 'an integer that has a maximum', schema: { type: 'integer', maximum: 9 }, example: 1 },
  {
    of: 'what the server chooses',
    schema: { type: 'object', properties: { id: { type: 'integer', readOnly: true } } },
    example: {},
  },
])('nothing legal is unusual of $of', ({ schema, example }) => {
  expect(bodiesOf(schema, example)).toEqual([]);
});

test('a text is cut where its length is bound', () => {
  const bodies = bodiesOf({ type: 'string', maxLength: 4 }, 'abcd');
  expect(bodies).toEqual([['ab🚀𝄞']]);
});

test('an integer is beyond 64 bits, be it beyond its format', () => {
  expect(bodiesOf({ type: 'integer' }, 1)).toEqual([[1e20]]);
  expect(bodiesOf({ type: 'integer', format: 'int64' }, 1)).toEqual([[1e20]]);
});

test('all texts of a body have a NUL at once, and are long at once', () => {
  const properties = { a: { type: 'string' }, b: { type: 'string', maxLength: 9 }, c: { enum: ['c'] } };
  const [nul, long] = unusual(contractOfBody({ type: 'object', properties }, { a: 'a', b: 'b', c: 'c' }))
    .filter(({ id }) => /:(nul|long)$/.test(id))
    .map(({ request }) => request.edits ?? []);
  expect(nul).toEqual([
    { op: 'replace', path: '/body/a', value: 'a\0licet' },
    { op: 'replace', path: '/body/b', value: 'b\0licet' },
  ]);
  expect(long?.map(({ path }) => path)).toEqual(['/body/a']);
});

test('on the wire a query has the bytes of UTF-8, a NUL and every digit', async () => {
  const query = (name: string, type: string) => ({ name, in: 'query', schema: { type } });
  const contract = contractOf({ parameters: [query('q', 'string'), query('n', 'integer')] });
  const operation = contract.operations[0] as Contract['operations'][number];
  const urls = await Promise.all(
    unusual(contract).map(
      async (testCase) => (await buildRequest(contract, operation, testCase, shelfTarget('http://127.0.0.1:1'))).url,
    ),
  );
  const searches = urls.map((url) => new URL(url).search);
  expect(searches.filter((search) => search.length < 100)).toEqual([
    expect.stringMatching(/^\?q=.*%F0%9F%9A%80%F0%9D%84%9E$/),
    expect.stringMatching(/^\?q=\w*%00$/),
    '?n=100000000000000000000',
  ]);
  expect(searches.filter((search) => search.length >= 1500)).toHaveLength(1);
});

test.each([
  { status: 200, outcome: 'kept' },
  { status: 422, outcome: 'kept' },
  { status: 500, outcome: 'broken' },
])('a server that answers $status to what is unusual has it $outcome', async ({ status, outcome }) => {
  const contract = contractOf({ requestBody: jsonBody({ type: 'string' }, 'usual') });
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const target = shelfTarget(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const { judge } = judgeOf(contract, []);
  const verdicts = await Promise.all(unusual(contract).map((testCase) => judge(testCase, target)));
  server.close();
  expect(verdicts.map((verdict) => verdict.outcome)).toEqual([outcome, outcome, outcome]);
});
