import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiled } from '../../fixtures/emit/compiled.ts';
import { emitted, ROOT } from '../../fixtures/emit/emitted.ts';

// What is emitted of a document with every manner of writing, put to a server that tells what came.

type Call = (path: string, init?: object) => Promise<unknown>;
type Client = Record<'GET' | 'POST' | 'PUT' | 'PATCH', Call> & {
  request(method: string, path: string, init?: object): Promise<unknown>;
};

let folder: string;
let client: (options?: object) => Client;
let came: { readonly url: string | undefined; readonly headers: IncomingHttpHeaders; readonly body: string };

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  came = { url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() };
  response.writeHead(204).end();
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'licet-writing-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'manners'));
  for (const [name, text] of Object.entries(await emitted('manners')))
    writeFileSync(join(folder, 'manners', name), text);
  const { createMannersClient } = await import(/* @vite-ignore */ join(folder, 'manners/client.ts'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
  client = (options = {}) => createMannersClient({ baseUrl, ...options });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what is emitted compiles', async () => {
  const files = await emitted('manners');
  const code = Object.entries(files).filter(([name]) => name.endsWith('.ts') && name !== 'contract.test.ts');
  const found = compiled(Object.fromEntries(code.map(([name, text]) => [`manners/${name}`, text])));
  expect([...found.values()].flat()).toEqual([]);
});

const point = { x: 1, y: -2 };
const ids = ['a,b', 'c d'];

describe('parameters go out as their operation declares them', () => {
  test.each([
    { path: '/joined', query: { ids }, url: '/joined?ids=a%2Cb,c%20d' },
    { path: '/repeated', query: { ids }, url: '/repeated?ids=a%2Cb&ids=c%20d' },
    { path: '/styles', query: { spaced: ids }, url: '/styles?spaced=a%2Cb%20c%20d' },
    { path: '/styles', query: { piped: ['a', 'b'] }, url: '/styles?piped=a|b' },
    { path: '/styles', query: { flat: point }, url: '/styles?x=1&y=-2' },
    { path: '/styles', query: { flat: { x: 1, y: undefined } }, url: '/styles?x=1' },
    { path: '/styles', query: { pairs: point }, url: '/styles?pairs=x,1,y,-2' },
    { path: '/styles', query: { deep: point }, url: '/styles?deep[x]=1&deep[y]=-2' },
    { path: '/styles', query: { json: point }, url: '/styles?json=%7B%22x%22%3A1%2C%22y%22%3A-2%7D' },
    { path: '/styles', query: { 'plain text': 'a&b', spaced: undefined }, url: '/styles?plain%20text=a%26b' },
  ])('$query of $path', async ({ path, query, url }) => {
    await client().GET(path, { params: { query } });
    expect(came.url).toBe(`/base${url}`);
    await client().request('get', path, { params: { query } });
    expect(came.url).toBe(`/base${url}`);
  });

  test('in the path', async () => {
    await client().GET('/at/{label}/{matrix}/{list}/{plain}', {
      params: { path: { label: ['a', 'b'], matrix: ['c', 'd'], list: ['e', 'f/g'], plain: 'h i' } },
    });
    expect(came.url).toBe('/base/at/.a,b/;matrix=c;matrix=d/e,f%2Fg/h%20i');
  });

  test('in headers and cookies', async () => {
    const header = { 'X-Point': point, 'X-Spread': point, 'X-Json': point };
    await client().GET('/styles', { params: { header, cookie: { crumbs: ['a b', 'c'] } } });
    expect(came.headers).toMatchObject({
      'x-point': 'x,1,y,-2',
      'x-spread': 'x=1,y=-2',
      'x-json': JSON.stringify(point),
      cookie: 'crumbs=a%20b,c',
    });
  });
});

describe('a body goes out in a media type that its operation declares', () => {
  const sheet = { title: 'Ä & b', names: ['n 1', 'n2'], point, nothing: undefined };

  test('as a form', async () => {
    await client().POST('/form', { body: sheet });
    expect(came.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(came.body)]).toEqual([
      ['title', 'Ä & b'],
      ['names', 'n 1'],
      ['names', 'n2'],
      ['point', JSON.stringify(point)],
    ]);
  });

  test('as a form, each part in its style', async () => {
    const deep = { a: 1, in: { b: 'x&y' }, words: ['c', 'd'], things: [{ e: 1 }, { e: 2 }], nothing: undefined };
    const names = ['n 1', 'n2'];
    const body = { title: 'T', deep, exploded: point, joined: { r: 1, g: 2 }, spaced: ['s', 't'], piped: ['p', 'q'] };
    await client().POST('/styled-form', { body: { ...body, listed: names, plain: point } });
    expect(came.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(came.body)].map((pair) => pair.join('='))).toEqual([
      'title=T',
      'deep[a]=1',
      'deep[in][b]=x&y',
      'deep[words][]=c',
      'deep[words][]=d',
      'deep[things][0][e]=1',
      'deep[things][1][e]=2',
      'x=1',
      'y=-2',
      'joined=r,1,g,2',
      'spaced=s t',
      'piped=p|q',
      'listed=n 1',
      'listed=n2',
      'plain={"x":1,"y":-2}',
    ]);
    const nested = async () => client().POST('/styled-form', { body: { joined: { r: point } } });
    await expect(nested).rejects.toThrow('joined');
  });

  test('in parts, without a file too, each in its own type', async () => {
    await client().POST('/parts', { body: sheet, headers: { 'x-more': 'kept', Accept: null } });
    expect(came.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(came.headers['x-more']).toBe('kept');
    const form = await new Response(came.body, {
      headers: { 'content-type': `${came.headers['content-type']}` },
    }).formData();
    expect(form.getAll('names')).toEqual(['n 1', 'n2']);
    expect(form.get('title')).toBe('Ä & b');
    const part = form.get('point') as File;
    expect([part.type, await part.text()]).toEqual(['application/json', JSON.stringify(point)]);
  });

  test.each([
    { method: 'PUT', path: '/either', body: { title: 'a' }, type: 'application/json', text: '{"title":"a"}' },
    {
      method: 'PATCH',
      path: '/patched',
      body: { title: 'a' },
      type: 'application/merge-patch+json',
      text: '{"title":"a"}',
    },
    { method: 'POST', path: '/text', body: 'a "b"', type: 'text/plain', text: 'a "b"' },
    { method: 'POST', path: '/bytes', body: new Blob(['png'], { type: 'image/png' }), type: 'image/png', text: 'png' },
    { method: 'POST', path: '/bytes', body: new Uint8Array([112]), type: 'application/octet-stream', text: 'p' },
    { method: 'POST', path: '/markup', body: '<a/>', type: 'application/xml', text: '<a/>' },
    {
      method: 'POST',
      path: '/form',
      body: new URLSearchParams({ a: 'b' }),
      type: 'application/x-www-form-urlencoded',
      text: 'a=b',
    },
  ] as const)('$type to $path', async ({ method, path, body, type, text }) => {
    await client()[method](path, { body });
    expect([came.headers['content-type'], came.body]).toEqual([type, text]);
  });

  test('what is a sequence of JSON is not JSON', async () => {
    for (const type of ['application/json-seq', 'application/geo+json-seq']) {
      await client().PUT('/either', { body: '{"a":1}', headers: { 'content-type': type } });
      expect([came.headers['content-type'], came.body]).toEqual([type, '{"a":1}']);
    }
  });

  test('in the one that the call names', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await client().PUT('/either', { body: { title: 'a b' }, headers });
    expect([came.headers['content-type'], came.body]).toEqual(['application/x-www-form-urlencoded', 'title=a+b']);
  });

  test('and an object that cannot be written in it is refused, not sent as something else', async () => {
    await expect(async () => client().POST('/markup', { body: { title: 'a' } })).rejects.toThrow('application/xml');
  });
});

test('what the caller says himself is left alone', async () => {
  const querySerializer = () => 'mine';
  await client({ querySerializer }).GET('/joined', { params: { query: { ids } } });
  expect(came.url).toBe('/base/joined?mine');
  await client().GET('/joined', { params: { query: { ids } }, querySerializer });
  expect(came.url).toBe('/base/joined?mine');
  await client({ bodySerializer: () => 'mine' }).POST('/text', { body: 'theirs' });
  expect(came.body).toBe('mine');
});
