import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { licet } from '../licet.ts';

const folder = mkdtempSync(join(tmpdir(), 'licet-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}
const reportOf = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Report;
const vitest = (...flags: string[]) => licet(['contract', ...flags.slice(0, 1), '--vitest', ...flags.slice(1)]);

test('runs the generated tests of a vendor, and no more of them than one operation where one is named', async () => {
  const flags = [
    '--operation',
    'listLicenses',
    '--on',
    'sandbox',
    '--reporter',
    'json',
    '--output-file',
    at('one.json'),
  ];
  const { code, stderr } = await vitest('vmware-logs', ...flags);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
  const ran = reportOf('one.json').testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
  );
  expect(ran.length).toBeGreaterThan(3);
  expect(ran.filter((name) => !/^on the sandbox.* listLicenses: /.test(name))).toEqual([]);
});

test('parts are dealt out and merged to one report', async () => {
  const vendors = ['vmware-logs', 'xformation-lac-enduser'] as const;
  for (const part of ['1', '2']) {
    const blob = ['--reporter', 'blob', '--output-file', at(`parts/${part}.json`)];
    const flags = [vendors[1], '--on', 'sandbox', '--shard', `${part}/2`, ...blob];
    expect(await vitest(vendors[0], ...flags)).toMatchObject({ code: 0 });
  }
  const merged = ['--merge', at('parts'), '--reporter', 'json', '--output-file', at('merged.json')];
  expect(await vitest(vendors[0], ...merged)).toMatchObject({ code: 0 });
  const files = reportOf('merged.json').testResults.map(({ name }) => name.replace(/.*generated./, ''));
  expect(files.sort()).toEqual(vendors.map((vendor) => `${vendor}/contract.test.ts`));
});

test('asks the target that is named, and ends with 1 where it breaks its promises', async () => {
  const server = createServer((_, response) => response.writeHead(500).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const flags = ['--target', url, '--reporter', 'json', '--output-file', at('broken.json')];
  const { code } = await vitest('vmware-logs', ...flags);
  server.close();
  expect(code).toBe(1);
  expect(reportOf('broken.json').numFailedTests).toBeGreaterThan(0);
});

test.each([
  { of: 'a part of nothing', flags: ['--shard', '5/4'], says: '“5/4” is no part of a whole' },
  { of: 'reports that are not there', flags: ['--merge', 'nowhere-at-all'], says: 'There is no test to be run' },
])('$of is misuse', async ({ flags, says }) => {
  const { code, stderr } = await vitest('vmware-logs', ...flags);
  expect(stderr).toContain(says);
  expect(code).toBe(2);
});
