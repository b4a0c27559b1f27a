import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createXformationLacClient } from '../../../generated/xformation-lac/client.ts';
import type { Feature, LicenseOrderRequest } from '../../../generated/xformation-lac/types.ts';
import { createXformationLacEnduserClient } from '../../../generated/xformation-lac-enduser/client.ts';
import { startSandbox } from '../../../server/index.ts';
import { realWorld } from '../../../server/state/world.ts';
import { DEMO_TOKENS } from '../../../server/vendors/xformation-lac/demo.ts';
import { xformationLac } from '../../../server/vendors/xformation-lac/index.ts';
import { xformationLacEnduser } from '../../../server/vendors/xformation-lac-enduser/index.ts';

const FEATURE = {
  name: 'Licstat',
  version: '6.0',
  expiration_type: 'days_from_activation',
  days_from_activation: 10,
  issued_type: 'not_issued',
  maintenance_type: 'no_maintenance',
  enabled: true,
} satisfies Feature;

const ORDER = {
  customer_id: 1,
  product_template_id: 1,
  license_type: 'local',
  licensee_type: 'customer',
  hostid_match_rate: 100,
  min_hostids: 1,
  activations_allowed: 2,
  deactivations_allowed: 1,
  enabled: true,
  removal: false,
  Hostids: [{ name: 'Username', min_amount: 1, max_amount: 1 }],
  Features: [FEATURE],
} satisfies LicenseOrderRequest;

const HAL = 'application/hal+json';
const DOCUMENTED_KEY = '25N8D-NC35D-WD01P-8JI4K';
const DISABLED_KEY = '6NWQH-2KDJ0-FRBX4-T9PLC';
const NO_GENERATOR_KEY = 'Q4D7M-8ZKJ2-PWY5C-LX3NV';
const PUBLISHED_KEY = '4CT1V-4T10N-K3Y1S-C000L';
const UNKNOWN_KEY = 'AAAAA-AAAAA-AAAAA-AAAAA';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const ALICE = base64('USERNAME=alice');
const BOB = base64('USERNAME=bob');
const CAROL = base64('USERNAME=carol');

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Both of the vendor's APIs, on one state. */
async function start(data?: string) {
  const world = { ...realWorld, now: () => Date.parse('2026-11-21T10:00:00Z') };
  const sandbox = await startSandbox({
    vendors: [xformationLac, xformationLacEnduser],
    world,
    ...(data !== undefined && { data }),
  });
  cleanUps.push(() => sandbox.close());
  const endUserUrl = `${sandbox.url}/xformation-lac-enduser`;
  const vendor = createXformationLacClient({
    baseUrl: `${sandbox.url}/xformation-lac`,
    credentials: { bearerAuth: DEMO_TOKENS.valid },
  });
  const endUser = createXformationLacEnduserClient({ baseUrl: endUserUrl });
  const call = (method: string, path: string) => fetch(`${endUserUrl}${path}`, { method, redirect: 'manual' });

  return {
    sandbox,
    endUser,
    call,
    activate: (key: string, hostids: string) => call('PUT', `/licenses/${key}/${encodeURIComponent(hostids)}`),
    poll: (key: string, hostids: string) => call('GET', `/license-queue/${key}/${encodeURIComponent(hostids)}`),
    deactivate: (key: string, hostids: string) => call('DELETE', `/licenses/${key}/${encodeURIComponent(hostids)}`),
    async inState(key: string, ...state: ('success' | 'failed' | 'in_progress')[]) {
      return endUser.GET('/licenses/{activation_key}', { params: { path: { activation_key: key }, query: { state } } });
    },
    async newOrder(changes: Partial<LicenseOrderRequest> = {}) {
      const { data: order } = await vendor.POST('/license-orders', {
        body: { ...ORDER, ...changes } as LicenseOrderRequest,
      });
      return String(order?.activation_key);
    },
    async change(key: string, changes: Partial<LicenseOrderRequest>) {
      const body = { ...ORDER, ...changes } as LicenseOrderRequest;
      return vendor.PATCH('/license-orders/{activation_key}', { params: { path: { activation_key: key } }, body });
    },
    async order(key: string) {
      return (await vendor.GET('/license-orders/{activation_key}', { params: { path: { activation_key: key } } })).data;
    },
    async licenses(key: string) {
      return (
        await vendor.GET('/license-orders/{activation_key}/licenses', { params: { path: { activation_key: key } } })
      ).data;
    },
  };
}

type Running = Awaited<ReturnType<typeof start>>;

/** Asks for a license and waits until that has ended; returns where it leads. */
async function activateFully({ activate, poll }: Running, key: string, hostids: string): Promise<string> {
  expect((await activate(key, hostids)).status).toBe(202);
  expect((await poll(key, hostids)).status).toBe(200);
  const ended = await poll(key, hostids);
  expect(ended.status).toBe(303);
  return String(ended.headers.get('location'));
}

describe('from an order to a license', () => {
  test('the vendor orders, the end user activates, both see it, and so they do after a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xformation-lac-'));
    cleanUps.push(() => rm(folder, { recursive: true }));
    const data = join(folder, 'state.sqlite');
    const first = await start(data);
    const key = await first.newOrder();

    expect(await activateFully(first, key, ALICE)).toBe(`../../licenses/${key}/${ALICE}`);
    await first.sandbox.close();

    const second = await start(data);
    const { data: listed } = await second.inState(key, 'success', 'failed');
    expect(listed?._embedded).toMatchObject({
      success: [
        {
          activationKey: key,
          activationTime: '2026-11-21T10:00:00+00:00',
          expirationDate: '2026-12-01T00:00:00+00:00',
          hostids: [{ nameRaw: 'USERNAME', name: 'Username', value: 'alice' }],
          filename: 'license_2026_11_21-10_00.lic',
          content: expect.stringContaining(
            'FEATURE Licstat\n{\nVENDOR=SANDBOX VERSION=6.0 END=2026-12-01 LICENSEE="Rivers Inc"',
          ),
        },
      ],
    });
    expect(Object.keys(listed?._embedded ?? {})).toEqual(['success']);
    expect(await second.order(key)).toMatchObject({ activated_licenses_count: 1, deactivations_left: 1 });
    expect(await second.licenses(key)).toMatchObject([
      { id: '5', expiration_date: '2026-12-01', HostidValues: [{ name: 'Username', value: 'alice' }] },
    ]);
  });

  test('a client that follows redirects goes from the request to the license', async () => {
    const { newOrder, activate, poll, sandbox } = await start();
    const key = await newOrder();
    const { headers } = await activate(key, ALICE);
    await poll(key, ALICE);
    const queue = new URL(
      String(headers.get('location')),
      `${sandbox.url}/xformation-lac-enduser/licenses/${key}/${ALICE}`,
    );
    const license = await fetch(queue);
    expect(license.url).toBe(`${sandbox.url}/xformation-lac-enduser/licenses/${key}/${ALICE}`);
    expect(license.status).toBe(200);
    expect(license.headers.get('content-type')).toContain(HAL);
  });

  test('the same host is the same license, in any order and case', async () => {
    const running = await start();
    const key = await running.newOrder({
      Hostids: [...ORDER.Hostids, { name: 'Hostname', min_amount: 1, max_amount: 1 }],
    });
    await activateFully(running, key, base64('USERNAME=Alice,HOSTNAME=pc1'));
    expect((await running.activate(key, base64('hostname=PC1,username=alice'))).status).toBe(202);
    expect((await running.poll(key, base64('HOSTNAME=PC1,USERNAME=alice'))).status).toBe(303);
    expect((await running.order(key))?.activated_licenses_count).toBe(1);
  });

  test('a value may have what a path may not', async () => {
    const running = await start();
    const key = await running.newOrder();
    const hostids = base64('USERNAME=??>>');
    expect(hostids).toMatch(/[+/]/);
    const location = await activateFully(running, key, hostids);
    expect(location).toBe(`../../licenses/${key}/${encodeURIComponent(hostids).replaceAll('%3D', '=')}`);
    expect((await running.call('GET', `/licenses/${key}/${encodeURIComponent(hostids)}`)).status).toBe(200);
  });

  test('a license that never ends has no dates', async () => {
    const running = await start();
    const Features = [FEATURE, { ...FEATURE, name: 'Reports', expiration_type: 'no_expiration' as const }];
    const key = await running.newOrder({ Features });
    await activateFully(running, key, ALICE);
    expect((await running.inState(key, 'success')).data?._embedded.success).toMatchObject([
      { expirationDate: null, maintenanceEndDate: null },
    ]);
  });
});

describe('an activation fails', () => {
  test.each([
    {
      why: 'for a kind that the order does not take',
      hostids: 'ETHERNET=AABBCCDDEEFF',
      says: 'HostID Ethernet is not allowed',
    },
    {
      why: 'for too many of a kind',
      hostids: 'USERNAME=alice,USERNAME=bob',
      says: '1 to 1 HostIDs of the type Username',
    },
  ])('$why', async ({ hostids, says }) => {
    const running = await start();
    const key = await running.newOrder();
    expect(await activateFully(running, key, base64(hostids))).toBe(`../../license-errors/${key}/${base64(hostids)}`);
    const errors = await running.call('GET', `/license-errors/${key}/${base64(hostids)}`);
    expect(JSON.stringify(await errors.json())).toContain(says);
    expect((await running.order(key))?.activated_licenses_count).toBe(0);
  });

  test('when all are in use, and succeeds when tried again after one was given up', async () => {
    const running = await start();
    const key = await running.newOrder();
    await activateFully(running, key, ALICE);
    await activateFully(running, key, BOB);
    expect(await activateFully(running, key, CAROL)).toContain('license-errors');
    expect((await running.deactivate(key, ALICE)).status).toBe(204);
    expect(await activateFully(running, key, CAROL)).toContain('../licenses/');
    expect((await running.inState(key, 'failed')).response.status).toBe(404);
  });

  test('for the request on the vendor’s page, as that page has it', async () => {
    const running = await start();
    const hostids = base64('type1=value1,type2=value=2');
    expect(await activateFully(running, PUBLISHED_KEY, hostids)).toBe(
      `../../license-errors/${PUBLISHED_KEY}/${hostids}`,
    );
  });

  test('never lets more through than are allowed, however many ask at once', async () => {
    const running = await start();
    const key = await running.newOrder();
    const users = Array.from({ length: 20 }, (_, index) => base64(`USERNAME=user${index}`));
    const ends = await Promise.all(users.map((hostids) => activateFully(running, key, hostids)));
    expect(ends.filter((location) => location.includes('/licenses/'))).toHaveLength(2);
    expect((await running.order(key))?.activated_licenses_count).toBe(2);
  });
});

describe('deactivation', () => {
  test('counts against what the order allows', async () => {
    const running = await start();
    const key = await running.newOrder();
    await activateFully(running, key, ALICE);
    await activateFully(running, key, BOB);
    expect((await running.deactivate(key, ALICE)).status).toBe(204);
    expect(await running.order(key)).toMatchObject({ activated_licenses_count: 1, deactivations_left: 0 });

    const refused = await running.deactivate(key, BOB);
    expect([refused.status, await refused.json()]).toEqual([
      403,
      { code: 1506, message: 'Cannot deactivate license.' },
    ]);
    const again = await running.deactivate(key, ALICE);
    expect([again.status, await again.json()]).toEqual([404, { code: 1711, message: 'License does not exist.' }]);
  });

  test('is free where the vendor asked for it, and the last one confirms', async () => {
    const running = await start();
    const key = await running.newOrder({ deactivations_allowed: 0 });
    await activateFully(running, key, ALICE);
    await activateFully(running, key, BOB);
    await running.change(key, { deactivations_allowed: 0, removal: true });
    expect((await running.deactivate(key, ALICE)).status).toBe(204);
    expect(await running.order(key)).toMatchObject({ removal: true, removal_confirmation_time: null });
    expect((await running.deactivate(key, BOB)).status).toBe(204);
    expect(await running.order(key)).toMatchObject({
      removal: false,
      removal_request_time: '2026-11-21 10:00:00',
      removal_confirmation_time: '2026-11-21 10:00:00',
      activated_licenses_count: 0,
    });
  });
});

describe('refusals', () => {
  test('an order that the vendor disables refuses everything with 403 and 1703, until it is enabled', async () => {
    const running = await start();
    const key = await running.newOrder();
    await activateFully(running, key, ALICE);
    await running.change(key, { enabled: false });
    const paths = [
      `/licenses/${key}?state=success`,
      `/licenses/${key}/${ALICE}`,
      `/license-queue/${key}/${ALICE}`,
      `/license-errors/${key}/${ALICE}`,
      `/license-orders/${key}`,
    ];
    const answers = [
      ...(await Promise.all(paths.map((path) => running.call('GET', path)))),
      await running.activate(key, BOB),
      await running.deactivate(key, ALICE),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(answer.headers.get('content-type')).toContain(HAL);
      expect(await answer.json()).toEqual({ code: 1703, message: 'License order disabled.' });
    }
    await running.change(key, { enabled: true });
    expect((await running.inState(key, 'success')).response.status).toBe(200);
  });

  test.each(['?state=activated', '?state=success,activated', '?state=', ''])(
    'the states of "%s" are refused with 400 and 1101',
    async (query) => {
      const response = await (await start()).call('GET', `/licenses/${DISABLED_KEY}${query}`);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain(HAL);
      expect(await response.json()).toEqual({ code: 1101, message: 'Invalid data.' });
    },
  );

  test.each([UNKNOWN_KEY, 'not-a-key', 'II1HP-TX8EQ-R1QXZ-7LYXF'])(
    '%s has no licenses, which is said without a body',
    async (key) => {
      const response = await (await start()).call('GET', `/licenses/${key}?state=success,failed,in_progress`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe(HAL);
      expect(await response.text()).toBe('');
    },
  );

  test.each([
    { name: 'an unknown key', key: UNKNOWN_KEY, hostids: ALICE, status: 400, code: 1712 },
    { name: 'HostIDs that are not encoded', key: DOCUMENTED_KEY, hostids: 'USERNAME=alice', status: 400, code: 1600 },
    {
      name: 'Base64 without its padding',
      key: DOCUMENTED_KEY,
      hostids: ALICE.replace(/=+$/, ''),
      status: 400,
      code: 1600,
    },
    { name: 'no pairs', key: DOCUMENTED_KEY, hostids: base64('alice'), status: 400, code: 1600 },
    { name: 'a pair without a value', key: DOCUMENTED_KEY, hostids: base64('USERNAME='), status: 400, code: 1600 },
    { name: 'a blank in a value', key: DOCUMENTED_KEY, hostids: base64('USERNAME=a b'), status: 400, code: 1600 },
    {
      name: 'a value of 256 characters',
      key: DOCUMENTED_KEY,
      hostids: base64(`USERNAME=${'x'.repeat(256)}`),
      status: 400,
      code: 1600,
    },
    {
      name: 'bytes that are no text',
      key: DOCUMENTED_KEY,
      hostids: Buffer.from([0xff, 0x3d, 0x61]).toString('base64'),
      status: 400,
      code: 1600,
    },
    { name: 'a product without a license generator', key: NO_GENERATOR_KEY, hostids: ALICE, status: 403, code: 1709 },
  ])('activation with $name is refused with $status and $code', async ({ key, hostids, status, code }) => {
    const response = await (await start()).activate(key, hostids);
    expect([response.status, await response.json()]).toMatchObject([status, { code }]);
  });

  test('what belongs to no operation is refused in the same media type', async () => {
    const { call } = await start();
    for (const [method, path, status] of [
      ['GET', '/nothing', 404],
      ['POST', `/licenses/${DOCUMENTED_KEY}`, 405],
    ] as const) {
      const response = await call(method, path);
      expect([response.status, response.headers.get('content-type')]).toEqual([status, HAL]);
    }
  });
});
