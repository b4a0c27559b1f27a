import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docsSite } from '../../../scripts/docs/index.ts';
import { bare, library } from '../../fixtures/docs/library.ts';

let asked = 0;
const app = express().use(
  docsSite({
    vendors: () => {
      asked += 1;
      return [library, bare];
    },
  }),
  (request, response) => response.status(418).send(`passed on ${request.method} ${request.path}`),
);
const server = app.listen(0, '127.0.0.1');
let origin: string;

beforeAll(async () => {
  if (!server.listening) await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('asks for the vendors when the first reader comes, and only then', async () => {
  await fetch(`${origin}/library/books/1`);
  expect(asked).toBe(0);
  await Promise.all([fetch(`${origin}/`), fetch(`${origin}/docs/bare/`)]);
  expect(asked).toBe(1);
});

test.each([
  { path: '/', type: 'text/html; charset=utf-8', holds: '<h1>Licet</h1>' },
  { path: '/docs/library/', type: 'text/html; charset=utf-8', holds: 'src="../redoc.js"' },
  { path: '/docs/library/openapi.json', type: 'application/json; charset=utf-8', holds: '"findBook"' },
  { path: '/docs/redoc.js', type: 'text/javascript; charset=utf-8', holds: 'hydrate(JSON.parse(' },
])('answers $path', async ({ path, type, holds }) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toContain(holds);
});

test.each(['/', '/docs/library/'])('forbids %s to load anything from another host', async (path) => {
  const policy = (await fetch(origin + path)).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  // Nor what a sandbox on the same host answers: https://www.w3.org/TR/CSP3/#is-element-nonceable
  expect(policy).toMatch(/script-src '(?:none|nonce-[\w+/]{43}=)'/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('answers 304 to a reader who has the page already', async () => {
  const etag = (await fetch(`${origin}/docs/redoc.js`)).headers.get('etag') ?? '';
  const again = await fetch(`${origin}/docs/redoc.js`, {
    headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' }, // as browsers send it; fetch here would add "no-cache"
  });
  expect(again.status).toBe(304);
});

test.each([
  { path: '/docs', to: '/' },
  { path: '/docs/', to: '/' },
  { path: '/docs/library', to: '/docs/library/' },
])('leads from $path to $to', async ({ path, to }) => {
  const response = await fetch(origin + path, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, to]);
});

test.each([
  { method: 'GET', path: '/library/books/1' },
  { method: 'GET', path: '/docs/nobody/' },
  { method: 'GET', path: '/docs/library/..%2f..%2fpackage.json' },
  { method: 'POST', path: '/' },
  { method: 'DELETE', path: '/docs/library/' },
])('passes $method $path on', async ({ method, path }) => {
  const response = await fetch(origin + path, { method });
  expect(await response.text()).toBe(`passed on ${method} ${path}`);
});
