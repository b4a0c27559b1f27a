import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UipathLicensingClient } from '../../../generated/uipath-licensing/client.ts';
import { createUipathLicensingClient } from '../../../generated/uipath-licensing/client.ts';
import { type Sandbox, startSandbox } from '../../../server/index.ts';
import { realWorld } from '../../../server/state/world.ts';
import { uipathLicensing } from '../../../server/vendors/uipath-licensing/index.ts';

const { demo } = uipathLicensing;
const SERVICE = '/lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}';
const AVAILABLE = '/lrm/api/account/{accountId}/available-account-licenses';
const DELILAH = { accountId: 'y-y-y-delilah', serviceScopeId: 'y1968', serviceType: 'orchestrator' };
const ANOTHER_TENANT = { ...DELILAH, serviceScopeId: 'y1970' };
const IN_USE = { ...DELILAH, serviceScopeId: 'y1969', serviceType: 'dataservice' };
const UNKNOWN = { ...DELILAH, accountId: 'n-n-n-samson' };

/** The body of the vendor's curl call. */
const DOCUMENTED = {
  productQuantities: [
    { code: 'UNATT', quantity: 5 },
    { code: 'NONPR', quantity: 4 },
    { code: 'TIE', quantity: 2 },
  ],
};

const HALF_AN_HOUR = 30 * 60 * 1000;

let folder: string;
let sandbox: Sandbox;
let now: number;

beforeEach(async () => {
  now = Date.now();
  folder = await mkdtemp(join(tmpdir(), 'uipath-licensing-'));
  sandbox = await start();
});

afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

function start(): Promise<Sandbox> {
  return startSandbox({
    vendors: [uipathLicensing],
    data: join(folder, 'state.sqlite'),
    world: { ...realWorld, now: () => now },
  });
}

function url(): string {
  return sandbox.vendors[0]?.url ?? '';
}

function clientWith(token: string | undefined = demo.valid['bearerAuth']): UipathLicensingClient {
  return createUipathLicensingClient({ baseUrl: url(), credentials: { bearerAuth: token } });
}

async function signIn(password = String(demo.inputs['password'])) {
  const body = { TenancyName: 'host', UsernameOrEmailAddress: 'admin', Password: password };
  const { data, response } = await clientWith().POST('/api/account/authenticate', { body });
  return { status: response.status, token: data?.result };
}

async function allocate(path: typeof DELILAH, code: string, quantity: number, bypassUsageCheck = false) {
  return clientWith().PUT(SERVICE, { params: { path }, body: { products: [{ code, quantity }], bypassUsageCheck } });
}

async function held(path: typeof DELILAH) {
  const { data } = await clientWith().GET(SERVICE, { params: { path } });
  return data?.license.products?.map(({ code, quantity }) => [code, quantity]);
}

async function handedOut(code: string) {
  const { data } = await clientWith().GET(AVAILABLE, { params: { path: { accountId: DELILAH.accountId } } });
  return data?.find((product) => product.code === code)?.allocated;
}

describe('the main flow', () => {
  test('an administrator signs in, allocates, and sees it after a restart with the same file, under the same token', async () => {
    const { token } = await signIn();
    const { data } = await clientWith(token).PUT(SERVICE, {
      params: { path: DELILAH },
      body: { products: DOCUMENTED.productQuantities },
    });
    expect(data).toMatchObject({ ...DELILAH, license: { products: DOCUMENTED.productQuantities } });

    await sandbox.close();
    sandbox = await start();

    const read = await clientWith(token).GET(SERVICE, { params: { path: DELILAH } });
    expect(read.data).toEqual(data);
  });

  test('the documented curl call works with PUT and a service type', async () => {
    const { response, data } = await clientWith('1234').PUT(SERVICE, { params: { path: DELILAH }, body: DOCUMENTED });
    expect(response.status).toBe(200);
    expect(data?.license.products).toMatchObject(DOCUMENTED.productQuantities);
  });

  test('the documented POST is refused and told what is allowed', async () => {
    const path = '/lrm/api/account/y-y-y-delilah/service-license/y1968/orchestrator';
    const headers = { Authorization: 'Bearer 1234', 'Content-Type': 'application/json' };
    const response = await fetch(`${url()}${path}`, { method: 'POST', headers, body: JSON.stringify(DOCUMENTED) });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')?.split(', ').toSorted()).toEqual(['DELETE', 'GET', 'HEAD', 'PUT']);
    expect(await response.text()).toBe('');
  });

  test('the documented question marks are a service type when percent-encoded', async () => {
    const { data } = await allocate({ ...ANOTHER_TENANT, serviceType: '?????' }, 'UNATT', 1);
    expect(data?.serviceType).toBe('?????');
  });
});

describe('one pool', () => {
  test('a second tenant is refused, and nothing changes, until the first gives back', async () => {
    await allocate(DELILAH, 'UNATT', 5);
    expect((await allocate(ANOTHER_TENANT, 'UNATT', 1)).response.status).toBe(409);
    expect(await held(DELILAH)).toEqual([['UNATT', 5]]);
    expect(await held(ANOTHER_TENANT)).toBeUndefined();

    expect((await allocate(DELILAH, 'UNATT', 0)).response.status).toBe(200);
    expect((await allocate(ANOTHER_TENANT, 'UNATT', 1)).response.status).toBe(200);
  });

  test('fifty tenants who ask at once never get more than there is', async () => {
    await allocate(DELILAH, 'UNATT', 0);
    const tenants = Array.from({ length: 50 }, (_, index) => ({ ...DELILAH, serviceScopeId: `tenant-${index}` }));
    const answers = await Promise.all(tenants.map((path) => allocate(path, 'UNATT', 1)));
    const statuses = answers.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 409)).toHaveLength(45);
    expect(await handedOut('UNATT')).toBe(5);
  });

  test('services of one tenant share the pool as well', async () => {
    await allocate(DELILAH, 'UNATT', 5);
    expect((await allocate({ ...DELILAH, serviceType: 'testmanager' }, 'UNATT', 1)).response.status).toBe(409);
  });

  test('one product that is short spoils the whole list', async () => {
    const products = [
      { code: 'UNATT', quantity: 3 },
      { code: 'NONPR', quantity: 99 },
    ];
    const { response } = await clientWith().PUT(SERVICE, { params: { path: DELILAH }, body: { products } });
    expect(response.status).toBe(409);
    expect(await held(DELILAH)).toEqual([
      ['UNATT', 2],
      ['NONPR', 1],
    ]);
  });

  test('a quantity is the new total, however often it is sent', async () => {
    for (let times = 0; times < 3; times += 1) expect((await allocate(DELILAH, 'UNATT', 4)).response.status).toBe(200);
    expect(await handedOut('UNATT')).toBe(4);
  });

  test('a product that is left out goes back, but an empty list changes nothing', async () => {
    await allocate(DELILAH, 'NONPR', 4);
    expect(await handedOut('UNATT')).toBe(0);
    const { data } = await clientWith().PUT(SERVICE, { params: { path: DELILAH }, body: { products: [] } });
    expect(data?.license.products).toMatchObject([{ code: 'NONPR', quantity: 4 }]);
  });

  test('an empty list is in order even where less is held than is used', async () => {
    await allocate(IN_USE, 'DSU', 4, true);
    const { response } = await clientWith().PUT(SERVICE, { params: { path: IN_USE }, body: { products: [] } });
    expect(response.status).toBe(200);
    expect(await held(IN_USE)).toEqual([['DSU', 4]]);
  });

  test('of two entries for one product the later counts', async () => {
    const products = [
      { code: 'UNATT', quantity: 5 },
      { code: 'UNATT', quantity: 1 },
    ];
    const { data } = await clientWith().PUT(SERVICE, { params: { path: DELILAH }, body: { products } });
    expect(data?.license.products).toMatchObject([{ code: 'UNATT', quantity: 1 }]);
    expect(await handedOut('UNATT')).toBe(1);
  });

  test.each([
    { name: 'less than is used', quantity: 7, bypass: false, status: 409 },
    { name: 'exactly what is used', quantity: 8, bypass: false, status: 200 },
    { name: 'less than is used, by force', quantity: 7, bypass: true, status: 200 },
    { name: 'more than there is, by force', quantity: 21, bypass: true, status: 409 },
  ])('$name is answered with $status', async ({ quantity, bypass, status }) => {
    expect((await allocate(IN_USE, 'DSU', quantity, bypass)).response.status).toBe(status);
  });

  test('what is removed is gone, and free for others', async () => {
    await allocate(DELILAH, 'UNATT', 5);
    expect((await clientWith().DELETE(SERVICE, { params: { path: DELILAH } })).response.status).toBe(200);
    expect((await clientWith().GET(SERVICE, { params: { path: DELILAH } })).response.status).toBe(410);
    expect((await allocate(ANOTHER_TENANT, 'UNATT', 5)).response.status).toBe(200);
  });

  test('ids that contain each other, or quotes, are different places', async () => {
    await allocate({ ...DELILAH, serviceScopeId: 'a', serviceType: 'b","c' }, 'TIE', 1);
    await allocate({ ...DELILAH, serviceScopeId: 'a","b', serviceType: 'c' }, 'TIE', 1);
    expect(await handedOut('TIE')).toBe(2);
  });
});

describe('refusals', () => {
  test.each([
    { name: 'no token', token: undefined, challenge: 'Bearer' },
    { name: 'an unknown token', token: 'nobody-gave-this-out', challenge: 'Bearer error="invalid_token"' },
    { name: 'an expired token', token: demo.expired['bearerAuth'], challenge: 'Bearer error="invalid_token"' },
  ])('$name is refused with 401 and no body', async ({ token, challenge }) => {
    const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const response = await fetch(`${url()}/lrm/api/account/y-y-y-delilah/service-license`, { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe(challenge);
    expect(await response.text()).toBe('');
  });

  test('a token is good for half an hour', async () => {
    const { token } = await signIn();
    const list = () => clientWith(token).GET(AVAILABLE, { params: { path: DELILAH } });
    now += HALF_AN_HOUR - 1000;
    expect((await list()).response.status).toBe(200);
    now += 1001;
    expect((await list()).response.status).toBe(401);
  });

  test('a token that was tampered with is unknown', async () => {
    const { token = '' } = await signIn();
    const [head, claims = '', signature] = token.split('.');
    const later = JSON.stringify({ ...JSON.parse(Buffer.from(claims, 'base64url').toString()), exp: 9999999999 });
    const forged = [head, Buffer.from(later).toString('base64url'), signature].join('.');
    expect((await clientWith(forged).GET(AVAILABLE, { params: { path: DELILAH } })).response.status).toBe(401);
  });

  test('a wrong password is refused', async () => {
    expect(await signIn('not-the-password')).toEqual({ status: 401, token: undefined });
  });

  test('an unknown organization has nothing to allocate, remove or show, and no service licenses', async () => {
    const params = { params: { path: UNKNOWN } };
    expect((await allocate(UNKNOWN, 'UNATT', 0)).response.status).toBe(404);
    expect((await clientWith().DELETE(SERVICE, params)).response.status).toBe(404);
    expect((await clientWith().GET(AVAILABLE, params)).response.status).toBe(404);
    expect((await clientWith().GET(SERVICE, params)).response.status).toBe(410);
    expect((await clientWith().GET('/lrm/api/account/{accountId}/service-license', params)).data).toEqual([]);
  });

  test.each([
    { name: 'both lists', body: { ...DOCUMENTED, products: [] } },
    { name: 'no list', body: { tenantName: 'Delilah' } },
    { name: 'a negative quantity', body: { products: [{ code: 'UNATT', quantity: -1 }] } },
    { name: 'half a robot', body: { products: [{ code: 'UNATT', quantity: 0.5 }] } },
    { name: 'a quantity as text', body: { products: [{ code: 'UNATT', quantity: '5' }] } },
    { name: 'an unknown field', body: { products: [], tenant: 'Delilah' } },
  ])('$name is refused with 400 and no body', async ({ body }) => {
    const response = await fetch(`${url()}/lrm/api/account/y-y-y-delilah/service-license/y1968/orchestrator`, {
      method: 'PUT',
      headers: { Authorization: 'Bearer 1234', 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('');
  });
});
