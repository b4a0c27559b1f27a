import { afterEach, expect, test } from 'vitest';
import { mockedBy } from '../../../scripts/commands/mocks.ts';
import { fittingAnswers } from '../../../scripts/contract/index.ts';
import { type RunningMock, startMock } from '../../../scripts/mock/start-mock.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';

const mocks: RunningMock[] = [];
afterEach(async () => {
  for (const mock of mocks.splice(0)) await mock.close();
});

async function mockOf(document: Document, strict = false): Promise<string> {
  const mock = await startMock(mockedBy(readContract('things', document), strict));
  mocks.push(mock);
  return mock.url;
}

function documentWith(schema: object, answer: object = { description: 'Fine' }): Document {
  const body = { required: true, content: { 'application/json': { schema } } };
  return {
    openapi: '3.0.3',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { post: { operationId: 'add', requestBody: body, responses: { 200: answer } } } },
    components: {
      schemas: { Thing: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
    },
  };
}

const THING = { $ref: '#/components/schemas/Thing' };

/** As the first is written in OpenAPI 3.0, Prism lets anything pass; as the last is, nothing. */
test.each([
  {
    what: 'an enum with null',
    schema: { type: 'string', nullable: true, enum: ['a', null] },
    good: ['a'],
    bad: ['b', 1],
  },
  { what: 'an enum', schema: { type: 'string', nullable: true, enum: ['a'] }, good: ['a'], bad: ['b', 1] },
  { what: 'a type', schema: { type: 'string', nullable: true, minLength: 2 }, good: ['ab'], bad: ['a'] },
  { what: 'a reference', schema: { nullable: true, allOf: [THING] }, good: [{ name: 'a' }], bad: [{}] },
  { what: 'no type', schema: { nullable: true, properties: THING_NAME() }, good: [{ name: 'a' }], bad: [{ name: 1 }] },
])('reads nullable beside $what as authors mean it', async ({ schema, good, bad }) => {
  const url = await mockOf(documentWith({ type: 'object', required: ['v'], properties: { v: schema } }));
  const post = async (v: unknown) => {
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch(`${url}/things`, { method: 'POST', headers, body: JSON.stringify({ v }) })).status;
  };
  expect(await Promise.all([null, ...good].map(post))).toEqual([200, ...good.map(() => 200)]);
  expect(await Promise.all(bad.map(post))).toEqual(bad.map(() => 422));
});

function THING_NAME() {
  return { name: { type: 'string' } };
}

test('answers without the headers that frame a message', async () => {
  const headers = { 'Transfer-Encoding': { schema: { type: 'string' }, example: 'chunked' } };
  const content = { 'application/json': { schema: {}, example: { a: 1 } } };
  const url = await mockOf(documentWith({}, { description: 'Fine', headers, content }));
  const answer = await fetch(`${url}/things`, {
    method: 'POST',
    body: '{}',
    headers: { 'Content-Type': 'application/json' },
  });
  expect(answer.status).toBe(200);
});

test('lets a list in a header be left out', async () => {
  const document = documentWith({});
  const parameters = [{ name: 'X-Tags', in: 'header', schema: { type: 'array', items: { type: 'string' } } }];
  const url = await mockOf({
    ...document,
    paths: { '/things': { get: { parameters, responses: { 204: { description: 'None' } } } } },
  });
  const statuses = [{}, { 'X-Tags': 'a,b' }].map(async (headers) => (await fetch(`${url}/things`, { headers })).status);
  expect(await Promise.all(statuses)).toEqual([204, 204]);
});

const KEY = { type: 'object', required: ['key'], properties: { key: { type: 'string', pattern: '^[A-Z]{5}$' } } };

function answering(media: object) {
  const content = { 'application/json': { schema: KEY, ...media } };
  return readContract('things', documentWith({}, { description: 'Fine', content }));
}

test.each([
  { what: 'makes one up where there is none', media: {}, strict: false },
  { what: 'replaces one that breaks its schema, if asked to', media: { example: { key: 1 } }, strict: true },
])('$what', async ({ media, strict }) => {
  const url = await mockOf(answering(media).document, strict);
  const answer = await fetch(`${url}/things`, {
    method: 'POST',
    body: '{}',
    headers: { 'Content-Type': 'application/json' },
  });
  expect(((await answer.json()) as { key: string }).key).toMatch(/^[A-Z]{5}$/);
});

test('gives an example that fits the names of those that do not', () => {
  const good = { key: 'ABCDE' };
  const contract = answering({ examples: { bad: { value: {} }, good: { value: good } } });
  const media = contract.operations[0]?.responses['200']?.content['application/json'];
  const examplesOf = (strict: boolean) =>
    media && fittingAnswers(contract, strict).examplesOf('application/json', media);
  expect(examplesOf(true)).toEqual({ bad: good, good });
  expect(examplesOf(false)).toEqual({ bad: {}, good });
});

test.each([
  {
    what: 'branches that say little: what only one of them allows',
    schema: { oneOf: [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'string' } } }] },
  },
  {
    what: 'a time that is as long as its author writes them',
    schema: {
      type: 'object',
      required: ['t'],
      properties: { t: { type: 'string', format: 'date-time', minLength: 25 } },
    },
  },
  {
    what: 'something required that no answer has',
    schema: {
      type: 'object',
      required: ['secret', 'name'],
      additionalProperties: false,
      properties: { secret: { type: 'string', writeOnly: true }, name: { type: 'string' } },
    },
  },
  {
    what: 'a part whose author shows what breaks it',
    schema: { type: 'object', required: ['part'], properties: { part: { $ref: '#/components/schemas/Part' } } },
  },
])('makes up an answer for $what', async ({ schema }) => {
  const Part = { type: 'object', properties: { n: { type: 'string' } }, example: { n: 1 } };
  const content = { 'application/json': { schema, example: { part: { n: 1 }, secret: 1, b: 1, a: 1 } } };
  const document = { ...documentWith({}, { description: 'Fine', content }), components: { schemas: { Part } } };
  const url = await mockOf(document, true);
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}/things`, { method: 'POST', body: '{}', headers });
  const contract = readContract('things', document);
  const pointer = contract.operations[0]?.responses['200']?.content['application/json']?.schema?.pointer ?? '';
  expect(answer.status).toBe(200);
  expect(fittingAnswers(contract, true).violationsOf(pointer, await answer.json())).toEqual([]);
});
