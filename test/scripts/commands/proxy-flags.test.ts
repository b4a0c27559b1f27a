import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { KIOSK_KEY, kiosk } from '../../fixtures/contract/kiosk-server.ts';
import {
  CERTIFICATE,
  cleansUp,
  harOf,
  http,
  https,
  listening,
  type Proxied,
  proxied,
  proxiedWithin,
  SPEC,
  scratch,
  stopped,
} from '../../fixtures/proxy/running-proxy.ts';
import { licet } from '../licet.ts';

vi.setConfig({ testTimeout: 60_000 });
cleansUp();

const KEY = { 'x-key': KIOSK_KEY };
const paper = ({ url }: Proxied, headers: Record<string, string> = KEY) => fetch(`${url}/papers/1`, { headers });
/** A kiosk below /v1, and a proxy before it that judges. */
const before = async (...flags: string[]) =>
  proxied('--spec', SPEC, '--upstream', `${await http(kiosk())}/v1`, ...flags);

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

test.skipIf(!hasIpv6)('--host: the address that is listened on, an IPv6 one in brackets', async () => {
  const proxy = await before('--host', '::1');
  expect(proxy.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await paper(proxy)).status).toBe(200);
});

test('--port: a port of one’s own, and one that is taken is told of', async () => {
  const taken = createServer();
  const port = new URL(await listening(taken, 'http')).port;
  const { code, stderr } = await licet(['proxy', '--spec', SPEC, '--upstream', 'http://127.0.0.1:9', '--port', port]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`127.0.0.1:${port} cannot be listened on: EADDRINUSE`)]);
  expect(stderr).toContain('Name another with --port');
  await new Promise((resolve) => taken.close(resolve));
  expect((await before('--port', port)).url).toBe(`http://127.0.0.1:${port}`);
});

test('--fail-on: what breaks the contract on the client’s side is a warning, and makes the exit code 1 only where asked', async () => {
  const codes: (number | null)[] = [];
  for (const flags of [[], ['--fail-on', 'warning']]) {
    const proxy = await before(...flags);
    await paper(proxy, {});
    codes.push((await stopped(proxy)).code);
  }
  expect(codes).toEqual([0, 1]);
});

test('--quiet: no line for a finding as it comes, and all of them at the end', async () => {
  const said: string[] = [];
  for (const flags of [[], ['--quiet']]) {
    const proxy = await before(...flags);
    await paper(proxy, {});
    const { stdout, stderr } = await stopped(proxy);
    expect(stdout).toContain('request-keeps-the-contract');
    said.push(stderr);
  }
  expect(said[0]).toContain('! GET /v1/papers/1');
  expect(said[1]).not.toContain('papers');
});

test('--body-limit: what is longer passes whole, is not judged, and is counted', async () => {
  const folder = scratch();
  const long = JSON.stringify({ id: 'x'.repeat(5_000) });
  const upstream = await http((_, response) => response.setHeader('content-type', 'application/json').end(long));
  const har = join(folder, 't.har');
  const flags = ['--spec', SPEC, '--upstream', `${upstream}/v1`, '--body-limit', '1000', '--har', har];
  const proxy = await proxied(...flags);
  expect(await (await paper(proxy)).text()).toBe(long);
  const { code, stdout } = await stopped(proxy);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/1 {2}upstream: the answer is longer than 1000 bytes/)]);
  expect(harOf(har).log.entries[0]?.response.content).toMatchObject({
    size: long.length,
    comment: expect.stringContaining('too long'),
  });
});

test('--timeout: a connection that does not come about is answered 504 for', async () => {
  // It takes connections, and never says what TLS wants to hear.
  const upstream = await listening(createServer(), 'https');
  const proxy = await proxied('--spec', SPEC, '--upstream', upstream, '--insecure', '--timeout', '0.5');
  const answer = await paper(proxy);
  expect([answer.status, answer.headers.get('x-licet-proxy')]).toEqual([504, 'late']);
  expect(await answer.text()).toContain('the upstream could not be asked: no connection within 500 ms');
});

test('--idle-timeout: an upstream that never answers is told of with 504, and is a finding', async () => {
  const upstream = await http(() => {});
  const proxy = await proxied('--spec', SPEC, '--upstream', `${upstream}/v1`, '--idle-timeout', '1');
  const answer = await paper(proxy);
  expect([answer.status, answer.headers.get('x-licet-proxy')]).toEqual([504, 'silent']);
  expect(await answer.text()).toBe('licet proxy: the upstream did not answer for 1 s\n');
  const silent = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  await once(silent, 'close');
  const { code, stderr } = await stopped(proxy);
  expect(code).toBe(1);
  expect(stderr).toContain('target-answers');
  expect(stderr).toContain('the upstream did not answer for 1 s');
});

test('--ca and --insecure: a certificate that nobody knows is refused, unless one or the other is given', async () => {
  const upstream = await https(kiosk());
  const statuses: number[] = [];
  for (const flags of [[], ['--insecure'], ['--ca', CERTIFICATE]]) {
    const proxy = await proxied('--spec', SPEC, '--upstream', `${upstream}/v1`, ...flags);
    statuses.push((await paper(proxy)).status);
  }
  expect(statuses).toEqual([502, 200, 200]);
});

test('--sarif: a report for code scanning', async () => {
  const file = join(scratch(), 'deep', 'r.sarif');
  const upstream = await http((_, response) => response.end('oops'));
  const proxy = await proxied('--spec', SPEC, '--upstream', `${upstream}/v1`, '--sarif', file);
  await paper(proxy);
  expect((await stopped(proxy)).code).toBe(1);
  const log = JSON.parse(readFileSync(file, 'utf8'));
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0].results.length).toBeGreaterThan(0);
  expect(JSON.stringify(log)).not.toContain(KIOSK_KEY);
});

test('--examples: one overlay as YAML or JSON, or a folder with one for each operation', async () => {
  const folder = scratch();
  const read = (file: string) => parse(readFileSync(join(folder, file), 'utf8')) as { actions: { target: string }[] };
  const written: unknown[] = [];
  for (const to of ['one.yaml', 'one.json', 'many']) {
    const proxy = await before('--examples', join(folder, to));
    await paper(proxy);
    const { stdout } = await stopped(proxy);
    expect(stdout).toContain(`✓ ${join(folder, to)}: 1 example`);
    const [file = ''] = to === 'many' ? readdirSync(join(folder, to)).map((name) => join(to, name)) : [to];
    written.push(read(file).actions.map(({ target }) => target));
  }
  const target = "$['paths']['/papers/{id}']['get']['responses']['200']['content']['application/json']";
  expect(written).toEqual([[target], [target], [target]]);
  expect(() => JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8'))).not.toThrow();
});

test('--json, --html, --junit, --sarif, --har, --examples: what is to be written at the end is looked at before', async () => {
  const folder = scratch();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const flag of ['--json', '--html', '--junit', '--sarif', '--har', '--examples']) {
    const to = join(file, 'r.yaml');
    const { code, stderr } = await licet(['proxy', '--spec', SPEC, '--upstream', 'http://127.0.0.1:9', flag, to]);
    expect([flag, code]).toEqual([flag, 2]);
    expect(stderr).toContain(`${to} cannot be written`);
  }
  expect(existsSync(join(folder, 'r.yaml'))).toBe(false);
});

test('--har: where there is no room any more all passes as before, it is told, and what was written opens', async () => {
  const folder = scratch();
  const har = join(folder, 't.har');
  const upstream = await http((_, response) => response.end('x'.repeat(5_000)));
  const flags = ['--spec', SPEC, '--upstream', `${upstream}/v1`, '--har', har, '--quiet'];
  const proxy = await proxiedWithin(40, ...flags);
  for (let count = 0; count < 10; count += 1) expect((await (await paper(proxy)).text()).length).toBe(5_000);
  const { code, stderr } = await stopped(proxy);
  expect(stderr.match(/cannot be written any more: EFBIG/g)).toHaveLength(1);
  const { entries } = harOf(har).log;
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.length).toBeLessThan(10);
  expect(stderr).toContain(`lacks ${10 - entries.length} exchange`);
  expect(code).toBe(2);
});

test.each([
  [['--upstream', 'http://me:secret@127.0.0.1:9'], 'has a password'],
  [['--upstream', 'http://127.0.0.1:9/?key=1'], 'a query in it'],
  [['--upstream', 'http://127.0.0.1:9', '--vendor', 'vmware-logs'], 'cannot be used with'],
  [['--upstream', 'http://127.0.0.1:9', '--ca', SPEC], 'has no certificate in it'],
  [['--upstream', 'http://127.0.0.1:9', '--ca', '/no/such'], 'cannot be read'],
  [['--upstream', 'http://127.0.0.1:9', '--host', '192.0.2.1'], 'Name an address of this machine with --host'],
  [['--upstream', 'http://127.0.0.1:9', '--timeout', '0'], 'Name a number above 0'],
  [['--upstream', 'http://127.0.0.1:9', '--idle-timeout', '-1'], 'Name a number above 0'],
  [['--upstream', 'http://127.0.0.1:9', '--body-limit', '1k'], 'whole number of bytes'],
  [['--upstream', 'http://127.0.0.1:9', '--fail-on', 'never'], 'Allowed choices'],
])('misuse is told: %j', async (flags, message) => {
  const { code, stderr } = await licet(['proxy', '--spec', SPEC, ...flags]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(stderr).not.toContain('secret');
});
