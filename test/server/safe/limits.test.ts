import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { raw } from '../../fixtures/server/raw.ts';
import { runningNotes } from '../../fixtures/server/running.ts';

const running = runningNotes({ limits: { headersMs: 300, requestMs: 600, keepAliveMs: 300 } });
const head = (target: string, ...headers: string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n');
const inVendorsWords = /\r\n\r\n\{"kind":"(too-large|malformed-body|invalid-request|fault)"/;

test.each([
  ['a long URL', head(`/notes/notes?text=${'x'.repeat(9_000)}`), 414],
  ['long headers', head('/notes/notes', `X-Long: ${'x'.repeat(20_000)}`), 431],
  ['many headers', head('/notes/notes', ...Array.from({ length: 120 }, (_, index) => `X-${index}: 1`)), 431],
  ['two credentials', head('/notes/notes', 'Authorization: Bearer good', 'authorization: Bearer bad'), 400],
  ['two lengths', head('/notes/notes', 'Content-Length: 1', 'Content-Length: 2'), 400],
  ['a length and chunks', head('/notes/notes', 'Content-Length: 1', 'Transfer-Encoding: chunked'), 400],
])('%s is refused in the vendor’s words', async (_what, bytes, status) => {
  const answer = await raw(running.url, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(inVendorsWords);
});

test('where no vendor can be told, it is refused all the same', async () => {
  const long = await raw(running.url, head(`/${'x'.repeat(9_000)}`));
  expect(long).toMatch(/^HTTP\/1.1 414 /);
  expect(long).toContain('{"message":"The URL is longer');
  // By the time that it is too much, its first line is gone.
  const endless = await raw(running.url, head('/notes/notes', `X-Long: ${'x'.repeat(200_000)}`));
  expect(endless).toMatch(/^HTTP\/1.1 431 /);
});

test.each([
  ['a head that never ends', 'GET /notes/notes HTTP/1.1\r\nHost: a\r\n'],
  [
    'a body that never ends',
    'POST /notes/notes/count HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n{',
  ],
])('%s is answered 408, and the connection is closed', async (_what, bytes) => {
  expect(await raw(running.url, bytes)).toMatch(/^HTTP\/1.1 408 /);
});

test('a connection over which nothing is ever said is closed', async () => {
  expect(await raw(running.url, '')).toBe('');
});

test('a body that breaks off in the middle of its chunks is refused in the vendor’s words', async () => {
  const post = 'POST /notes/notes/count HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
  const answer = await raw(running.url, `${post}Transfer-Encoding: chunked\r\n\r\n5\r\n{"by"\r\n`, 'ZZ\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(answer).toMatch(inVendorsWords);
});

describe('a target', () => {
  const warnings: Error[] = [];
  const hear = (warning: Error) => void warnings.push(warning);
  beforeAll(() => void process.on('warning', hear));
  afterAll(() => void process.off('warning', hear));

  test.each([
    'http://[::1/notes/notes',
    'http://[::1',
    'http://[::1]x/notes/notes',
    'http:///notes/notes',
    'http://a:b/notes/notes',
    'http://ann:secret@a/notes/notes',
    'ftp://a/notes/notes',
  ])('%s is no URL, and refused before anybody reads it as one', async (target) => {
    const answer = await raw(running.url, head(target));
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('{"message":"The target of the request is neither a path nor a URL."}');
    // Node warns a tick later.
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  });

  test.each(['http://a/notes/notes', 'HTTP://[::1]:80/notes/notes?', 'https://a.example:/notes/notes'])(
    '%s is where its path is, and its host is the one that is asked',
    async (target) => {
      expect(await raw(running.url, head(target))).toMatch(/^HTTP\/1.1 200 /);
      const nowhere = await raw(running.url, head(target.replace('/notes/notes', '/nowhere')));
      const [, host] = /:\/\/([^/]+)/.exec(target) ?? [];
      expect(nowhere).toContain(`"vendors":["http://${host}/notes"]`);
    },
  );
});

describe('a connection that carries nothing', () => {
  const quick = runningNotes({ limits: { silenceMs: 160, headersMs: 60_000, requestMs: 60_000 } });

  test.each([
    ['before its first request', ''],
    ['in the middle of a head', 'GET /notes/notes HTTP/1.1\r\n'],
    [
      'in the middle of a body',
      'POST /notes/notes/count HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n{',
    ],
  ])('%s is cut off', async (_when, bytes) => {
    expect(await raw(quick.url, bytes)).toBe('');
  });
});
