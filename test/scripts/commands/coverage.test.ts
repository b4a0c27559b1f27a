import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { licet } from '../licet.ts';

/** A server that knows nothing, and says so. */
const nobody = createServer((_, response) => response.writeHead(404).end());
const folder = mkdtempSync(join(tmpdir(), 'licet-coverage-'));
const file = join(folder, 'report.json');
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(nobody.address() as AddressInfo).port}`;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  nobody.close();
  nobody.closeAllConnections();
});

test('every operation and status of a vendor is seen on sandbox and mock together', async () => {
  const { stdout } = await licet([
    'contract',
    'vmware-logs',
    '--coverage',
    '--require',
    'operations=100,statuses=100,response-types=100,request-types=100,parameters=100',
  ]);
  expect(stdout).toMatch(/vmware-logs +5\/5 100 % +22\/22 100 % +2\/2 100 %/);
  expect(stdout).toMatch(/vmware-logs: \d+ things? nobody has seen/);
  expect(stdout).not.toContain('Seen too little');
});

test('a gate that is missed says by how much, and exits 1', async () => {
  const args = ['vmware-logs', '--operation', 'createSession', '--target', url, '--require', 'statuses=50'];
  const { stdout, code } = await licet(['contract', ...args, '--coverage', '--json', file]);
  expect(stdout).toMatch(/✗ vmware-logs: statuses \d+(\.\d)? % \(\d of \d\), required 50 %/);
  expect(stdout).toMatch(/statuses +createSession 200/);
  const { coverage } = JSON.parse(readFileSync(file, 'utf8'));
  expect(coverage).toMatchObject([{ vendor: 'vmware-logs', shares: { statuses: { percent: expect.any(Number) } } }]);
  expect(code).toBe(1);
});
