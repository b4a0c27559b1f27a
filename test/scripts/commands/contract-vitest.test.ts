import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KIOSK_KEY, kiosk } from '../../fixtures/contract/kiosk-server.ts';
import { licet } from '../licet.ts';

const SPEC = fileURLToPath(new URL('../../fixtures/contract/kiosk.openapi.yaml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'licet-'));
const at = (name: string) => join(folder, name);
const textOf = (name: string) => readFileSync(at(name), 'utf8');

/** It answers what its schema forbids. */
const server = createServer(kiosk({ id: 0, price: 1, owner: {}, next: null }));
let asked: readonly string[];
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  asked = ['contract', '--spec', SPEC, '--target', url, '--header', `X-Key: ${KIOSK_KEY}`];
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** What a run wrote, without what differs from time to time, or was made up by chance. */
function saidIn(name: string): unknown {
  const steady = textOf(`${name}.json`)
    .replaceAll(/"(milliseconds|started|date)": [^\n]+/gi, '"$1": 0')
    .replaceAll(/licet-[0-9a-f]{6}|date: [^\n"\\]+/gi, '…');
  return JSON.parse(steady.replaceAll(/,(\s*[}\]])/g, '$1').replaceAll(/": 0\n(\s*")/g, '": 0,\n$1'));
}
const written = (name: string, ...flags: string[]) =>
  licet([
    ...asked,
    ...flags,
    '--json',
    at(`${name}.json`),
    '--sarif',
    at(`${name}.sarif`),
    '--junit',
    at(`${name}.xml`),
  ]);

test('vitest’s tests, and parts of them that are merged, come to the verdicts and reports of the judge alone', async () => {
  const engine = await written('engine');
  expect(engine.code).toBe(1);
  const tested = await written('vitest', '--vitest');
  expect({ code: tested.code, stderr: tested.stderr }).toEqual({ code: 1, stderr: expect.any(String) });
  expect(saidIn('vitest')).toEqual(saidIn('engine'));
  expect(textOf('vitest.sarif')).toBe(textOf('engine.sarif'));

  const found = [];
  for (const part of ['1', '2']) {
    const blob = ['--shard', `${part}/2`, '--reporter', 'blob', '--output-file', at(`parts/${part}.json`)];
    const { code, stdout } = await written(`part-${part}`, ...blob);
    found.push(code);
    expect(stdout).toContain('This is a part');
  }
  expect(found).toContain(1);
  const merged = await written('merged', '--merge', at('parts'));
  expect(merged.code).toBe(1);
  expect(saidIn('merged')).toEqual(saidIn('engine'));
  expect(textOf('merged.sarif')).toBe(textOf('engine.sarif'));
  expect(textOf('merged.xml').match(/<testcase /g)?.length).toBe(textOf('engine.xml').match(/<testcase /g)?.length);
  for (const part of ['1', '2']) expect(textOf(`parts/${part}.json`)).not.toContain(KIOSK_KEY);
}, 120_000);

test('a reporter of vitest’s tells of the same tests', async () => {
  const flags = ['--operation', 'listLicenses', '--on', 'sandbox', '--reporter', 'json'];
  const { code } = await licet(['contract', 'vmware-logs', ...flags, '--output-file', at('one.json')]);
  expect(code).toBe(0);
  const { testResults } = JSON.parse(textOf('one.json')) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  const ran = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
    .map(({ fullName }) => fullName);
  expect(ran.length).toBeGreaterThan(3);
  expect(ran.filter((name) => !/^on the sandbox.* listLicenses: /.test(name))).toEqual([]);
}, 60_000);

test.each([
  { of: 'a part of nothing', flags: ['--shard', '5/4'], says: '“5/4” is no part of a whole' },
  { of: 'reports that are not there', flags: ['--merge', 'nowhere-at-all'], says: 'There is no test to be run' },
  { of: 'a target that is not there', flags: ['--vitest', '--target', 'http://127.0.0.1:1/v1'], says: 'got no answer' },
])(
  '$of is misuse',
  async ({ flags, says }) => {
    const { code, stderr } = await licet(['contract', 'vmware-logs', ...flags]);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  },
  60_000,
);
