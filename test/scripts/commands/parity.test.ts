import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { KNOWN_DIFFERENCES } from '../../../scripts/commands/known-differences.ts';
import { licet } from '../licet.ts';

test('what sandbox and mock of a vendor do differently is known, and told with its issue', async () => {
  const { stdout, code } = await licet(['parity', 'vmware-logs', '--list']);
  expect(stdout).toMatch(/vmware-logs +sandbox and mock +\d+ +\d+ +\d+ +0\n/);
  expect(stdout).toMatch(/mock limitation +a mock keeps no state.* stoplightio\/prism#1706/);
  expect(stdout).toContain('vmware-logs addLicense/security/unknown, asked: sandbox: asked; mock: not asked:');
  expect(stdout).not.toContain('new difference');
  expect(code).toBe(0);
});

test('what a live target does differently is new, and exits 1', async () => {
  const nobody = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(nobody.address() as AddressInfo).port}`;
  const { stdout, code } = await licet(['parity', 'vmware-logs', '--target', url]);
  nobody.close();
  nobody.closeAllConnections();
  expect(stdout).toMatch(/vmware-logs +sandbox and target +\d+ +\d+ +\d+ +[1-9]\d*\n/);
  expect(stdout).toMatch(/✗ vmware-logs createSession\/.*outcome: sandbox: kept; target: broken: /);
  expect(code).toBe(1);
});

test('a live target is asked as its flags say: any certificate, and nothing that changes anything', async () => {
  const pem = (name: string) => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url));
  const methods = new Set<string | undefined>();
  const nobody = createTlsServer({ key: pem('key'), cert: pem('certificate') }, ({ method }, response) => {
    methods.add(method);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
  const url = `https://127.0.0.1:${(nobody.address() as AddressInfo).port}`;
  const flags = ['parity', 'vmware-logs', '--target', url, '--safe', '--timeout', '5'];
  const { stderr, code } = await licet(flags);
  expect(stderr).toContain('--insecure');
  expect(code).toBe(2);
  const { stdout } = await licet([...flags, '--insecure']);
  nobody.close();
  nobody.closeAllConnections();
  expect(stdout).toMatch(/vmware-logs +sandbox and target +[1-9]/);
  expect(stdout).toMatch(/vmware-logs +\d+ +target limitation +the run may send nothing that changes anything/);
  expect(stdout).not.toMatch(/✗.*--safe/);
  expect([...methods].filter((method) => !/^(GET|HEAD|OPTIONS)$/.test(method ?? ''))).toEqual([]);
  expect(methods.size).toBeGreaterThan(0);
});

test('each limitation of the mock names a public issue, and each explanation its reason', () => {
  for (const { kind, words, issue } of KNOWN_DIFFERENCES) {
    expect(words).not.toBe('');
    expect(issue !== undefined, words).toBe(kind === 'mock limitation');
  }
});
