import { afterEach, describe, expect, test } from 'vitest';
import { createXformationLacClient } from '../../../generated/xformation-lac/client.ts';
import type { Feature, LicenseOrderRequest, LicenseOrderUpdate } from '../../../generated/xformation-lac/types.ts';
import { startSandbox } from '../../../server/index.ts';
import { realWorld } from '../../../server/state/world.ts';
import { DEMO_TOKENS, DEMO_USER } from '../../../server/vendors/xformation-lac/demo.ts';
import { xformationLac } from '../../../server/vendors/xformation-lac/index.ts';

const FEATURE = {
  name: 'Licstat',
  version: '6.0',
  expiration_type: 'no_expiration',
  issued_type: 'not_issued',
  maintenance_type: 'no_maintenance',
  enabled: true,
} satisfies Feature;

/** The first request of the vendor's page. */
const MINIMAL = {
  customer_id: 1,
  product_template_id: 1,
  license_type: 'local',
  licensee_type: 'not_specified',
  hostid_match_rate: 100,
  min_hostids: 1,
  activations_allowed: 1,
  enabled: true,
  removal: false,
  Hostids: [{ name: 'username', min_amount: 1, max_amount: 1 }],
  Features: [FEATURE],
} satisfies LicenseOrderRequest;

const THREE_HOURS = 3 * 60 * 60 * 1000;
const DOCUMENTED_KEY = 'II1HP-TX8EQ-R1QXZ-7LYXF';
const DISABLED_KEY = '6NWQH-2KDJ0-FRBX4-T9PLC';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function start() {
  const clock = { now: Date.parse('2026-11-21T10:00:00Z') };
  const sandbox = await startSandbox({ vendors: [xformationLac], world: { ...realWorld, now: () => clock.now } });
  cleanUps.push(() => sandbox.close());
  const baseUrl = `${sandbox.url}/xformation-lac`;
  return {
    clock,
    as: (bearerAuth: string | undefined = DEMO_TOKENS.valid) =>
      createXformationLacClient({ baseUrl, credentials: { bearerAuth } }),
    /** A request that the client's types would not allow. */
    post: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${baseUrl}/license-orders`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${DEMO_TOKENS.valid}`, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

type Client = ReturnType<typeof createXformationLacClient>;

async function update(client: Client, key: string, body: LicenseOrderUpdate) {
  const { data, response } = await client.PATCH('/license-orders/{activation_key}', {
    params: { path: { activation_key: key } },
    body,
  });
  return { status: response.status, order: data };
}

describe('a license order', () => {
  test('has a new key each time, and is read back under it', async () => {
    const client = (await start()).as();
    const first = await client.POST('/license-orders', { body: MINIMAL });
    const second = await client.POST('/license-orders', { body: MINIMAL });
    const key = String(first.data?.activation_key);
    expect(key).toMatch(/^[A-Z0-9]{5}(-[A-Z0-9]{5}){3}$/);
    expect(second.data?.activation_key).not.toBe(key);

    const read = await client.GET('/license-orders/{activation_key}', { params: { path: { activation_key: key } } });
    expect(read.data).toEqual(first.data);
    expect(read.data?.creation_time).toBe('2026-11-21 10:00:00');
  });

  test.each([
    { type: 'not_specified', licensee: null },
    { type: 'customer', licensee: 'Rivers Inc' },
  ] as const)('of the licensee type $type has the licensee $licensee', async ({ type, licensee }) => {
    const { data } = await (await start()).as().POST('/license-orders', { body: { ...MINIMAL, licensee_type: type } });
    expect(data?.licensee).toBe(licensee);
  });

  test('keeps what an update leaves out, a feature’s switch among it', async () => {
    const client = (await start()).as();
    const off = {
      ...MINIMAL,
      description: 'Before',
      deactivations_allowed: 4,
      Features: [{ ...FEATURE, enabled: false, comment: 'Off' }],
    };
    const { data } = await client.POST('/license-orders', { body: off });
    const { enabled: _enabled, ...withoutSwitch } = FEATURE;
    const { order } = await update(client, String(data?.activation_key), { ...MINIMAL, Features: [withoutSwitch] });
    expect(order).toMatchObject({
      description: 'Before',
      deactivations_allowed: '4',
      Features: [{ enabled: false, comment: 'Off' }],
    });
  });

  test('remembers when its removal was asked for', async () => {
    const { as, clock } = await start();
    const client = as();
    const asked = await update(client, DOCUMENTED_KEY, { ...MINIMAL, removal: true });
    expect(asked.order).toMatchObject({
      removal: true,
      removal_request_time: '2026-11-21 10:00:00',
      removal_confirmation_time: null,
    });
    clock.now += 60_000;
    const again = await update(client, DOCUMENTED_KEY, { ...MINIMAL, removal: true });
    expect(again.order?.removal_request_time).toBe('2026-11-21 10:00:00');
    expect((await update(client, DOCUMENTED_KEY, MINIMAL)).order).toMatchObject({
      removal: false,
      removal_request_time: null,
    });
  });

  test('says a whole number as digits, however large it is', async () => {
    const { data } = await (await start())
      .as()
      .POST('/license-orders', { body: { ...MINIMAL, activations_allowed: 1e21 } });
    expect(data?.activations_allowed).toBe('1000000000000000000000');
  });
});

describe('lists', () => {
  test.each([
    { name: 'a part of the key', query: { activation_key: 'ii1hp' }, keys: [DOCUMENTED_KEY] },
    { name: 'disabled ones', query: { disabled: true }, keys: [DISABLED_KEY] },
    {
      name: 'one customer',
      query: { customer_ids: [2], customer_ids_exclude: false },
      keys: ['25N8D-NC35D-WD01P-8JI4K'],
    },
    { name: 'one template', query: { product_template_ids: [3] }, keys: ['Q4D7M-8ZKJ2-PWY5C-LX3NV'] },
    {
      name: 'a day, inclusive',
      query: { created_date_after: '2019-08-20', created_date_before: '2019-08-20' },
      keys: [DOCUMENTED_KEY],
    },
    { name: 'what is left after some', query: { offset: 6 }, keys: ['Q4D7M-8ZKJ2-PWY5C-LX3NV'] },
    { name: 'nobody', query: { customer_ids: [1, 2], customer_ids_exclude: true }, keys: [] },
  ])('orders by $name', async ({ query, keys }) => {
    const { data } = await (await start()).as().GET('/license-orders', { params: { query } });
    expect(data?.map((order) => order.activation_key)).toEqual(keys);
  });

  test('at most a hundred orders at a time', async () => {
    const client = (await start()).as();
    await Promise.all(Array.from({ length: 100 }, () => client.POST('/license-orders', { body: MINIMAL })));
    expect((await client.GET('/license-orders')).data).toHaveLength(100);
    expect((await client.GET('/license-orders', { params: { query: { offset: 100 } } })).data).toHaveLength(7);
  });

  test('customers by a label, and a new one among them', async () => {
    const client = (await start()).as();
    const body = {
      name: 'Acme Robotics',
      Contacts: [{ email: 'Ann@Acme.example' }],
      CustomTags: [{ tag_name: 'tier', value: 'Gold' }],
    };
    const { data: created } = await client.POST('/customers', { body });
    expect(created).toMatchObject({ id: '3', Contacts: [{ id: '3', customer_id: '3', name: null }] });
    const query = { email: 'ann@', custom_tag_name: 'tier', custom_tag_value: 'gold' };
    expect((await client.GET('/customers', { params: { query } })).data).toEqual([created]);
    expect((await client.POST('/license-orders', { body: { ...MINIMAL, customer_id: 3 } })).data?.customer.name).toBe(
      'Acme Robotics',
    );
  });
});

describe('tokens', () => {
  test('are good for three hours', async () => {
    const { as, clock } = await start();
    const { data } = await as('').POST('/auth/tokens', { body: DEMO_USER });
    expect(data?.token).toMatch(/^[0-9a-f]{40}$/);
    const list = async () => (await as(data?.token).GET('/products')).response.status;
    clock.now += THREE_HOURS - 1000;
    expect(await list()).toBe(200);
    clock.now += 1000;
    expect(await list()).toBe(403);
  });

  test('that were prolonged by hand are unknown', async () => {
    const { as } = await start();
    const { data } = await as('').POST('/auth/tokens', { body: DEMO_USER });
    expect((await as(`ffffffff${data?.token.slice(8)}`).GET('/products')).response.status).toBe(403);
  });

  test.each([
    { name: 'no token', headers: { Authorization: '' } },
    { name: 'an expired token', headers: { Authorization: `Bearer ${DEMO_TOKENS.expired}` } },
    { name: 'an unknown token', headers: { Authorization: 'Bearer 1234' } },
    { name: 'another scheme', headers: { Authorization: 'Basic ZGVtbzpkZW1v' } },
  ])('$name is refused with 403, before the body is looked at', async ({ headers }) => {
    const response = await (await start()).post('{', headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ code: 50, message: 'Invalid or expired token provided.' });
  });
});

describe('what is refused with 400', () => {
  test.each([
    { name: 'a network order without a count', body: { ...MINIMAL, license_type: 'network' } },
    { name: 'a fixed licensee without a name', body: { ...MINIMAL, licensee_type: 'fixed' } },
    {
      name: 'a fixed expiration without a day',
      body: { ...MINIMAL, Features: [{ ...FEATURE, expiration_type: 'fixed' }] },
    },
    {
      name: 'a day that is on no calendar',
      body: { ...MINIMAL, Features: [{ ...FEATURE, expiration_type: 'fixed', expiration_date: '2026-02-30' }] },
    },
    { name: 'a fixed issue without a day', body: { ...MINIMAL, Features: [{ ...FEATURE, issued_type: 'fixed' }] } },
    {
      name: 'maintenance days without a number',
      body: { ...MINIMAL, Features: [{ ...FEATURE, maintenance_type: 'days_from_activation' }] },
    },
    { name: 'hostids in lower case', body: { ...MINIMAL, Hostids: undefined, hostids: MINIMAL.Hostids } },
    { name: 'a number as text', body: { ...MINIMAL, customer_id: '1' } },
    { name: 'an unknown customer', body: { ...MINIMAL, customer_id: 99 } },
    { name: 'an unknown template', body: { ...MINIMAL, product_template_id: 99 } },
    {
      name: 'more HostIDs required than allowed',
      body: { ...MINIMAL, Hostids: [{ name: 'username', min_amount: 2, max_amount: 1 }] },
    },
    { name: 'half a document', body: '{"customer_id":' },
  ])('$name', async ({ body }) => {
    const response = await (await start()).post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 108, message: expect.stringMatching(/^Invalid data\. ./) });
  });

  test('but not keys that nobody knows', async () => {
    expect((await (await start()).post({ ...MINIMAL, colour: 'blue' })).status).toBe(200);
  });
});
