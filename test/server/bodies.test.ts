import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { runningNotes, sent } from '../fixtures/server/running.ts';

const notes = runningNotes();
const signedIn = { Authorization: 'Bearer good' };

test.each([
  { type: 'application/json', body: '{"text":"a"}', received: { text: 'a', state: 'open' } },
  { type: 'APPLICATION/JSON ; charset="UTF-8"', body: '{"text":"ü"}', received: { text: 'ü', state: 'open' } },
  { type: 'text/plain', body: 'abc', received: 'abc' },
  { type: 'text/plain; charset=utf-8; format=flowed', body: 'abc', received: 'abc' },
])('reads $type', async ({ type, body, received }) => {
  const response = await fetch(`${notes.base}/notes`, sent('POST', type, body, signedIn));
  expect(response.status).toBe(201);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('location')).toMatch(/^\/notes\/\d+$/);
  expect(await response.json()).toMatchObject({ received, caller: 'by token' });
});

test.each([
  { what: 'half an object', type: 'application/json', body: '{"text":', kind: 'malformed-body', status: 400 },
  {
    what: 'no UTF-8',
    type: 'application/json',
    body: new Uint8Array([0x22, 0xff, 0x22]),
    kind: 'malformed-body',
    status: 400,
  },
  {
    what: 'a __proto__',
    type: 'application/json',
    body: '{"text":"a","x":{"\\u005f_proto__":{"polluted":1}}}',
    kind: 'malformed-body',
    status: 400,
  },
  { what: 'a missing member', type: 'application/json', body: '{}', kind: 'invalid-request', status: 400, at: '/text' },
  {
    what: 'a wrong type',
    type: 'application/json',
    body: '{"text":1}',
    kind: 'invalid-request',
    status: 400,
    at: '/text',
  },
  { what: 'a number in a string', type: 'application/json', body: '"1"', kind: 'invalid-request', status: 400, at: '' },
  { what: 'null', type: 'application/json', body: 'null', kind: 'invalid-request', status: 400, at: '' },
  {
    what: 'a date that is none',
    type: 'application/json',
    body: '{"text":"a","due":"2026-02-30"}',
    kind: 'invalid-request',
    status: 400,
    at: '/due',
  },
  {
    what: 'a constructor',
    type: 'application/json',
    body: '{"text":"a","constructor":{}}',
    kind: 'invalid-request',
    status: 400,
    at: '/constructor',
  },
  { what: 'a short text', type: 'text/plain', body: 'ab', kind: 'invalid-request', status: 400, at: '' },
  { what: 'nothing', type: 'application/json', body: '', kind: 'invalid-request', status: 400, at: '' },
  { what: 'another type', type: 'application/xml', body: '<a/>', kind: 'unsupported-media-type', status: 415 },
  {
    what: 'another charset',
    type: 'application/json; charset=latin1',
    body: '{}',
    kind: 'unsupported-media-type',
    status: 415,
  },
  { what: 'no media type', type: 'no media type', body: '{}', kind: 'unsupported-media-type', status: 415 },
  {
    what: 'too much',
    type: 'application/json',
    body: JSON.stringify({ text: 'x'.repeat(103_000) }),
    kind: 'too-large',
    status: 413,
  },
])('refuses a body with $what', async ({ type, body, kind, status, at }) => {
  const response = await fetch(`${notes.base}/notes`, sent('POST', type, body, signedIn));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ kind, ...(at === undefined ? {} : { rules: [{ in: 'body', at }] }) });
  expect('polluted' in {}).toBe(false);
});

test('refuses a body without a media type', async () => {
  const response = await fetch(`${notes.base}/notes`, { method: 'POST', headers: signedIn, body: new Uint8Array([1]) });
  expect(response.status).toBe(415);
});

test('refuses a required body that does not come, chunked or not', async () => {
  const without = await fetch(`${notes.base}/notes`, { method: 'POST', headers: signedIn });
  expect(await without.json()).toMatchObject({
    kind: 'invalid-request',
    rules: [{ in: 'body', at: '', message: 'is required' }],
  });
  const chunked = await fetch(`${notes.base}/notes`, {
    method: 'POST',
    headers: { ...signedIn, 'Content-Type': 'application/json' },
    body: new ReadableStream({ start: (controller) => controller.close() }),
    duplex: 'half',
  } as RequestInit);
  expect(await chunked.json()).toMatchObject({ rules: [{ message: 'is required' }] });
});

test('takes an optional body or none, and reads none where none is declared', async () => {
  const count = async (init?: RequestInit) =>
    Number(await (await fetch(`${notes.base}/notes/count`, { method: 'POST', ...init })).text());
  const start = await count();
  expect(await count({ headers: { 'Content-Type': 'application/json' } })).toBe(start + 1);
  expect(await count(sent('POST', 'application/json', '{"by":5}'))).toBe(start + 6);
  expect(await count(sent('POST', 'application/json', '{}'))).toBe(start + 7);
  const deleted = await fetch(`${notes.base}/notes/99`, sent('DELETE', 'application/json', '{{{'));
  expect(deleted.status).toBe(404);
});

test('reads a compressed body, and no more of it than of any other', async () => {
  const zipped = (text: string) =>
    sent('POST', 'application/json', gzipSync(text), { ...signedIn, 'Content-Encoding': 'gzip' });
  expect((await fetch(`${notes.base}/notes`, zipped('{"text":"a"}'))).status).toBe(201);
  const bomb = await fetch(`${notes.base}/notes`, zipped(JSON.stringify({ text: 'x'.repeat(5_000_000) })));
  expect(bomb.status).toBe(413);
});

test.each([
  { what: 'what is not compressed', encoding: 'gzip', body: Buffer.from('{"text":"a"}'), status: 400 },
  { what: 'half of it', encoding: 'gzip', body: gzipSync('{"text":"a"}').subarray(0, 12), status: 400 },
  { what: 'what is compressed otherwise', encoding: 'br', body: gzipSync('{"text":"a"}'), status: 400 },
  { what: 'an encoding nobody knows', encoding: 'rot13', body: Buffer.from('{"text":"a"}'), status: 415 },
])('refuses as compressed: $what', async ({ encoding, body, status }) => {
  notes.log.length = 0;
  const headers = { ...signedIn, 'Content-Encoding': encoding };
  const response = await fetch(`${notes.base}/notes`, sent('POST', 'application/json', body, headers));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ kind: status === 400 ? 'malformed-body' : 'unsupported-media-type' });
  expect(notes.log.join('')).not.toContain('"bug"');
});

test('does not stumble over a discriminated union that is sent no object', async () => {
  for (const [body, status] of [
    ['null', 400],
    ['7', 400],
    ['{"kind":"Fish"}', 400],
    ['{"kind":"Cat"}', 201],
  ] as const) {
    expect((await fetch(`${notes.base}/pets`, sent('POST', 'application/json', body))).status).toBe(status);
  }
});

test('outlives a client that goes away in the middle of a body', async () => {
  const { port } = new URL(notes.url);
  await new Promise<void>((resolve) => {
    const request = httpRequest({
      port,
      path: '/notes/notes',
      method: 'POST',
      headers: { ...signedIn, 'Content-Type': 'application/json', 'Content-Length': 100 },
    });
    request.on('error', () => resolve());
    request.write('{"te', () => request.destroy());
    request.on('close', resolve);
  });
  expect((await fetch(`${notes.base}/notes`)).status).toBe(200);
});
