import { expect, test } from 'vitest';
import { mockedBy } from '../../../scripts/commands/mocks.ts';
import { operationFinder } from '../../../scripts/contract/observed/operation-finder.ts';
import { schemaJudge } from '../../../scripts/contract/violations.ts';
import { startMock } from '../../../scripts/mock/start-mock.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { inferred } from '../../fixtures/server/inferred.ts';

/** Of a text of 60 letters that does not match, the language's engine tries 2⁶⁰ ways. */
const SLOW = { type: 'string', pattern: '^(a+)+$' };
const LONG = `${'a'.repeat(60)}!`;

const thing = {
  type: 'object',
  required: ['name'],
  properties: { name: SLOW },
  patternProperties: { '^x(b+)+$': { type: 'string' } },
};
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const document = {
  openapi: '3.1.0',
  info: { title: 'Slow patterns', version: '1' },
  paths: {
    '/things': {
      get: {
        parameters: [
          { name: 'like', in: 'query', schema: SLOW },
          { name: 'X-Like', in: 'header', schema: SLOW },
        ],
        responses: {
          200: { description: 'All', ...json({ type: 'array', items: thing }) },
          400: { description: 'No' },
        },
      },
      post: {
        requestBody: { required: true, ...json(thing) },
        responses: { 201: { description: 'Made', ...json(thing) }, 400: { description: 'No' } },
      },
    },
  },
};

test('a pattern that takes longer than anybody waits holds up no sandbox', async () => {
  const ask = await inferred(document);
  expect((await ask('GET', `/things?like=${encodeURIComponent(LONG)}`)).status).toBe(400);
  expect((await ask('GET', '/things', { headers: { 'X-Like': LONG } })).status).toBe(400);
  expect((await ask('POST', '/things', { body: { name: LONG } })).status).toBe(400);
  expect((await ask('POST', '/things', { body: { name: 'a', [`x${'b'.repeat(60)}!`]: 1 } })).status).toBe(201);
  expect((await ask('POST', '/things', { body: { name: 'a'.repeat(60) } })).status).toBe(201);
  expect((await ask('GET', '/things?like=aaa')).status).toBe(200);
});

test('nor a mock', async () => {
  const mock = await startMock(mockedBy(readContract('things', document as never)));
  try {
    const post = (name: string) =>
      fetch(`${mock.url}/things`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name }),
      });
    expect((await post(LONG)).status).toBe(400);
    expect((await post('a'.repeat(60))).status).toBe(201);
  } finally {
    await mock.close();
  }
});

test('nor the judge', () => {
  const judge = schemaJudge({ document: document as never }, 'answer');
  const at = '/paths/~1things/get/responses/200/content/application~1json/schema';
  expect(judge.violationsOf(`#${at}`, [{ name: LONG }]).map(({ keyword }) => keyword)).toEqual(['pattern']);
  expect(judge.violationsOf(`#${at}`, [{ name: 'a'.repeat(60) }])).toEqual([]);
});

test('nor is one made of a path', () => {
  const operation = { id: 'any', method: 'get', path: '/{a}-{b}-{c}-{d}', parameters: [], responses: {} };
  const find = operationFinder({ document: { paths: {} }, operations: [operation] } as never);
  expect(find('GET', `/${'-'.repeat(8000)}`)).toEqual({ others: [] });
  expect(find('GET', '/1-2-3-4')).toMatchObject({ path: { a: '1', b: '2', c: '3', d: '4' } });
});
