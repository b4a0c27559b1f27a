import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../../scripts/contract/exchange.ts';
import { observerOf } from '../../../../scripts/contract/observed/observer.ts';
import type { Document } from '../../../../scripts/openapi/contract.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const name = { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 2 } } };
const json = (schema: object) => ({ 'application/json': { schema } });
const ok = { description: 'ok', content: json(name) };
const document = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  servers: [
    {
      url: 'https://{region}.example.com/rest/{version}',
      variables: { region: { default: 'eu' }, version: { default: 'v2' } },
    },
  ],
  security: [],
  paths: {
    '/things': {
      get: {
        operationId: 'list',
        parameters: [
          { name: 'limit', in: 'query', required: true, schema: { type: 'integer', maximum: 9 } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { enum: ['a', 'b'] } } },
          { name: 'pick', in: 'query', explode: false, schema: { type: 'array', items: { type: 'integer' } } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string', format: 'uuid' } },
          { name: 'lang', in: 'cookie', schema: { enum: ['en', 'de'] } },
        ],
        responses: { 200: ok },
      },
      post: {
        operationId: 'add',
        security: [{ bearer: [] }, { key: [] }],
        requestBody: {
          required: true,
          content: { ...json(name), 'application/x-www-form-urlencoded': { schema: name } },
        },
        responses: {
          201: { ...ok, headers: { Location: { required: true, schema: { type: 'string' } } } },
          default: { description: 'no' },
        },
      },
    },
    '/things/mine': { get: { operationId: 'mine', responses: { 204: { description: 'none' } } } },
    '/things/{id}': {
      get: {
        operationId: 'read',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: { 200: ok },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, key: { type: 'apiKey', in: 'query', name: 'key' } },
  },
};
const contract = readContract('shop', document as unknown as Document);

interface Said {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | undefined;
  readonly status?: number;
  readonly answer?: string;
  readonly answered?: Record<string, string>;
}

function exchange({
  method = 'GET',
  url,
  headers = {},
  body,
  status = 200,
  answer = '{"name":"ab"}',
  answered = {},
}: Said): Exchange {
  return {
    request: { method, url: `http://h${url}`, headers, ...(body === undefined ? {} : { body: Buffer.from(body) }) },
    response: { status, headers: { 'content-type': 'application/json', ...answered }, body: Buffer.from(answer) },
    milliseconds: 1,
  };
}

const said = (one: Said, base = '') => {
  const { testCase, verdict } = observerOf(contract, base).observe(exchange(one));
  return {
    operation: testCase.operation,
    outcome: verdict.outcome,
    findings: verdict.findings.map(({ check, message }) => `${check}: ${message}`),
  };
};

const added = { status: 201, answered: { location: '/1' } };
const post = {
  method: 'POST',
  url: '/things',
  headers: { 'content-type': 'application/json', authorization: 'bearer x' },
  body: '{"name":"ab"}',
  ...added,
};

describe('an exchange that keeps the contract has no finding', () => {
  test.each<[string, Said]>([
    ['list', { url: '/things?limit=3' }],
    ['list', { url: '/things?limit=%33&tag=a&tag=b&pick=1,2&other=1', headers: { cookie: 'x=y; lang=de' } }],
    ['list', { url: '/rest/v7/things?limit=3' }],
    ['list', { method: 'HEAD', url: '/things?limit=3', answer: '', answered: { 'content-type': '' } }],
    ['add', post],
    [
      'add',
      {
        ...post,
        url: '/things?key=1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'name=a+b',
      },
    ],
    ['add', { ...post, status: 409, answer: '' }],
    ['mine', { url: '/things/mine', status: 204, answer: '' }],
    ['read', { url: '/things/7' }],
  ])('%s %j', (operation, one) => {
    expect(said(one)).toEqual({ operation, outcome: 'kept', findings: [] });
  });
});

describe('what an upstream answers against the document is found', () => {
  test.each<[string, Said]>([
    ['body-matches-schema', { url: '/things/7', answer: '{"name":"a"}' }],
    ['media-type-is-declared', { url: '/things/7', answered: { 'content-type': 'text/html' } }],
    ['status-is-declared', { url: '/things/7', status: 418 }],
    ['no-server-error', { ...post, status: 500 }],
    ['headers-are-as-declared', { ...post, answered: {} }],
    ['body-is-empty-where-none-is-declared', { url: '/things/mine', status: 204 }],
  ])('%s %j', (check, one) => {
    expect(said(one).findings.map((finding) => finding.split(':', 1)[0])).toContain(check);
  });
});

describe('a request that broke the contract is told, and nothing else', () => {
  test.each<[string, Said]>([
    ['the query parameter limit is missing', { url: '/things' }],
    ['the query parameter limit must be <= 9', { url: '/things?limit=10' }],
    ['the query parameter tag at /1 must be equal', { url: '/things?limit=1&tag=a&tag=c' }],
    ['the query parameter pick at /1 must be integer', { url: '/things?limit=1&pick=1,x' }],
    ['the header parameter X-Trace must match format', { url: '/things?limit=1', headers: { 'x-trace': 'no' } }],
    ['the cookie parameter lang must be equal', { url: '/things?limit=1', headers: { cookie: 'lang=fr' } }],
    ['the path parameter id must be integer', { url: '/things/seven' }],
    ['needs bearer or key', { ...post, headers: { 'content-type': 'application/json' } }],
    ['it came without a body', { ...post, headers: { authorization: 'Bearer x' }, body: undefined }],
    ['its body is text/csv, and may be', { ...post, headers: { ...post.headers, 'content-type': 'text/csv' } }],
    ['its body is no JSON', { ...post, body: '{' }],
    ["must have required property 'name'", { ...post, body: '{}' }],
    ['no operation is DELETE /things, which has GET, POST', { method: 'DELETE', url: '/things' }],
    ['no operation is GET “/favicon.ico”', { url: '/favicon.ico' }],
  ])('%s', (message, one) => {
    const { outcome, findings } = said(one);
    expect(outcome).toBe('broken');
    expect(findings.length).toBeGreaterThan(0);
    expect(
      findings.every((finding) => finding.startsWith('request-keeps-the-contract: request broke the contract: ')),
    ).toBe(true);
    expect(findings.join('\n')).toContain(message);
  });
});

test.each<[string, Said]>([
  ['nothing has changed', { url: '/things?limit=1', headers: { 'if-none-match': '"1"' }, status: 304, answer: '' }],
  ['a part of an answer', { url: '/things?limit=1', headers: { range: 'bytes=0-1' }, status: 206, answer: '{' }],
  ['a browser asks', { method: 'OPTIONS', url: '/things', headers: { 'access-control-request-method': 'POST' } }],
])('what no document declares is left to HTTP: %s', (_, one) => {
  expect(said(one).outcome).toBe('skipped');
});

test('paths may begin with the base of the upstream, alone or before that of the document’s server', () => {
  for (const url of ['/gate/things/7', '/gate/rest/v2/things/7', '/rest/v2/things/7', '/things/7'])
    expect(said({ url }, '/gate')).toMatchObject({ operation: 'read', outcome: 'kept' });
});

test.each([
  { asked: '/odd%22/~tilde', want: 'get /odd"/%7Etilde' },
  { asked: '/odd"/%7etilde', want: 'get /odd"/%7Etilde' },
  { asked: '/cast/x:cancel', want: 'get /cast/x:cancel' },
  { asked: '/cast/x%3Acancel', want: 'get /cast/{id}' },
])('$asked is judged as $want, however what need not be percent-encoded is written', ({ asked, want }) => {
  const get = { responses: { 200: { description: 'ok' } } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const paths = { '/odd"/%7Etilde': { get }, '/cast/x:cancel': { get }, '/cast/{id}': { parameters: [id], get } };
  const cast = readContract('cast', { openapi: '3.1.0', info: { title: 'Cast', version: '1' }, paths } as never);
  expect(observerOf(cast, '').observe(exchange({ url: asked, answer: '' })).testCase.operation).toBe(want);
});
