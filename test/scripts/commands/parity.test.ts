import { createServer } from 'node:http';
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

test('each limitation of the mock names a public issue, and each explanation its reason', () => {
  for (const { kind, words, issue } of KNOWN_DIFFERENCES) {
    expect(words).not.toBe('');
    expect(issue !== undefined, words).toBe(kind === 'mock limitation');
  }
});
