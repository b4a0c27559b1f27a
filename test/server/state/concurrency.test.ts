import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { components as Lenovo } from '../../../generated/lenovo-xclarity/types.ts';
import type { AccountProductList } from '../../../generated/uipath-licensing/types.ts';
import type { LicenseSummary } from '../../../generated/vmware-logs/types.ts';
import type { Customer, LicenseOrder, OrderLicense } from '../../../generated/xformation-lac/types.ts';
import { encodeHostids } from '../../../server/vendors/xformation-lac/hostids.ts';
import { xformationLac } from '../../../server/vendors/xformation-lac/index.ts';
import { ask } from '../../fixtures/state/clients.ts';
import { describeEngines } from '../../fixtures/state/engines.ts';
import { type SandboxProcess, startProcess } from '../../fixtures/state/sandbox-process.ts';

/** On a busy machine it takes long until a server has compiled all its schemas. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** What is asked here, so that a server compiles no more. */
const operations = {
  'uipath-licensing': ['allocateServiceLicense', 'listAvailableAccountLicenses'],
  'vmware-logs': ['listLicenses', 'addLicense'],
  'lenovo-xclarity': ['listAuthCodes', 'addAuthCodes'],
  'xformation-lac': ['createLicenseOrder', 'getLicenseOrder', 'listOrderLicenses', 'createCustomer'],
  'xformation-lac-enduser': ['activateLicense', 'getQueuedActivation', 'deactivateLicense'],
};

/** How many servers share one state, by engine. */
const SERVERS = { sqlite: 2, postgresql: 3 } as const;

describeEngines((engine) => {
  const servers: SandboxProcess[] = [];
  let urls: readonly string[];
  beforeAll(async () => {
    const options = { ...(await engine.place()), operations };
    for (let count = 0; count < SERVERS[engine.name]; count += 1) servers.push(startProcess(options));
    urls = await Promise.all(servers.map(({ url }) => url));
  });
  afterAll(() => Promise.all(servers.map((server) => server.end())));

  /** Does something so many times at once, by the servers in turn. */
  const atOnce = <T>(times: number, work: (url: string, index: number) => Promise<T>) =>
    Promise.all(Array.from({ length: times }, (_, index) => work(urls[index % urls.length] ?? '', index)));
  const counted = (values: readonly unknown[]) =>
    Object.fromEntries([...Map.groupBy(values, String)].map(([value, all]) => [value, all.length]));

  test('UiPath: three hundred tenants who ask at once never get more than the organization owns', async () => {
    const account = '/lrm/api/account/3e0c8a52-6b1f-4f0e-9d57-8a1c2b4d6e90';
    const [before] = await atOnce(1, (url) => products(url, account));
    const [left = 0] = (before ?? [])
      .filter(({ code }) => code === 'AGU')
      .map(({ total, allocated }) => total - allocated);
    expect(left).toBe(150);
    const statuses = await atOnce(300, async (url, index) => {
      const body = { productQuantities: [{ code: 'AGU', quantity: 1 }] };
      return (await ask(url, 'uipath-licensing', ['PUT', `${account}/service-license/t${index}/orchestrator`, body]))
        .status;
    });
    expect(counted(statuses)).toEqual({ 200: left, 409: 300 - left });
    for (const after of await atOnce(urls.length, (url) => products(url, account)))
      expect(after).toContainEqual(expect.objectContaining({ code: 'AGU', total: 200, allocated: 200 }));
  });

  test('VMware: of three hundred who add fifty keys, fifty succeed, and each key is there once', async () => {
    const statuses = await atOnce(300, async (url, index) => {
      const key = `KEYNR-XXXXX-XXXXX-XXXXX-${String(index % 50).padStart(5, '0')}`;
      return (await ask(url, 'vmware-logs', ['POST', '/api/v1/licenses', { key }])).status;
    });
    expect(counted(statuses)).toEqual({ 201: 50, 409: 250 });
    for (const { body } of await atOnce(urls.length, (url) =>
      ask<LicenseSummary>(url, 'vmware-logs', ['GET', '/api/v1/licenses']),
    )) {
      const keys = body.licenses.map(({ licenseKey }) => licenseKey).filter((key) => key.startsWith('KEYNR'));
      expect(keys).toHaveLength(50);
      expect(new Set(keys).size).toBe(50);
    }
  });

  test('Lenovo: of a hundred who add four codes, one each succeeds', async () => {
    const codes = [
      'YYA7BQ2V37V11O0AID2K4',
      'WWGDISQHE24UQK05MVM1P9',
      'WWMEHFI7SNL7K9L59T6OBT',
      'WWTRPECTK9OFNHR8RJUPVT',
    ];
    const statuses = await atOnce(100, async (url, index) => {
      const authCode = codes[index % codes.length];
      return (await ask(url, 'lenovo-xclarity', ['POST', '/authCodes', { authCode, retrieveKeys: false }])).status;
    });
    expect(counted(statuses)).toEqual({ 200: 4, 409: 96 });
    const [listed] = await atOnce(1, (url) =>
      ask<Lenovo['schemas']['AuthCodesResponse']>(url, 'lenovo-xclarity', ['GET', '/authCodes']),
    );
    const there = listed?.body.authCodes.map(({ authCode }) => authCode);
    expect(there?.toSorted()).toEqual([...codes, 'YYA7BQ2V37V11O0AID2K5'].toSorted());
  });

  describe('X-Formation', () => {
    const order = async (activations_allowed: number, deactivations_allowed: number) => {
      const body = { ...(xformationLac.demo.try.body as object), activations_allowed, deactivations_allowed };
      const [made] = await atOnce(1, (url) =>
        ask<LicenseOrder>(url, 'xformation-lac', ['POST', '/license-orders', body]),
      );
      return made?.body.activation_key ?? '';
    };
    const host = (index: number) => encodeURIComponent(encodeHostids([{ kind: 'USERNAME', value: `user${index}` }]));
    const asEndUser = async (url: string, method: string, path: string) =>
      (await ask(url, 'xformation-lac-enduser', [method, path])).status;

    test('counts activations and deactivations exactly, through both of its doors', async () => {
      const key = await order(60, 25);
      expect(
        counted(await atOnce(100, (url, index) => asEndUser(url, 'PUT', `/licenses/${key}/${host(index)}`))),
      ).toEqual({
        202: 100,
      });
      // Four at once ask how each goes: the first is told that it is under way, the others how it has ended.
      const polls = await atOnce(400, (url, index) =>
        asEndUser(url, 'GET', `/license-queue/${key}/${host(index % 100)}`),
      );
      expect(counted(polls)).toEqual({ 200: 100, 303: 300 });
      const licenses = await shown(key);
      expect(licenses).toEqual(urls.map(() => ({ count: 60, licenses: 60, left: 25 })));

      // Each is given up by two at once, and one of them finds nothing there.
      const gone = await atOnce(200, (url, index) => asEndUser(url, 'DELETE', `/licenses/${key}/${host(index % 100)}`));
      expect(counted(gone)['204']).toBe(25);
      expect(await shown(key)).toEqual(urls.map(() => ({ count: 35, licenses: 35, left: 0 })));
    });

    test('gives each customer and each contact an id of its own, and leaves out none', async () => {
      const made = await atOnce(200, (url, index) =>
        ask<Customer>(url, 'xformation-lac', [
          'POST',
          '/customers',
          { name: `Company ${index}`, Contacts: [{ name: 'Ann' }, { name: 'Bob' }] },
        ]),
      );
      const inARow = (ids: readonly number[]) => ids.toSorted((a, b) => a - b).map((id) => id - Math.min(...ids));
      const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
      expect(inARow(made.map(({ body }) => Number(body.id)))).toEqual(upTo(200));
      expect(inARow(made.flatMap(({ body }) => body.Contacts.map(({ id }) => Number(id))))).toEqual(upTo(400));
    });

    /** What the vendor sees of an order, by each server. */
    const shown = (key: string) =>
      atOnce(urls.length, async (url) => {
        const { body } = await ask<LicenseOrder>(url, 'xformation-lac', ['GET', `/license-orders/${key}`]);
        const licenses = await ask<OrderLicense[]>(url, 'xformation-lac', ['GET', `/license-orders/${key}/licenses`]);
        return {
          count: Number(body.activated_licenses_count),
          licenses: licenses.body.length,
          left: Number(body.deactivations_left),
        };
      });
  });
});

async function products(url: string, account: string): Promise<AccountProductList> {
  const path = `${account}/available-account-licenses`;
  return (await ask<AccountProductList>(url, 'uipath-licensing', ['GET', path])).body;
}
