import { expect, test } from 'vitest';
import type { Case, CaseRequest } from '../../../scripts/contract/case.ts';
import { buildRequest } from '../../../scripts/contract/request.ts';
import { contractOf, jsonBody } from '../../fixtures/contract/one-operation.ts';
import { shelfTarget } from '../../fixtures/contract/shelf-server.ts';

const contract = contractOf(
  {
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        schema: {},
        examples: { a: { value: 'x/y' }, b: { value: ['p', 'q'] } },
      },
      { name: 'optional', in: 'query', schema: {}, examples: { b: { value: 0 } } },
      { name: 'X-Head', in: 'header', schema: {}, examples: { a: { value: 'h' } } },
      { name: 'Content-Type', in: 'header', schema: {}, examples: { a: { value: 'text/nonsense' } } },
    ],
    requestBody: jsonBody({}, { n: 1 }),
  },
  {},
  '/ask/{id}',
);
const [operation] = contract.operations;

async function built(request: CaseRequest, more: Partial<Case> = {}, target = {}) {
  if (!operation) throw new Error('there is one');
  const testCase: Case = { id: '', name: '', operation: 'ask', kind: 'example', statuses: [200], request, ...more };
  const { body, ...rest } = await buildRequest(contract, operation, testCase, {
    ...shelfTarget('http://x/base/'),
    ...target,
  });
  return { ...rest, body: body && Buffer.from(body).toString() };
}

test('takes parameters and body from the named example, required ones from the first', async () => {
  expect(await built({ example: 'a' })).toEqual({
    method: 'POST',
    url: 'http://x/base/ask/x%2Fy',
    headers: { accept: '*/*;q=0.1', 'content-type': 'application/json', 'x-head': 'h' },
    body: '{"n":1}',
  });
  expect((await built({ example: 'b' })).url).toBe('http://x/base/ask/p,q?optional=0');
  expect((await built({ example: 'toString' })).url).toBe('http://x/base/ask/x%2Fy');
});

test('sends what is undeclared too', async () => {
  const edits = [{ op: 'add', path: '/query/new', value: ['1', '2'] }] as const;
  expect((await built({ edits })).url).toBe('http://x/base/ask/x%2Fy?new=1&new=2');
});

test('another method goes without a body, another body as it stands', async () => {
  expect(await built({ method: 'get', pathSuffix: '/more' })).toMatchObject({
    method: 'GET',
    url: 'http://x/base/ask/x%2Fy/more',
    body: undefined,
  });
  expect(await built({ rawBody: { type: 'application/x', text: '' } })).toMatchObject({
    headers: { 'content-type': 'application/x' },
    body: '',
  });
});

test('asks a target for a status, and by name where it can be', async () => {
  const provoke = { header: 'prefer', status: 'code={status}', example: 'code={status}, example={example}', from: 100 };
  const mock = { provoke, keepsState: false };
  expect((await built({}, { provoked: true }, mock)).headers['prefer']).toBe('code=200');
  expect((await built({}, { answer: "$& and $'" }, mock)).headers['prefer']).toBe("code=200, example=$& and $'");
  expect((await built({}, { answer: 'a' }, { provoke })).headers['prefer']).toBeUndefined();
});

test('a parameter that is described by media type is a text of that type', async () => {
  const content = { 'application/json': { schema: { type: 'object' }, example: { a: ['x y'] } } };
  const parameters = ['query', 'header', 'cookie'].map((place) => ({ name: 'p', in: place, required: true, content }));
  const described = contractOf({ parameters });
  const [ask] = described.operations;
  if (!ask) throw new Error('there is one');
  const testCase: Case = { id: '', name: '', operation: 'ask', kind: 'example', statuses: [200], request: {} };
  const { url, headers } = await buildRequest(described, ask, testCase, shelfTarget('http://x'));
  const text = '{"a":["x y"]}';
  expect(new URL(url).searchParams.get('p')).toBe(text);
  expect(headers).toMatchObject({ p: text, cookie: `p=${encodeURIComponent(text)}` });
});
