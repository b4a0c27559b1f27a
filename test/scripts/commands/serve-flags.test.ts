import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Agent, fetch, type RequestInit } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noPostgres, PASSWORD, startPostgres } from '../../fixtures/state/postgres.ts';
import { licet, type Running, start } from '../licet.ts';

const PEM = (name: string) => fileURLToPath(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url));
const CONTROL_TOKEN = 'control-token-of-a-test';
const METRICS_TOKEN = 'metrics-token-of-a-test';
const SESSION = 'a-session-of-ones-own';
const LICENSES = '/vmware-logs/api/v1/licenses';

let folder: string;
let dispatcher: Agent;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'licet-flags-'));
  dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
});
afterAll(async () => {
  await dispatcher.close();
  rmSync(folder, { recursive: true });
});

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const ask = (url: string, init: RequestInit = {}) => fetch(url, { dispatcher, ...init });
const baseIn = (printed: string) => /^vmware-logs +(https?:\/\/[^/]+)/m.exec(printed)?.[1] ?? '';

describe('licet serve with each of its flags', () => {
  let licetServes: Running;
  let printed: string;
  let url: string;

  beforeAll(async () => {
    writeFileSync(join(folder, 'credentials.yaml'), `vmware-logs:\n  bearer: ${SESSION}\n`);
    const files = ['--tls-cert', PEM('certificate'), '--tls-key', PEM('key'), '--data', join(folder, 'state.db')];
    licetServes = start(
      [
        ...['serve', 'vmware-logs', '--port', '0', '--host', '127.0.0.1', '--faults', '--metrics', '--drain', '2'],
        ...['--control', '--control-token', CONTROL_TOKEN, '--cors', 'https://app.example', '--rate-limit', '25/s'],
        ...['--credentials', join(folder, 'credentials.yaml'), ...files],
      ],
      undefined,
      { ...process.env, LICET_METRICS_TOKEN: METRICS_TOKEN },
    );
    printed = await licetServes.printed('Try one:');
    url = baseIn(printed);
    while ((await ask(`${url}/readyz`)).status !== 200) await setTimeout(300);
  }, 60_000);
  afterAll(() => licetServes.child.kill('SIGKILL'));

  test('--tls-cert, --tls-key, --host: it speaks HTTPS there', () => {
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  });

  test('--credentials: they are let in and masked, and demo values are not', async () => {
    expect((await ask(url + LICENSES, { headers: bearer(SESSION) })).status).toBe(200);
    const demo = '80Lmue52xwIgDiQMu7as9jLdLFFs+Hn3HI2WP0fx6kH0ApL';
    expect((await ask(url + LICENSES, { headers: bearer(demo) })).status).toBe(401);
    expect(printed).toContain('bearer ••••');
    for (const secret of [SESSION, demo]) expect(printed).not.toContain(secret);
  });

  test('--control-token: who has it controls, on loopback too', async () => {
    const clock = `${url}/_sandbox/clock`;
    expect((await ask(clock)).status).toBe(401);
    expect((await ask(clock, { headers: bearer(CONTROL_TOKEN) })).status).toBe(200);
  });

  test('--metrics, with the variable: who has the token reads them', async () => {
    expect((await ask(`${url}/metrics`)).status).toBe(401);
    const metrics = await ask(`${url}/metrics`, { headers: bearer(METRICS_TOKEN) });
    expect(await metrics.text()).toContain('licet_requests_total');
  });

  test('--cors: a page of that origin may read answers, another may not', async () => {
    const allowed = async (Origin: string) =>
      (await ask(`${url}/healthz`, { headers: { Origin } })).headers.get('Access-Control-Allow-Origin');
    expect(await allowed('https://app.example')).toBe('https://app.example');
    expect(await allowed('https://evil.example')).toBeNull();
  });

  test('--faults: a request asks for one', async () => {
    const headers = { ...bearer(SESSION), 'X-Licet-Fault': '500' };
    expect((await ask(url + LICENSES, { headers })).status).toBe(500);
  });

  test('--seed: a snapshot that was downloaded is what another starts with', async () => {
    const headers = { ...bearer(SESSION), 'Content-Type': 'application/json' };
    const key = 'M502V-XXXXX-XXXXX-XXXXX-S33DS';
    expect((await ask(url + LICENSES, { method: 'POST', headers, body: JSON.stringify({ key }) })).status).toBe(201);
    const control = bearer(CONTROL_TOKEN);
    await ask(`${url}/_sandbox/snapshot`, { method: 'POST', headers: control, body: '{"name":"s"}' });
    const scene = await (await ask(`${url}/_sandbox/snapshots/s`, { headers: control })).text();
    const seed = join(folder, 'scene.json');
    writeFileSync(seed, scene);
    const other = start([
      'serve',
      'vmware-logs',
      '--port',
      '0',
      '--seed',
      seed,
      '--quiet',
      '--hostile',
      '--hostile-seed',
      '3',
    ]);
    try {
      const base = baseIn(await other.printed('Try one:'));
      const demo = bearer('80Lmue52xwIgDiQMu7as9jLdLFFs+Hn3HI2WP0fx6kH0ApL');
      // Two of one key there are not: the scene holds it. And extreme as the answer is, --hostile says so.
      const again = await ask(base + LICENSES, {
        method: 'POST',
        headers: { ...demo, 'Content-Type': 'application/json' },
        body: JSON.stringify({ key }),
      });
      expect(again.status).toBe(409);
      expect((await ask(base + LICENSES, { headers: demo })).headers.get('X-Licet-Hostile')).toMatch(/^\d+\/\d+, /);
    } finally {
      other.child.kill('SIGTERM');
    }
    const { code, stderr } = await other.ended;
    expect([code, stderr.includes('"listLicenses"')]).toEqual([0, false]);
  });

  test('--rate-limit: more in a second are refused', async () => {
    const answers = await Promise.all(Array.from({ length: 80 }, () => ask(url + LICENSES)));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });

  test('--drain, --data: stopped, it serves on for so long while it says so, and what it did is kept', async () => {
    await expect.poll(async () => (await ask(`${url}/readyz`)).status, { timeout: 10_000, interval: 1_100 }).toBe(200);
    licetServes.child.kill('SIGTERM');
    await expect.poll(async () => (await ask(`${url}/readyz`)).status, { timeout: 1_900, interval: 100 }).toBe(503);
    expect((await ask(`${url}/healthz`)).status).toBe(200);
    const { code, stderr } = await licetServes.ended;
    expect(code).toBe(0);
    expect(stderr).toContain(`state is kept in ${join(folder, 'state.db')}`);
    for (const secret of [SESSION, CONTROL_TOKEN, METRICS_TOKEN]) expect(stderr).not.toContain(secret);
    expect(readFileSync(join(folder, 'state.db')).includes('S33DS')).toBe(true);
    expect(readFileSync(join(folder, 'state.db')).includes(SESSION)).toBe(false);
  });
});

test('a broken file of credentials is said to be so, and no line of it is shown', async () => {
  const file = join(folder, 'broken.yaml');
  for (const text of [
    'vmware-logs:\n  bearer: "hunter2\n',
    'vmware-logs: {bearer: hunter2, bearer: hunter2}',
    'hunter2',
  ]) {
    writeFileSync(file, text);
    const { code, stderr } = await licet(['serve', '--credentials', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('broken.yaml');
    expect(stderr).toContain('hint:');
    expect(stderr).not.toContain('hunter2');
  }
});

test.skipIf(noPostgres)(
  `DATABASE_URL and LICET_CREDENTIALS are read${noPostgres}`,
  async () => {
    const postgres = await startPostgres();
    try {
      const env = {
        ...process.env,
        DATABASE_URL: await postgres.database(),
        LICET_CREDENTIALS: JSON.stringify({ 'vmware-logs': { bearer: SESSION } }),
      };
      const serving = start(['serve', 'vmware-logs', '--port', '0'], undefined, env);
      const base = baseIn(await serving.printed('Try one:'));
      expect((await ask(base + LICENSES, { headers: bearer(SESSION) })).status).toBe(200);
      expect(await (await ask(`${base}/healthz`)).json()).toMatchObject({ database: 'postgresql' });
      serving.child.kill('SIGTERM');
      const { stderr, stdout } = await serving.ended;
      expect(stderr).toContain('state is kept in postgresql://licet@127.0.0.1:');
      for (const secret of [PASSWORD, SESSION]) expect(stdout + stderr).not.toContain(secret);
    } finally {
      await postgres.close();
    }
  },
  60_000,
);
