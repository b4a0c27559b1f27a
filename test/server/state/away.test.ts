import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Sandbox, startSandbox } from '../../../server/index.ts';
import { loggerTo } from '../../fixtures/server/running.ts';
import { ask } from '../../fixtures/state/clients.ts';
import { noPostgres, PASSWORD, type Postgres, startPostgres } from '../../fixtures/state/postgres.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** An operation of each vendor that writes, and how it says that it cannot. */
const REFUSALS = [
  {
    vendor: 'vmware-logs',
    request: ['POST', '/api/v1/licenses', { key: 'AAAAA-XXXXX-XXXXX-XXXXX-XXXXX' }],
    status: 500,
  },
  {
    vendor: 'vmware-logs',
    request: ['POST', '/api/v1/sessions', { username: 'johndoe', password: 'password', provider: 'Local' }],
    status: 503,
  },
  { vendor: 'lenovo-xclarity', request: ['GET', '/authCodes'], status: 500 },
  {
    vendor: 'uipath-licensing',
    request: ['GET', '/lrm/api/account/y-y-y-delilah/available-account-licenses'],
    status: 500,
  },
  { vendor: 'xformation-lac', request: ['GET', '/customers'], status: 500 },
  { vendor: 'xformation-lac-enduser', request: ['GET', '/license-orders/25N8D-NC35D-WD01P-8JI4K'], status: 500 },
] as const;

const add = (url: string, number: number) =>
  ask(url, 'vmware-logs', [
    'POST',
    '/api/v1/licenses',
    { key: `KEYNR-XXXXX-XXXXX-XXXXX-${String(number).padStart(5, '0')}` },
  ]);

describe.skipIf(noPostgres)(`PostgreSQL goes away${noPostgres}`, () => {
  let postgres: Postgres;
  let sandbox: Sandbox;
  const log: string[] = [];
  const told = (level: number) =>
    log.map((line) => JSON.parse(line) as { level: number; msg: string }).filter((line) => line.level >= level);
  const health = async () => {
    const response = await fetch(`${sandbox.url}/healthz`);
    return { status: response.status, body: await response.json() };
  };
  beforeAll(async () => {
    postgres = await startPostgres();
    sandbox = await startSandbox({ databaseUrl: await postgres.database(), logger: loggerTo(log) });
  });
  afterAll(async () => {
    await sandbox.close();
    await postgres.close();
  });

  test('and is well before', async () => {
    expect(await health()).toEqual({ status: 200, body: { status: 'ok', database: 'postgresql' } });
    expect((await add(sandbox.url, 0)).status).toBe(201);
  });

  test.each(['fast', 'immediate'] as const)(
    'stopped (%s) under load: what was acknowledged is there when it is back',
    async (how) => {
      const first = how === 'fast' ? 1000 : 2000;
      const acknowledged: number[] = [];
      let stopping: Promise<void> | undefined;
      const adding = Array.from({ length: 300 }, async (_, index) => {
        const { status } = await add(sandbox.url, first + index);
        if (status === 201) acknowledged.push(first + index);
        else expect(status).toBe(500);
        if (acknowledged.length === 20) stopping = postgres.stop(how);
      });
      await Promise.all(adding);
      await stopping;

      expect(await health()).toEqual({ status: 503, body: { status: 'the database is away', database: 'postgresql' } });
      await postgres.start();
      await expect.poll(health, { timeout: 20_000 }).toMatchObject({ status: 200 });
      expect(acknowledged.length).toBeGreaterThanOrEqual(20);
      for (const number of acknowledged) expect((await add(sandbox.url, number)).status).toBe(409);
    },
  );

  test('each vendor says so in its own words, three hundred at once are told without queueing, and the log says it once', async () => {
    await postgres.stop('fast');
    log.length = 0;
    for (const { vendor, request, status } of REFUSALS) {
      const answer = await ask(sandbox.url, vendor, request);
      expect(answer, vendor).toMatchObject({ status });
      expect(JSON.stringify(answer.body)).not.toContain('127.0.0.1');
    }
    const statuses = await Promise.all(
      Array.from({ length: 300 }, async (_, number) => (await add(sandbox.url, number)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([500]));
    expect(told(40).map(({ msg }) => msg)).toEqual(['the database is away']);
    expect(log.join('')).toContain('try again later');
    expect(log.join('')).not.toContain(PASSWORD);

    await postgres.start();
    await expect.poll(health, { timeout: 20_000 }).toMatchObject({ status: 200 });
    expect((await add(sandbox.url, 3000)).status).toBe(201);
    expect(told(40).map(({ msg }) => msg)).toEqual(['the database is away', 'the database is back']);
  });

  test('a database that is frozen, and answers nothing, keeps nobody for long', async () => {
    await postgres.freeze();
    try {
      const statuses = await Promise.all(
        Array.from({ length: 100 }, async (_, number) => (await add(sandbox.url, number)).status),
      );
      expect(new Set(statuses)).toEqual(new Set([500]));
      expect((await health()).status).toBe(503);
    } finally {
      await postgres.thaw();
    }
    await expect.poll(health, { timeout: 20_000 }).toMatchObject({ status: 200 });
    expect((await add(sandbox.url, 4000)).status).toBe(201);
  });
});
