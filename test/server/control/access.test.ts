import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../server/index.ts';
import { tell } from '../../fixtures/server/controlling.ts';
import { notes } from '../../fixtures/server/notes.ts';
import { runningNotes } from '../../fixtures/server/running.ts';

describe('on this machine', () => {
  const running = runningNotes({ control: true });
  const ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    tell(method, `${running.url}/_sandbox${path}`, body, headers);

  test('says what there is: JSON to a program, a page to a browser', async () => {
    const { body } = await ask('GET', '');
    expect(body).toMatchObject({ world: 'default', snapshots: [], worlds: ['default'] });
    expect(body.requests).toContainEqual(expect.objectContaining({ request: 'POST /_sandbox/reset' }));
    const page = await ask('GET', '', undefined, { Accept: 'text/html,*/*;q=0.8' });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'sha256-/);
    for (const { request } of body.requests) expect(page.body).toContain(request.replace('<name>', '&lt;name&gt;'));
  });

  test.each([
    ['GET', '/nothing', undefined, 404],
    ['GET', '/reset', undefined, 405],
    ['POST', '/reset', { hard: true }, 400],
    ['POST', '/snapshot', '[]', 400],
    ['POST', '/snapshot', '{', 400],
    ['POST', '/snapshot', '{"__proto__": {}}', 400],
    ['POST', '/snapshot', { name: '../x' }, 400],
    ['POST', '/snapshot', { name: 1 }, 400],
    ['POST', '/snapshot', { name: 'x'.repeat(20_000) }, 413],
    ['POST', '/restore', { name: 'never' }, 404],
    ['POST', '/restore', { clock: 'fast' }, 400],
    ['GET', '/snapshots/never', undefined, 404],
    ['PUT', '/snapshots/a%2Fb', { licet: 'scene' }, 400],
    ['PUT', '/snapshots/bad', { licet: 'scene', version: 1 }, 400],
    ['PUT', '/clock', {}, 400],
    ['PUT', '/worlds/__proto__', undefined, 400],
  ])('%s %s with %j is refused with a hint: %4$i', async (method, path, body, status) => {
    const told = await ask(method, path, body);
    expect(told).toMatchObject({ status, body: { message: expect.any(String), hint: expect.any(String) } });
  });

  test.each([
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'none' }, 200],
    [{}, 200],
  ])('a request with %j is answered %i', async (headers, status) => {
    expect((await ask('POST', '/reset', undefined, headers)).status).toBe(status);
  });

  test('a page of another site makes no world, and one that has been made can be used', async () => {
    const headers = { Origin: 'https://app.example' };
    const list = () => tell('GET', `${running.url}/_world/page/notes/notes`, undefined, headers);
    expect((await list()).status).toBe(404);
    await ask('PUT', '/worlds/page');
    expect((await list()).status).toBe(200);
  });

  test('a name that somebody has given our address is not ours', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(running.url).port), '127.0.0.1', () =>
        socket.write('POST /_sandbox/reset HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n\r\n'),
      );
      socket.once('data', (data) => resolve(data.toString()));
    });
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
  });
});

describe('off this machine', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ vendors: [notes], control: true, host: '0.0.0.0' });
  });
  afterAll(() => sandbox.close());

  test('a token is made, and nobody is let in without it', async () => {
    const { url, controlToken = '' } = sandbox;
    expect(controlToken).toMatch(/^[\w-]{32}$/);
    const reset = (value?: string) =>
      tell('POST', `${url}/_sandbox/reset`, undefined, value === undefined ? {} : { Authorization: value });
    for (const wrong of [undefined, '', 'Bearer', `Bearer ${controlToken}x`, `Basic ${controlToken}`, controlToken]) {
      const told = await reset(wrong);
      expect(told.status).toBe(401);
      expect(told.headers.get('www-authenticate')).toBe('Bearer realm="licet"');
      expect(JSON.stringify(told.body)).not.toContain(controlToken);
    }
    expect((await reset(`Bearer ${controlToken}`)).status).toBe(200);
  });

  test('only whoever has the token makes worlds', async () => {
    const { url, controlToken } = sandbox;
    const list = () => tell('GET', `${url}/_world/theirs/notes/notes`);
    expect(await list()).toMatchObject({ status: 404, body: { hint: expect.stringContaining('PUT /_sandbox') } });
    const made = await tell('PUT', `${url}/_sandbox/worlds/theirs`, undefined, {
      Authorization: `Bearer ${controlToken}`,
    });
    expect(made.status).toBe(200);
    expect((await list()).status).toBe(200);
  });
});

test('a token that was given is the one, on this machine too', async () => {
  const controlToken = 'a-token-of-my-own';
  const sandbox = await startSandbox({ vendors: [notes], control: true, controlToken });
  const get = (headers: Record<string, string>) => tell('GET', `${sandbox.url}/_sandbox`, undefined, headers);
  expect((await get({})).status).toBe(401);
  expect((await get({ Authorization: `Bearer ${controlToken}` })).status).toBe(200);
  await sandbox.close();
});

test.each(['short', 'with a space in it!', 'ü'.repeat(20), 'x'.repeat(257)])('%o is no token', async (controlToken) => {
  await expect(startSandbox({ vendors: [notes], control: true, controlToken })).rejects.toThrow('control token');
});
