import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { KIOSK_KEY, kiosk } from '../../fixtures/contract/kiosk-server.ts';
import { licet } from '../licet.ts';

const fixture = (path: string) => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));
const SPEC = fixture('contract/kiosk.openapi.yaml');
const CERTIFICATE = fixture('tls/certificate.pem');

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function started(server: Server, scheme: string): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}
const http = (listener: RequestListener) => started(createServer(listener), 'http');
const https = (listener: RequestListener) =>
  started(
    createTlsServer({ key: readFileSync(fixture('tls/key.pem')), cert: readFileSync(CERTIFICATE) }, listener),
    'https',
  );

const judge = (target: string, ...flags: string[]) =>
  licet(['contract', '--spec', SPEC, '--target', target, '--header', `X-Key: ${KIOSK_KEY}`, ...flags]);

test('an honest server of a document of 3.0 has no findings, and its credential is not shown', async () => {
  const { stdout, stderr, code } = await judge(await http(kiosk()));
  expect(stdout).not.toMatch(/✗ error/);
  expect(stdout).toMatch(/kiosk\.openapi +target +2 /);
  expect(stdout + stderr).not.toContain(KIOSK_KEY);
  expect(code).toBe(0);
});

test('a server that breaks its schema is found out, with the place in the document', async () => {
  const { stdout, stderr, code } = await judge(await http(kiosk({ id: 0, price: 1, owner: {}, next: null })));
  expect(stdout).toMatch(/body-matches-schema/);
  expect(stdout).toMatch(/\/id must be > 0/);
  expect(stdout).toMatch(/kiosk\.openapi\.yaml:\d+/);
  expect(stdout + stderr).not.toContain(KIOSK_KEY);
  expect(code).toBe(1);
});

test('a server that lets anyone in is found out', async () => {
  const honest = kiosk();
  const target = await http((request, response) => {
    request.headers['x-key'] = KIOSK_KEY;
    honest(request, response);
  });
  const { stdout, code } = await judge(target);
  expect(stdout).toMatch(/refuses a request without credential|refuses an unknown credential/);
  expect(code).toBe(1);
});

test('a target that is not there is misuse', async () => {
  const { stderr, code } = await judge('http://127.0.0.1:1/v1');
  expect(stderr).toMatch(/got no answer[\s\S]*hint: Is the target running/);
  expect(code).toBe(2);
});

test('a certificate that nobody has signed is named, trusted, or ignored', async () => {
  const target = await https(kiosk());
  const refused = await judge(target);
  expect(refused.stderr).toMatch(/hint: Name the certificate that signed it with --ca, or take any with --insecure/);
  expect(refused.code).toBe(2);
  expect((await judge(target, '--insecure')).code).toBe(0);
  expect((await judge(target, '--ca', CERTIFICATE)).code).toBe(0);
});

test('a plan is made of any file', async () => {
  const { stdout, code } = await licet(['plan', SPEC]);
  expect(stdout).toContain('# Test plan: Kiosk');
  expect(code).toBe(0);
});
