import { expect, test } from 'vitest';
import { inferVendor, setCredentials } from '../../../server/index.ts';
import { inferred } from '../../fixtures/server/inferred.ts';

const said = (...statuses: string[]) => Object.fromEntries(statuses.map((status) => [status, { description: status }]));
const operation = (operationId: string, security: unknown, ...statuses: string[]) => ({
  operationId,
  security,
  responses: said(...statuses),
});

const document = {
  openapi: '3.1.0',
  info: { title: 'Mooring', version: '1' },
  paths: {
    '/scoped': { get: operation('scoped', [{ login: ['read'] }], '204', '401', '403') },
    '/silent': { get: operation('silent', [{ login: ['read'] }], '204', '401') },
    '/either': { get: operation('either', [{ login: ['read'] }, { login: [] }], '204', '401', '403') },
    '/open': { get: operation('open', [{}, { login: ['read'] }], '204', '401', '403') },
    '/plain': { get: operation('plain', [{ login: [] }], '204', '401', '403') },
    '/role': { get: operation('role', [{ badge: ['harbourmaster'] }], '204', '401', '403') },
    '/both': { get: operation('both', [{ login: ['read'], badge: [] }], '204', '401', '403') },
  },
  components: {
    securitySchemes: {
      login: { type: 'oauth2', flows: {} },
      badge: { type: 'apiKey', in: 'header', name: 'X-Badge' },
      spare: { type: 'apiKey', in: 'header', name: 'X-Spare' },
    },
  },
};

const GOOD = { authorization: 'Bearer licet-demo-token', 'x-badge': 'licet-demo-key' };
const LACKING = { authorization: 'Bearer licet-demo-token-unscoped', 'x-badge': 'licet-demo-key-unscoped' };

test.each([
  { path: '/scoped', lacking: 403 },
  { path: '/silent', lacking: 401 },
  { path: '/either', lacking: 204 },
  { path: '/plain', lacking: 204 },
  { path: '/role', lacking: 403 },
  { path: '/both', lacking: 403 },
])('a credential without scopes is answered $lacking by $path', async ({ path, lacking }) => {
  const ask = await inferred(document);
  expect((await ask('GET', path, { headers: GOOD })).status).toBe(204);
  expect((await ask('GET', path, { headers: LACKING })).status).toBe(lacking);
  expect((await ask('GET', path)).status).toBe(401);
});

test('of a scheme that no scope is asked of, another may lack what it likes', async () => {
  const ask = await inferred(document);
  expect((await ask('GET', '/both', { headers: { ...GOOD, 'x-badge': LACKING['x-badge'] } })).status).toBe(204);
  expect((await ask('GET', '/both', { headers: { ...GOOD, 'x-badge': 'stolen' } })).status).toBe(401);
});

test('what lacks scopes is shown beside what has them, and set like it', () => {
  const vendor = inferVendor('mooring', document);
  expect(vendor.access.map(({ values }) => values)).toEqual([
    { login: 'licet-demo-token' },
    { 'login:unscoped': 'licet-demo-token-unscoped' },
    { badge: 'licet-demo-key' },
    { 'badge:unscoped': 'licet-demo-key-unscoped' },
  ]);
  const [set] = setCredentials([vendor], { mooring: { login: 'mine', 'login:unscoped': 'less' } });
  expect(set?.demo).toMatchObject({ valid: { login: 'mine' }, unscoped: { login: 'less' } });
});

test('where anyone is let in, so is who lacks a scope', async () => {
  const ask = await inferred(document);
  expect((await ask('GET', '/open', { headers: LACKING })).status).toBe(204);
  expect((await ask('GET', '/open', { headers: { authorization: 'Bearer nobody' } })).status).toBe(401);
});
