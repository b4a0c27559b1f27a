import { expect, test } from 'vitest';
import { runningNotes } from '../fixtures/server/running.ts';

const notes = runningNotes({
  site: (request, response, next) => (request.path === '/' ? void response.send('<h1>Docs</h1>') : next()),
});

test.each([
  { method: 'GET', path: '/nowhere', want: 404 },
  { method: 'GET', path: '/notes/', want: 404 },
  { method: 'GET', path: '/Notes', want: 404 },
  { method: 'GET', path: '/notes/1/more', want: 404 },
  { method: 'GET', path: '/notes/%E0%A4%A', want: 404 },
  { method: 'GET', path: '/%zz', want: 404 },
])('$method $path belongs to no operation', async ({ method, path, want }) => {
  const response = await fetch(notes.base + path, { method });
  expect(response.status).toBe(want);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toMatchObject({ kind: 'unknown-path' });
});

test.each([
  { method: 'DELETE', path: '/notes', allow: 'GET, HEAD, POST' },
  { method: 'OPTIONS', path: '/notes', allow: 'GET, HEAD, POST' },
  { method: 'HEAD', path: '/import', allow: 'POST' },
  { method: 'PATCH', path: '/notes/1', allow: 'GET, HEAD, DELETE' },
  { method: 'GET', path: '/notes/count', allow: 'POST' },
])('$method $path is another method of a known path', async ({ method, path, allow }) => {
  const response = await fetch(notes.base + path, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe(allow);
  if (method !== 'HEAD') expect(await response.json()).toMatchObject({ kind: 'wrong-method' });
});

test('answers HEAD as GET, without the body', async () => {
  const [get, head] = [await fetch(`${notes.base}/notes/1`), await fetch(`${notes.base}/notes/1`, { method: 'HEAD' })];
  expect(head.status).toBe(200);
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
  expect(head.headers.get('content-type')).toBe('application/json');
  expect(await head.text()).toBe('');
});

test('gives path parameters as the types that the contract declares', async () => {
  expect(await (await fetch(`${notes.base}/notes/1`)).json()).toEqual({ id: 1, text: 'first' });
  const refused = await fetch(`${notes.base}/notes/one`);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({
    kind: 'invalid-request',
    rules: [{ in: 'path', at: 'note-id', message: 'must be integer' }],
  });
});

test.each([
  { query: '', want: { limit: 10 } },
  { query: 'state=open', want: { limit: 10, state: ['open'] } },
  { query: 'state=open,done&limit=3', want: { limit: 3, state: ['open', 'done'] } },
  { query: 'state=open%2Cdone', want: { limit: 10, state: ['open', 'done'] } },
  { query: 'state=open&state=done', want: { limit: 10, state: ['open', 'done'] } },
  { query: 'text=a:b@2026-01-01T00:00:00Z', want: { limit: 10, text: 'a:b@2026-01-01T00:00:00Z' } },
  { query: 'text=', want: { limit: 10, text: '' } },
])('reads the query "$query"', async ({ query, want }) => {
  const response = await fetch(`${notes.base}/notes?${query}`, { headers: { 'X-Depth': '7' } });
  expect(response.headers.get('content-type')).toBe('application/hal+json');
  expect(await response.json()).toMatchObject({ query: want, depth: 7 });
});

test.each([
  { query: 'state=lost', at: 'state' },
  { query: 'state=', at: 'state' },
  { query: 'limit=0', at: 'limit' },
  { query: 'limit=many', at: 'limit' },
  { query: 'limit=', at: 'limit' },
  { query: 'limit=1&limit=2', at: 'limit' },
  { query: 'unheard=of', at: 'unheard' },
])('refuses the query "$query"', async ({ query, at }) => {
  const response = await fetch(`${notes.base}/notes?${query}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ kind: 'invalid-request', rules: [{ in: 'query', at }] });
});

test('takes a query parameter that the contract does not name where the operation declares no 400', async () => {
  expect((await fetch(`${notes.base}/stubbed?unheard=of`)).status).toBe(200);
});

test.each(['__proto__[polluted]=1', 'constructor[prototype][polluted]=1', '_openapi[schema]=1', '[]=1', 'a[=1'])(
  'is not harmed by the query "%s"',
  async (query) => {
    const response = await fetch(`${notes.base}/notes?${query}`);
    expect(response.status).toBeLessThan(500);
    expect('polluted' in {}).toBe(false);
  },
);

test('says which parameters are wrong, all of them at once', async () => {
  const body = await (await fetch(`${notes.base}/notes?limit=0&state=lost`)).json();
  expect(body).toMatchObject({
    rules: expect.arrayContaining([expect.objectContaining({ at: 'limit' }), expect.objectContaining({ at: 'state' })]),
  });
});

test('marks the answers of a stub', async () => {
  const [stubbed, own] = [await fetch(`${notes.base}/stubbed`), await fetch(`${notes.base}/notes`)];
  expect(stubbed.headers.get('x-licet-stub')).toBe('readStubbed');
  expect(own.headers.get('x-licet-stub')).toBe(null);
  expect(notes.sandbox.vendors).toMatchObject([{ name: 'notes', url: notes.base, stubs: ['readStubbed'] }]);
});

test('outside of the vendors, shows the site and names the vendors', async () => {
  expect(await (await fetch(notes.url)).text()).toBe('<h1>Docs</h1>');
  const elsewhere = await fetch(`${notes.url}/elsewhere`);
  expect(elsewhere.status).toBe(404);
  expect(await elsewhere.json()).toMatchObject({ vendors: [notes.base] });
  expect((await fetch(`${notes.url}/_sandbox/reset`, { method: 'POST' })).status).toBe(404);
});

test('tells nothing of what it is made of, and keeps browsers from guessing', async () => {
  const { headers } = await fetch(`${notes.base}/notes`);
  expect(headers.get('x-powered-by')).toBe(null);
  expect(headers.get('etag')).toBe(null);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});

test.each([
  { came: 'run-2026.11_21', kept: true },
  { came: 'short', kept: false },
  { came: 'a b c d e f g h', kept: false },
  { came: 'x'.repeat(65), kept: false },
])('keeps the request id "$came": $kept', async ({ came, kept }) => {
  const { headers } = await fetch(`${notes.base}/notes`, { headers: { 'X-Request-Id': came } });
  expect(headers.get('x-request-id') === came).toBe(kept);
  expect(headers.get('x-request-id')).toMatch(/^[\w.-]{8,64}$/);
});
