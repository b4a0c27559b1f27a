import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emitted, ROOT } from '../../fixtures/emit/emitted.ts';

interface Came {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Call = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
type Create = (options: object) => Record<'GET' | 'POST' | 'PATCH' | 'DELETE', Call>;

let folder: string;
let baseUrl: string;
let parcels: Create;
let oddities: Create;
let came: Came;
let answer: { status: number; type?: string; body?: string };

/** Records what came, and answers as the test says. */
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  came = { method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() };
  response.writeHead(answer.status, answer.type === undefined ? {} : { 'Content-Type': answer.type });
  response.end(answer.body);
});

beforeAll(async () => {
  // Outside the project, as a user has it: what is emitted needs nothing but packages.
  folder = mkdtempSync(join(tmpdir(), 'licet-client-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const fixture of ['parcels', 'oddities'] as const) {
    mkdirSync(join(folder, fixture));
    for (const [name, text] of Object.entries(await emitted(fixture))) writeFileSync(join(folder, fixture, name), text);
  }
  ({ createParcelsClient: parcels } = await import(/* @vite-ignore */ join(folder, 'parcels/client.ts')));
  ({ createOdditiesClient: oddities } = await import(/* @vite-ignore */ join(folder, 'oddities/client.ts')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  answer = { status: 200, type: 'application/json', body: '[]' };
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('asks for every media type of success', async () => {
  const { data } = await parcels({ baseUrl }).GET('/parcels');
  expect([data, came.method, came.url]).toEqual([[], 'GET', '/parcels']);
  expect(came.headers.accept).toBe('application/json, text/csv, */*;q=0.1');
});

test.each([
  { query: { size: ['S', 'M'] }, url: '/parcels?size=S,M' },
  { query: { size: ['a,b', 'c&d'] }, url: '/parcels?size=a%2Cb,c%26d' },
  { query: { tag: ['x', 'y'] }, url: '/parcels?tag=x&tag=y' },
  { query: { size: ['S'], tag: ['x'] }, url: '/parcels?size=S&tag=x' },
  { query: { size: [] }, url: '/parcels' },
  { query: { size: undefined, tag: ['ü'] }, url: '/parcels?tag=%C3%BC' },
])('sends the query $query as $url', async ({ query, url }) => {
  await parcels({ baseUrl }).GET('/parcels', { params: { query } });
  expect(came.url).toBe(url);
});

test('sends header and cookie parameters', async () => {
  const params = { header: { 'X-Trace': 't1' }, cookie: { region: 'north west', other: undefined } };
  await parcels({ baseUrl }).GET('/parcels', { params });
  expect(came.headers).toMatchObject({ 'x-trace': 't1', cookie: 'region=north%20west' });
});

test('sends a file as multipart, with a boundary, a part each, lists one by one, objects as JSON', async () => {
  const label = new File(['four'], 'label.pdf', { type: 'application/pdf' });
  const photos = [new Blob(['p1'], { type: 'image/png' }), new Blob(['p2'])];
  const body = { label, photos, note: 'fragile', address: { city: 'Cham' }, nothing: undefined };
  await parcels({ baseUrl }).POST('/parcels', { body });
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(came.headers['content-type'] ?? '')?.[1];
  expect(boundary).toBeTruthy();
  const parts = came.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.replaceAll('\r\n', '\n').trim());
  expect(parts).toEqual([
    'Content-Disposition: form-data; name="label"; filename="label.pdf"\nContent-Type: application/pdf\n\nfour',
    'Content-Disposition: form-data; name="photos"; filename="blob"\nContent-Type: image/png\n\np1',
    'Content-Disposition: form-data; name="photos"; filename="blob"\nContent-Type: application/octet-stream\n\np2',
    'Content-Disposition: form-data; name="note"\n\nfragile',
    'Content-Disposition: form-data; name="address"\n\n{"city":"Cham"}',
  ]);
});

test('sends a credential in the query beside a list that is joined, which stays as it is written', async () => {
  await parcels({ baseUrl, credentials: { key: 'k' } }).GET('/parcels', { params: { query: { size: ['a,b', 'c'] } } });
  expect(came.url).toBe('/parcels?size=a%2Cb,c&key=k');
});

test('sends a body without a file as JSON, and no body at all where it is optional', async () => {
  await parcels({ baseUrl }).POST('/parcels', { body: { size: 'S' } });
  expect([came.headers['content-type'], came.body]).toEqual(['application/json', '{"size":"S"}']);
  await parcels({ baseUrl }).PATCH('/parcels/{id}', { params: { path: { id: 'a/b' } } });
  expect([came.url, came.headers['content-type'], came.body]).toEqual(['/parcels/a%2Fb', undefined, '']);
});

test.each([
  { credentials: { token: 'abc' }, headers: { authorization: 'Bearer abc' } },
  { credentials: { token: async () => 'fetched' }, headers: { authorization: 'Bearer fetched' } },
  {
    credentials: { staff: 'jürgen:grün€' },
    headers: { authorization: `Basic ${Buffer.from('jürgen:grün€').toString('base64')}` },
  },
  { credentials: { session: 's1', device: 'd1' }, headers: { cookie: 'SID=s1', 'x-device': 'd1' } },
])('sends the credentials $credentials', async ({ credentials, headers }) => {
  await parcels({ baseUrl, credentials }).GET('/parcels');
  expect(came.headers).toMatchObject(headers);
});

test('fetches a credential anew for each request, and sends none where there is none yet', async () => {
  const tokens = [undefined, 'first', 'second'];
  const client = parcels({ baseUrl, credentials: { token: () => tokens.shift() } });
  const seen: unknown[] = [];
  for (let i = 0; i < 3; i++) {
    await client.GET('/parcels');
    seen.push(came.headers.authorization);
  }
  expect(seen).toEqual([undefined, 'Bearer first', 'Bearer second']);
});

test('sends a session cookie beside a cookie parameter', async () => {
  await parcels({ baseUrl, credentials: { session: 's1' } }).GET('/parcels', {
    params: { cookie: { region: 'north' } },
  });
  expect(came.headers.cookie).toBe('SID=s1; region=north');
});

test('adds a credential of the query to what is there, and loses no body over it', async () => {
  await parcels({ baseUrl, credentials: { key: 'k&1', device: 'd1' } }).POST('/parcels', {
    body: { size: 'S' },
    params: { query: { tag: ['x'] } },
  });
  expect([came.method, came.url, came.body]).toEqual(['POST', '/parcels?tag=x&key=k%261', '{"size":"S"}']);
  expect(came.headers).toMatchObject({ 'x-device': 'd1', 'content-type': 'application/json' });
});

test('hands back a refusal as an error, and an empty answer as neither', async () => {
  answer = { status: 418, type: 'application/problem+json', body: '{"title":"No"}' };
  expect(await parcels({ baseUrl }).GET('/parcels')).toMatchObject({
    error: { title: 'No' },
    response: { status: 418 },
  });
  answer = { status: 204 };
  const { data, error, response } = await parcels({ baseUrl }).DELETE('/parcels/{id}', {
    params: { path: { id: 'p1' } },
  });
  expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
});

test('sends credentials with names that are no identifiers or that the code uses itself', async () => {
  const credentials = { request: 'r', now: 'n', 'api-key': 'k', "it's": 'i' };
  await oddities({ baseUrl, credentials }).GET('/list');
  expect(came).toMatchObject({
    url: '/list?api%20key=k',
    headers: { 'x-request': 'r', cookie: 'now=n', authorization: 'Bearer i' },
  });
});
