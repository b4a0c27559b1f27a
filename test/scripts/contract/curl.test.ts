import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { curlOf } from '../../../scripts/contract/index.ts';

const response = { status: 200, headers: {}, body: new Uint8Array() };
const heard: { headers: Record<string, unknown>; body: Buffer }[] = [];
const server = createServer(async (request, answer) => {
  heard.push({ headers: request.headers, body: await buffer(request) });
  answer.end('heard');
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

async function typed(body: Uint8Array, headers: Record<string, string> = {}, env: Record<string, string> = {}) {
  const line = curlOf({
    request: { method: 'POST', url, headers, body },
    response,
    milliseconds: 1,
    secrets: ['hidden-one'],
  });
  const { execFile } = await import('node:child_process');
  await new Promise((resolve) => execFile('bash', ['-c', line], { env: { ...process.env, ...env } }, resolve));
  return { line, ...heard.at(-1) };
}

const hasCurl = (() => {
  try {
    execFileSync('curl', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasCurl).each([
  { what: 'an apostrophe', body: Buffer.from("it's") },
  { what: 'what a terminal obeys', body: Buffer.from('a\u001b[31m\u202e é') },
  { what: 'a name of a file', body: Buffer.from('@/etc/hostname') },
  { what: 'no text', body: Buffer.from([0xff, 0, 0xfe]) },
])('sends $what again, byte for byte', async ({ body }) => {
  const { line, body: came } = await typed(body);
  expect(came).toEqual(body);
  expect(line).toMatch(/^[\n\x20-\x7e]*$/);
});

test.skipIf(!hasCurl)('a credential is an environment variable, in headers and bodies', async () => {
  const body = Buffer.from('{"password":"in-the-body","n":1}');
  const env = { LICET_TOKEN: 'mine', LICET_PASSWORD: 'mine-too' };
  const { line, headers, body: came } = await typed(body, { authorization: 'Bearer hidden-one' }, env);
  expect(line).not.toMatch(/hidden-one|in-the-body/);
  expect(headers?.['authorization']).toBe('Bearer mine');
  expect(String(came)).toBe('{"password":"mine-too","n":1}');
});
