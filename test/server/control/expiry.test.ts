import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../server/index.ts';
import { encodeHostids } from '../../../server/vendors/xformation-lac/hostids.ts';
import { tell } from '../../fixtures/server/controlling.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ control: true });
});
afterAll(() => sandbox.close());

const clock = (body: unknown) => tell('PUT', `${sandbox.url}/_sandbox/clock`, body);
beforeEach(() => tell('POST', `${sandbox.url}/_sandbox/reset`));
const inputs = (vendor: string) => sandbox.vendors.find(({ name }) => name === vendor)?.demo.inputs ?? {};

test('a session of VMware ends after half an hour, and is another’s no more when the clock is back', async () => {
  const { username, password } = inputs('vmware-logs');
  const base = `${sandbox.url}/vmware-logs/api/v1`;
  const { body } = await tell('POST', `${base}/sessions`, { username, password, provider: 'Local' });
  const current = async () =>
    (await tell('GET', `${base}/sessions/current`, undefined, { Authorization: `Bearer ${body.sessionId}` })).status;
  expect(await current()).toBe(200);
  await clock({ advance: 'PT29M' });
  expect(await current()).toBe(200);
  await clock({ advance: 'PT1M' });
  expect(await current()).toBe(440);
  await clock({ reset: true });
  expect(await current()).toBe(200);
});

test('a token of UiPath ends after half an hour, and its licenses when their end has come', async () => {
  const { tenancyName, username, password } = inputs('uipath-licensing');
  const base = `${sandbox.url}/uipath-licensing`;
  const licenses = async (token: string) =>
    tell('GET', `${base}/lrm/api/account/y-y-y-delilah/service-license`, undefined, {
      Authorization: `Bearer ${token}`,
    });
  const { body } = await tell('POST', `${base}/api/account/authenticate`, {
    TenancyName: tenancyName,
    UsernameOrEmailAddress: username,
    Password: password,
  });
  expect((await licenses(body.result)).body[0].license.licenseStatus).toBe('Active');
  await clock({ advance: 31 * 60_000 });
  expect((await licenses(body.result)).status).toBe(401);
  const { endDate } = (await licenses('1234')).body[0].license;
  await clock({ now: (endDate - 1) * 1000 - 500 });
  expect((await licenses('1234')).body[0].license.licenseStatus).toBe('Active');
  await clock({ now: endDate * 1000 });
  expect((await licenses('1234')).body[0].license.licenseStatus).toBe('Expired');
});

test('a token of the License Activation Center ends after three hours, and licenses end days after its clock', async () => {
  const { username, password } = inputs('xformation-lac');
  const base = `${sandbox.url}/xformation-lac`;
  const { body } = await tell('POST', `${base}/auth/tokens`, { username, password });
  const orders = async () =>
    (await tell('GET', `${base}/license-orders`, undefined, { Authorization: `Bearer ${body.token}` })).status;
  await clock({ now: '2031-05-01T10:00:00Z' });
  expect(await orders()).toBe(403);
  await clock({ reset: true });
  expect(await orders()).toBe(200);
  await clock({ now: '2031-05-01T10:00:00Z' });
  const hostids = encodeURIComponent(encodeHostids([{ kind: 'USERNAME', value: 'visitor' }]));
  const there = `${sandbox.url}/xformation-lac-enduser`;
  expect((await tell('PUT', `${there}/licenses/UQJ7W-HFBTO-DBKH2-C4COW/${hostids}`)).status).toBe(202);
  const queued = await tell('GET', `${there}/license-queue/UQJ7W-HFBTO-DBKH2-C4COW/${hostids}`);
  expect(queued.body.expirationDate).toBe('2031-05-03T00:00:00+00:00');
});

test('a session of Lenovo ends after a day without use, and comes back with a snapshot of then', async () => {
  const { username, password } = inputs('lenovo-xclarity');
  const base = `${sandbox.url}/lenovo-xclarity`;
  const { body } = await tell('POST', `${base}/sessions`, { UserId: username, password });
  const { id, csrf } = body.response.session;
  const headers = { Cookie: `JSESSIONID=${id}`, 'X-Csrf-Token': csrf, 'X-NOT-USER-INPUT': 'checkSession' };
  const status = async () => (await tell('GET', `${base}/sessions`, undefined, headers)).status;
  expect(await status()).toBe(200);
  await tell('POST', `${sandbox.url}/_sandbox/snapshot`, { name: 'signed-in' });
  await clock({ advance: 'P1DT1S' });
  const late = await status();
  expect(late).toBeGreaterThanOrEqual(400);
  const restore = await tell('POST', `${sandbox.url}/_sandbox/restore`, { name: 'signed-in', clock: 'then' });
  expect(restore.status).toBe(200);
  expect(await status()).toBe(200);
});
