import { expect, test } from 'vitest';
import { runningNotes } from '../fixtures/server/running.ts';

const notes = runningNotes({ faults: true });

test.each([
  { how: 'undeclared-status', logged: 'misbehave answered 418, but declares only 200, 204, 409, 500, 503' },
  {
    how: 'undeclared-type',
    logged: 'misbehave answered 200, but as application/hal+json, and declares only application/json',
  },
  {
    how: 'no-type-chosen',
    logged: 'misbehave answered 409, but did not choose one of its types: text/plain, application/json',
  },
  { how: 'body-where-none', logged: 'misbehave answered 204, but declares no body for it' },
  { how: 'no-body', logged: 'misbehave answered 200, but declares a body for it: application/json' },
  { how: 'invalid-json-body', logged: 'its body' },
  { how: 'invalid-text-body', logged: 'must NOT have fewer than 5 characters' },
  { how: 'invalid-503-body', logged: "must have required property 'retryAfter'" },
  { how: 'text-that-is-none', logged: 'its body' },
  { how: 'header-injection', logged: 'Invalid character' },
  { how: 'throws', logged: 'hunter2' },
  { how: 'rejects', logged: 'hunter2' },
])('answers a handler that misbehaves ($how) as a bug, and logs it', async ({ how, logged }) => {
  notes.log.length = 0;
  const response = await fetch(`${notes.base}/misbehave/${how}`);
  expect(response.status).toBe(500);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('x-name')).toBe(null);
  const text = await response.text();
  expect(JSON.parse(text)).toEqual({ kind: 'internal', message: expect.not.stringContaining('hunter2') });
  expect(notes.log.join('')).toContain(logged);
  expect(notes.log.join('')).toContain('"operation":"misbehave"');
});

test('answers without a body where none is declared: no type, no null', async () => {
  const missing = await fetch(`${notes.base}/notes/99`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('content-type')).toBe(null);
  expect(missing.headers.get('content-length')).toBe('0');
  expect(await missing.text()).toBe('');
  const deleted = await fetch(`${notes.base}/notes/1`, { method: 'DELETE' });
  expect(deleted.status).toBe(204);
  expect(deleted.headers.get('content-length')).toBe(null);
});

test('says no in a text where the vendor does', async () => {
  const response = await fetch(`${notes.base}/notes`, { method: 'POST' });
  expect(response.status).toBe(401);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('Sign in');
});

test.each([
  { path: '/stubbed', asked: '503', status: 503, kind: 'fault' },
  { path: '/notes', asked: '422', status: 422, kind: 'fault' },
  {
    path: '/stubbed',
    asked: '404',
    status: 400,
    kind: 'invalid-request',
    message: /must be one of 503: readStubbed declares no other/,
  },
  { path: '/stubbed', asked: '200', status: 400, kind: 'invalid-request' },
  { path: '/stubbed', asked: '503; drop', status: 400, kind: 'invalid-request' },
])('answers $asked on demand at $path', async ({ path, asked, status, kind, message = /./ }) => {
  const response = await fetch(notes.base + path, { headers: { 'X-Licet-Fault': asked } });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    kind,
    message: expect.stringMatching(message),
    ...(kind === 'fault' ? {} : { rules: expect.anything() }),
  });
});

test('a refusal that breaks the contract is a bug too', async () => {
  notes.log.length = 0;
  const response = await fetch(`${notes.base}/misbehave/fault`, { headers: { 'X-Licet-Fault': '503' } });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ kind: 'internal' });
  expect(notes.log.join('')).toContain("must have required property 'retryAfter'");
});

test('a refusal whose mapper throws is a bug too', async () => {
  const response = await fetch(`${notes.base}/misbehave/fault`, { headers: { 'X-Licet-Fault': '999' } });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ kind: 'internal' });
  expect(notes.log.join('')).toContain('the mapper has a bug');
});
