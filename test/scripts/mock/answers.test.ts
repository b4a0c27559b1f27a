import { expect, test } from 'vitest';
import type { Illegal } from '../../../scripts/mock/prism-components.ts';
import { documentOf, mockOf } from '../../fixtures/mock.ts';

const ORDER = {
  type: 'object',
  required: ['id', 'state'],
  properties: { id: { type: 'integer', minimum: 1 }, state: { type: 'string', enum: ['open'] } },
};

function answering(content: object, more: object = {}) {
  const paths = { '/orders': { get: { responses: { 200: { description: 'Fine', content, ...more } } } } };
  return { ...documentOf(paths), components: { schemas: { Order: ORDER } } };
}

const NODE = '#/components/schemas/Node';

async function got(url: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}/orders`, { headers });
  return {
    status: answer.status,
    headers: answer.headers,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  };
}

test.each([
  { type: 'text/xml', text: '<?xml version="1.0" encoding="UTF-8"?><root><id>1</id><state>open</state></root>' },
  { type: 'application/json-seq', text: '\x1e{"id":1,"state":"open"}\n' },
  { type: 'application/x-ndjson', text: '{"id":1,"state":"open"}\n' },
  { type: 'text/csv', text: 'id,state\r\n1,open' },
  { type: 'application/x-www-form-urlencoded', text: 'id=1&state=open' },
  { type: 'model/gltf+json', text: '{"id":1,"state":"open"}' },
])('an object in $type is written as such', async ({ type, text }) => {
  const answer = await got(await mockOf(answering({ [type]: { schema: ORDER } })));
  expect([answer.status, answer.type, answer.text]).toEqual([200, type, text]);
});

test.each([
  { range: '*/*', accept: '*/*', type: 'application/json' },
  { range: '*/*', accept: 'application/vnd.any+json', type: 'application/vnd.any+json' },
  { range: 'application/*', accept: 'application/json', type: 'application/json' },
])('$range is answered in $type where $accept is accepted', async ({ range, accept, type }) => {
  const answer = await got(await mockOf(answering({ [range]: { schema: ORDER } })), { Accept: accept });
  expect([answer.status, answer.type, JSON.parse(answer.text)]).toEqual([200, type, { id: 1, state: 'open' }]);
});

test('the success that is accepted is answered', async () => {
  const json = { 'application/json': { example: { later: true } } };
  const responses = {
    200: { description: 'A picture', content: { 'image/*': { schema: { type: 'string', format: 'binary' } } } },
    202: { description: 'Later', content: json },
  };
  const url = await mockOf(documentOf({ '/orders': { get: { responses } } }));
  const ofJson = await got(url, { Accept: 'application/json' });
  expect([ofJson.status, ofJson.text]).toEqual([202, '{"later":true}']);
  const ofPicture = await got(url, { Accept: 'image/webp' });
  expect([ofPicture.status, ofPicture.type]).toEqual([200, 'image/webp']);
});

test('headers are answered as they are declared, lists among them', async () => {
  const headers = {
    'X-Tags': { required: true, schema: { type: 'array', minItems: 2, items: { enum: ['a', 'b'] } } },
    'X-Left': { schema: { type: 'integer', minimum: 5 } },
    'X-Flag': { schema: { type: 'boolean' }, example: true },
  };
  const answer = await got(await mockOf(answering({ 'application/json': { schema: ORDER } }, { headers })));
  expect(answer.headers.get('x-tags')).toMatch(/^[ab],[ab]$/);
  expect(answer.headers.get('x-left')).toBe('5');
  expect(answer.headers.get('x-flag')).toBe('true');
});

test('an example that breaks its schema is answered, and said to: in a header, and to whoever listens', async () => {
  const told: Illegal[] = [];
  const broken = answering({ 'application/json': { schema: ORDER, example: { id: 0 } } });
  const answer = await got(await mockOf(broken, false, { tell: (illegal) => told.push(illegal) }));
  expect([answer.status, answer.text]).toEqual([200, '{"id":0}']);
  const violations = JSON.parse(answer.headers.get('sl-violations') ?? '[]') as { readonly location: string[] }[];
  expect(violations.map(({ location }) => location)).toEqual([
    ['response', 'body'],
    ['response', 'body', 'id'],
  ]);
  expect(told).toMatchObject([{ status: 200, operation: { path: '/orders' } }]);
});

test('a mock goes on after an example that breaks its schema in other letters', async () => {
  const schema = { properties: { имя: { enum: ['да'] }, n: { pattern: '^ж$' } } };
  const url = await mockOf(answering({ 'application/json': { schema, example: { имя: 1, n: 'a' } } }));
  for (const _ of [1, 2]) {
    const answer = await got(url);
    expect([answer.status, answer.text]).toEqual([200, '{"имя":1,"n":"a"}']);
    expect(answer.headers.get('sl-violations')).toContain('"???"');
  }
});

test('what Prism makes up is replaced where it breaks its schema, if asked to', async () => {
  // Prism follows no reference that leads to itself.
  const schema = { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, next: { $ref: NODE } } };
  const document = {
    ...answering({ 'application/json': { schema: { $ref: NODE } } }),
    components: { schemas: { Node: schema } },
  };
  const loose = await got(await mockOf(document), { Prefer: 'dynamic=true' });
  expect(loose.headers.get('sl-violations')).toContain('next');
  const strict = await got(await mockOf(document, true), { Prefer: 'dynamic=true' });
  expect([strict.text, strict.headers.get('sl-violations')]).toEqual(['{"id":1}', null]);
  expect(strict.headers.get('licet-mock')).toMatch(/^replaced: \/next must have required property 'id'/);
});

test('strictly, what nobody can make is not made: the mock says why', async () => {
  const schema = { type: 'object', required: ['a'], properties: { a: false } };
  const answer = await got(await mockOf(answering({ 'application/json': { schema } }), true));
  expect([answer.status, answer.type]).toEqual([500, 'application/problem+json']);
  expect(answer.headers.get('licet-mock')).toContain('No value is known that the schema of 200 allows');
});

test.each([
  { prefer: 'example=nope', status: 404, detail: 'The examples are: some.' },
  { prefer: 'code=418', status: 404, detail: 'Requested status code 418 is not defined' },
])('$prefer, which there is not, is refused in words', async ({ prefer, status, detail }) => {
  const url = await mockOf(
    answering({ 'application/json': { schema: ORDER, examples: { some: { value: { id: 1 } } } } }),
  );
  const answer = await got(url, { Prefer: prefer });
  expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(detail)]);
});

test('an operation that declares no answer is answered with nothing', async () => {
  const answer = await got(await mockOf(documentOf({ '/orders': { get: {} } }, '3.1.0')));
  expect([answer.status, answer.text]).toEqual([200, '']);
});

test('what only informs is no answer, and nobody waits for another', async () => {
  const informing = { get: { responses: { 102: { description: 'Wait' } } } };
  const url = await mockOf(documentOf({ '/orders': informing }));
  expect((await got(url)).status).toBe(200);
  expect((await got(url, { Prefer: 'code=102' })).status).toBe(404);
});

test('schemas that refer to each other without end are answered by', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `S${index}`);
  const refs = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
  const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties: refs }]));
  const media = { 'application/json': { schema: refs['S0'] } };
  const document = { ...answering(media), components: { schemas } };
  const url = await mockOf(document, true);
  expect((await got(url)).status).toBe(200);
  expect((await got(url, { Prefer: 'dynamic=true' })).status).toBe(200);
});
