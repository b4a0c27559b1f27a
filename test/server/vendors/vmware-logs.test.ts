import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createVmwareLogsClient } from '../../../generated/vmware-logs/client.ts';
import { startSandbox } from '../../../server/index.ts';
import { realWorld } from '../../../server/state/world.ts';
import { DEMO_SESSIONS } from '../../../server/vendors/vmware-logs/demo.ts';
import { vmwareLogs } from '../../../server/vendors/vmware-logs/index.ts';

const KEY = 'M502V-XXXXX-XXXXX-XXXXX-XXXXX';
const FIRST_LICENSE = '7768d5c7-0039-4f27-a600-8f021488eea9';
const UNKNOWN_LICENSE = 'de305d54-75b4-431b-adb2-eb6b9e546014';
const JOHN = { username: 'johndoe', password: 'password', provider: 'Local' } as const;

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A sandbox whose clock the test moves, and ways to call it. */
async function start({ data, faults = false }: { data?: string; faults?: boolean } = {}) {
  const clock = { now: Date.parse('2026-11-21T10:00:00Z') };
  const world = { ...realWorld, now: () => clock.now };
  const sandbox = await startSandbox({ vendors: [vmwareLogs], world, faults, ...(data !== undefined && { data }) });
  cleanUps.push(() => sandbox.close());
  const baseUrl = `${sandbox.url}/vmware-logs`;
  return {
    sandbox,
    clock,
    baseUrl,
    /** The typed client, signed in with this session ID, or with the demo session. */
    as: (bearer: string = DEMO_SESSIONS.valid) => createVmwareLogsClient({ baseUrl, credentials: { bearer } }),
    anybody: () => createVmwareLogsClient({ baseUrl }),
    /** A request that the client's types would not allow. */
    post: (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(`${baseUrl}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${DEMO_SESSIONS.valid}`, ...headers },
        body,
      }),
  };
}

async function signIn(client: ReturnType<typeof createVmwareLogsClient>): Promise<string> {
  const { data, response } = await client.POST('/api/v1/sessions', { body: JOHN });
  expect(response.status).toBe(200);
  return data?.sessionId ?? '';
}

describe('the life of a licence', () => {
  test('is added, refused a second time, deleted, and added anew with a new UUID', async () => {
    const { as, anybody } = await start();
    const client = as(await signIn(anybody()));
    const add = () => client.POST('/api/v1/licenses', { body: { key: KEY } });

    const added = await add();
    expect(added.response.status).toBe(201);
    expect(added.response.headers.get('location')).toBeNull();
    expect(added.data?.license).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      status: 'Active',
      error: '',
      configuration: '1 Operating System Instance (OSI)',
      licenseKey: KEY,
      infinite: true,
      count: 0,
      typeEnum: 'OSI',
      expirationDate: -14400000,
      createdDate: Date.parse('2026-11-21T10:00:00Z'),
    });
    const licenseId = added.data?.license.id ?? '';

    const again = await add();
    expect(again.response.status).toBe(409);
    expect(again.error).toEqual({ errorMessage: 'License already exists.' });

    const remove = () => client.DELETE('/api/v1/licenses/{licenseId}', { params: { path: { licenseId } } });
    const removed = await remove();
    expect(removed.response.status).toBe(200);
    expect(await removed.response.text()).toBe('');
    expect((await remove()).response.status).toBe(404);

    const anew = await add();
    expect(anew.response.status).toBe(201);
    expect(anew.data?.license.id).not.toBe(licenseId);
  });

  test('is won by one of many who add the same key at once', async () => {
    const { as } = await start();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => as().POST('/api/v1/licenses', { body: { key: KEY } })),
    );
    const statuses = answers.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    expect((await as().GET('/api/v1/licenses')).data?.licenses).toHaveLength(2);
  });

  test('survives a restart with the same file, and so does the session', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vmware-logs-'));
    cleanUps.push(() => rm(folder, { recursive: true }));
    const data = join(folder, 'state.sqlite');

    const before = await start({ data });
    const session = await signIn(before.anybody());
    const added = await before.as(session).POST('/api/v1/licenses', { body: { key: KEY } });
    await before.sandbox.close();

    const after = await start({ data });
    const listed = await after.as(session).GET('/api/v1/licenses');
    expect(listed.data?.licenses.map(({ id }) => id)).toEqual([FIRST_LICENSE, added.data?.license.id]);
    expect((await after.as(session).POST('/api/v1/licenses', { body: { key: KEY } })).response.status).toBe(409);
  });
});

describe('the summary', () => {
  test.each([
    {
      key: 'OSI10-AAAAA-AAAAA-AAAAA-AAAAA',
      want: { maxOsis: 10, maxCpus: 0, maxCores: 0 },
      configuration: '10 Operating System Instances (OSIs)',
    },
    {
      key: 'OSI01-AAAAA-AAAAA-AAAAA-AAAAA',
      want: { maxOsis: 1, maxCpus: 0, maxCores: 0 },
      configuration: '1 Operating System Instance (OSI)',
    },
    { key: 'CPU25-AAAAA-AAAAA-AAAAA-AAAAA', want: { maxOsis: 0, maxCpus: 25, maxCores: 0 }, configuration: '25 CPUs' },
    {
      key: 'CORE1-AAAAA-AAAAA-AAAAA-AAAAA',
      want: { maxOsis: 0, maxCpus: 0, maxCores: 1, hasCore: true },
      configuration: '1 Core',
    },
  ])('counts what $key licenses', async ({ key, want, configuration }) => {
    const { as } = await start();
    const { data } = await as().POST('/api/v1/licenses', { body: { key } });
    expect(data?.license).toMatchObject({ configuration });
    expect((await as().GET('/api/v1/licenses')).data).toMatchObject(want);
  });

  test('gives no right when every licence is gone', async () => {
    const { as } = await start();
    await as().DELETE('/api/v1/licenses/{licenseId}', { params: { path: { licenseId: FIRST_LICENSE } } });
    const { data } = await as().GET('/api/v1/licenses');
    expect(data).toMatchObject({ hasCpu: false, hasOsi: false, hasCore: false, licenses: [] });
  });
});

describe('a session', () => {
  test('counts down, and after its time is answered 440, not 401', async () => {
    const { as, anybody, clock } = await start();
    const client = as(await signIn(anybody()));
    const current = () => client.GET('/api/v1/sessions/current');

    expect((await current()).data).toEqual({ userId: 'cc251b9f-b4d0-437d-86de-8ac560d45e55', ttl: 1800 });
    clock.now += 1_799_999;
    expect((await current()).data?.ttl).toBe(1);
    clock.now += 1;

    const refusals = await Promise.all([
      current(),
      client.GET('/api/v1/licenses'),
      client.POST('/api/v1/licenses', { body: { key: KEY } }),
      client.DELETE('/api/v1/licenses/{licenseId}', { params: { path: { licenseId: FIRST_LICENSE } } }),
    ]);
    for (const { response, error } of refusals) {
      expect(response.status).toBe(440);
      expect(error).toBe('Login Timeout');
    }
    expect((await as(await signIn(anybody())).GET('/api/v1/licenses')).data?.licenses).toHaveLength(1);
  });

  test('is told from one that never was for a week, then forgotten, so that sign-ins do not pile up', async () => {
    const { as, anybody, clock } = await start();
    const day = 86_400_000;
    const statusOf = async (session: string) => (await as(session).GET('/api/v1/licenses')).response.status;
    const session = await signIn(anybody());
    clock.now += 7 * day;
    const later = await signIn(anybody());
    expect(await statusOf(session)).toBe(440);
    clock.now += day;
    await signIn(anybody());
    expect([await statusOf(session), await statusOf(later)]).toEqual([401, 440]);
    expect(await statusOf(DEMO_SESSIONS.expired)).toBe(440);
    expect(await statusOf(DEMO_SESSIONS.valid)).toBe(200);
  });

  test.each([
    { session: 'demo session', bearer: DEMO_SESSIONS.valid, status: 200 },
    { session: 'expired demo session', bearer: DEMO_SESSIONS.expired, status: 440 },
    { session: 'unknown session', bearer: 'nobody', status: 401 },
  ])('is known by its ID: the $session is answered $status', async ({ bearer, status }) => {
    const { as, clock } = await start();
    clock.now += 365 * 86_400_000;
    expect((await as(bearer).GET('/api/v1/licenses')).response.status).toBe(status);
  });

  test.each([
    { accept: '*/*', type: /^text\/plain\b/, body: 'Invalid session ID' },
    { accept: 'application/json, text/plain', type: /^text\/plain\b/, body: 'Invalid session ID' },
    { accept: 'text/html', type: /^text\/plain\b/, body: 'Invalid session ID' },
    { accept: 'application/*', type: /^application\/json$/, body: '"Invalid session ID"' },
    { accept: 'application/json', type: /^application\/json$/, body: '"Invalid session ID"' },
  ])('is missed in the words of the vendor, as $type to one who takes $accept', async ({ accept, type, body }) => {
    const { baseUrl } = await start();
    const response = await fetch(`${baseUrl}/api/v1/licenses`, { headers: { Accept: accept } });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(await response.text()).toBe(body);
  });

  test('is missed before the body is looked at', async () => {
    const { post } = await start();
    expect((await post('/api/v1/licenses', '[{}]', { Authorization: '' })).status).toBe(401);
    expect((await post('/api/v1/licenses', '[{}]', { Authorization: `Bearer ${DEMO_SESSIONS.expired}` })).status).toBe(
      440,
    );
  });
});

describe('signing in', () => {
  test.each([
    { who: 'a wrong password', body: { ...JOHN, password: 'Password' } },
    { who: 'an unknown user', body: { ...JOHN, username: 'nobody' } },
    { who: 'an unknown user without a password', body: { ...JOHN, username: 'nobody', password: '' } },
    { who: 'another provider', body: { ...JOHN, provider: 'vIDM' as const } },
  ])('is refused with $who', async ({ body }) => {
    const { anybody } = await start();
    const { response, error } = await anybody().POST('/api/v1/sessions', { body });
    expect(response.status).toBe(401);
    expect(error).toEqual({ errorMessage: 'Invalid credentials or account is locked.', errorCode: 'FIELD_ERROR' });
  });

  test.each([
    {
      what: 'a provider that does not exist',
      body: JSON.stringify({ ...JOHN, provider: 'LDAP' }),
      errorCode: 'FIELD_ERROR',
    },
    { what: 'a field missing', body: JSON.stringify({ username: 'johndoe' }), errorCode: 'FIELD_ERROR' },
    { what: 'JSON that is none', body: '{"username":', errorCode: 'JSON_FORMAT_ERROR' },
  ])('is answered 400 with $what', async ({ body, errorCode }) => {
    const { post } = await start();
    const response = await post('/api/v1/sessions', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errorCode, errorMessage: expect.stringMatching(/./) });
  });
});

describe('a bad request', () => {
  test.each([
    { what: 'a key of the wrong form', body: '{"key":"M502V"}' },
    { what: 'a key in lower case', body: `{"key":"${KEY.toLowerCase()}"}` },
    { what: 'a key that is no string', body: '{"key":502}' },
    { what: 'a key that is no licence', body: '{"key":"00000-00000-00000-00000-00000"}' },
    { what: 'a key for nothing', body: '{"key":"CPU00-AAAAA-AAAAA-AAAAA-AAAAA"}' },
  ])('with $what has an invalid serial number', async ({ body }) => {
    const { post } = await start();
    const response = await post('/api/v1/licenses', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errorMessage: 'Invalid serial number' });
  });

  test.each([
    { what: 'the array of the curl sample', body: '[{}]' },
    { what: 'no key', body: '{}' },
    { what: 'no body', body: '' },
    { what: 'JSON that is none', body: '{"key"' },
    { what: 'another media type', body: 'key=M502V', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  ])('with $what is answered 400 with a message and nothing else', async ({ body, headers }) => {
    const { post } = await start();
    const response = await post('/api/v1/licenses', body, headers);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errorMessage: expect.stringMatching(/./) });
  });

  test('to delete something that has no UUID is answered 400', async () => {
    const { as } = await start();
    const { response, error } = await as().DELETE('/api/v1/licenses/{licenseId}', {
      params: { path: { licenseId: 'M502V' } },
    });
    expect(response.status).toBe(400);
    expect(error).toMatchObject({ errorCode: 'FIELD_ERROR' });
  });

  test('for another method or path is answered in the vendor’s shape', async () => {
    const { baseUrl } = await start();
    const method = await fetch(`${baseUrl}/api/v1/licenses`, { method: 'PUT' });
    expect(method.status).toBe(405);
    expect(await method.json()).toEqual({ errorMessage: expect.any(String) });
    const path = await fetch(`${baseUrl}/api/v1/licences`);
    expect(path.status).toBe(404);
    expect(await path.json()).toEqual({ errorMessage: expect.any(String) });
  });
});

describe('told to fail', () => {
  test.each([
    {
      method: 'POST',
      path: '/api/v1/licenses',
      status: 500,
      message: 'The operation failed due to an internal error.',
    },
    { method: 'GET', path: '/api/v1/licenses', status: 500, message: 'The operation failed due to an internal error.' },
    { method: 'POST', path: '/api/v1/licenses', status: 400, message: 'Invalid serial number' },
    { method: 'POST', path: '/api/v1/licenses', status: 409, message: 'License already exists.' },
    { method: 'DELETE', path: `/api/v1/licenses/${UNKNOWN_LICENSE}`, status: 404, message: 'License does not exist.' },
    { method: 'POST', path: '/api/v1/sessions', status: 400, message: 'Invalid request.' },
    { method: 'POST', path: '/api/v1/sessions', status: 401, message: 'Invalid credentials or account is locked.' },
    {
      method: 'POST',
      path: '/api/v1/sessions',
      status: 503,
      message: 'LI server should be bootstrapped to process this API call',
    },
  ])('$method $path answers $status in its own words', async ({ method, path, status, message }) => {
    const { baseUrl } = await start({ faults: true });
    const response = await fetch(`${baseUrl}${path}`, { method, headers: { 'X-Licet-Fault': String(status) } });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errorMessage: message });
  });
});
