import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createLenovoXclarityClient } from '../../../generated/lenovo-xclarity/client.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../server/index.ts';
import { realWorld } from '../../../server/state/world.ts';
import { type Account, accountsOf } from '../../../server/vendors/lenovo-xclarity/accounts.ts';
import { DEMO_SESSIONS } from '../../../server/vendors/lenovo-xclarity/demo.ts';
import { lenovoXclarity } from '../../../server/vendors/lenovo-xclarity/index.ts';

const ACCOUNTS = accountsOf(lenovoXclarity.accepted);
const NEW_CODE = 'YYA7BQ2V37V11O0AID2K4';
const ADDED_CODE = 'YYA7BQ2V37V11O0AID2K5';
const REDEEMED_CODE = 'WWTRPECTK9OFNHR8RJUPVT';
const UNKNOWN_CODE = 'ZZZZZZZZZZZZZZZZZZZZZZ';
const CUSTOMER = '1234567890';
const CSV = `WWGDISQHE24UQK05MVM1P9,WWMEHFI7SNL7K9L59T6OBT,${REDEEMED_CODE}`;
const MINUTE = 60_000;

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** The time that the test has made it. */
const clock = { now: 0 };
const world = { ...realWorld, now: () => clock.now };

/** Started once and reset for each test, which is as good as new and ten times as fast. */
let shared: Promise<Sandbox> | undefined;
afterAll(async () => (await shared)?.close());

async function freshSandbox(): Promise<Sandbox> {
  shared ??= startSandbox({ vendors: [lenovoXclarity], world, faults: true });
  const sandbox = await shared;
  await sandbox.reset();
  return sandbox;
}

async function ownSandbox(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox({ vendors: [lenovoXclarity], world, ...options });
  cleanUps.push(() => sandbox.close());
  return sandbox;
}

type Pass = { readonly id: string; readonly csrf: string };

/** A fresh sandbox, and ways to call it. */
async function start(options?: SandboxOptions) {
  clock.now = Date.parse('2026-11-21T10:00:00Z');
  const sandbox = options ? await ownSandbox(options) : await freshSandbox();
  const baseUrl = `${sandbox.url}/lenovo-xclarity`;
  const as = ({ id, csrf }: Pass = DEMO_SESSIONS.supervisor) =>
    createLenovoXclarityClient({ baseUrl, credentials: { sessionCookie: id, csrfToken: csrf } });
  const passOf = ({ id, csrf }: Pass = DEMO_SESSIONS.supervisor) => ({
    Cookie: `JSESSIONID=${id}`,
    'X-Csrf-Token': csrf,
  });
  return {
    sandbox,
    baseUrl,
    as,
    /** Signs in, and gives a client for the new session. */
    async signIn({ userId, password }: Account = ACCOUNTS.supervisor) {
      const client = createLenovoXclarityClient({ baseUrl });
      const { data: signedIn } = await client.POST('/sessions', {
        body: { UserId: userId, password: String(password) },
      });
      const session = signedIn?.response.session ?? { id: '', csrf: '' };
      return { session, client: as(session) };
    },
    /** A request that the client's types would not allow. */
    send: (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) =>
      fetch(`${baseUrl}/authCodes`, { method: 'POST', headers: { ...passOf(), ...headers }, body }),
    get: (path: string, headers: Record<string, string> = passOf()) => fetch(`${baseUrl}${path}`, { headers }),
  };
}

type LxcaClient = ReturnType<typeof createLenovoXclarityClient>;

const add = (client: LxcaClient, authCode: string, retrieveKeys?: boolean) =>
  client.POST('/authCodes', { body: { authCode, ...(retrieveKeys !== undefined && { retrieveKeys }) } });

const upload = (client: LxcaClient, csv: string) =>
  client.POST('/authCodes', {
    body: { fileUpload: new File([csv], 'auth_codes.csv', { type: 'application/octet-stream' }) },
  });

/** Code and complaint of each entry. */
const entriesOf = (data: { authCodes: readonly { authCode: string; errorMsg: string }[] } | undefined) =>
  data?.authCodes.map(({ authCode, errorMsg }) => [authCode, errorMsg]);

const refusedWith = (id: string, result = 'failed') =>
  expect.objectContaining({ result, messages: [expect.objectContaining({ id })] });

describe('the life of an authorization code', () => {
  test('is added without keys, refused a second time, given its keys, and listed', async () => {
    const { signIn } = await start();
    const { client } = await signIn();

    const added = await add(client, REDEEMED_CODE);
    expect(added.response.status).toBe(200);
    expect(added.data?.authCodes).toEqual([
      expect.objectContaining({
        authCode: REDEEMED_CODE,
        errorMsg: '',
        keysRedeemed: 10,
        keysRemaining: 0,
        licenseKeys: [],
      }),
    ]);
    expect(added.data?.customerInfo?.companyNameInEnglish).toBe('Northern Data Works');

    const again = await add(client, REDEEMED_CODE, false);
    expect(again.response.status).toBe(409);
    expect(again.error).toEqual(refusedWith('SANDBOX-ALREADY-ADDED'));

    const withKeys = await add(client, REDEEMED_CODE, true);
    expect(withKeys.response.status).toBe(200);
    expect(withKeys.data?.authCodes[0]?.licenseKeys).toEqual([
      { customerNumber: '2468013579', licenseKeyId: '00008', quantity: 4, state: 'not installed' },
      { customerNumber: '2468013579', licenseKeyId: '00009', quantity: 6, state: 'not installed' },
    ]);

    const { data: listed } = await client.GET('/authCodes');
    expect(listed?.authCodes.map(({ authCode, licenseKeys }) => [authCode, licenseKeys.length])).toEqual([
      [ADDED_CODE, 2],
      [REDEEMED_CODE, 2],
    ]);
  });

  test('outlives a restart with the same file, and so does the session', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'licet-lxca-'));
    cleanUps.push(() => rm(folder, { recursive: true }));
    const data = join(folder, 'state.sqlite');

    const before = await start({ data });
    const { session, client } = await before.signIn();
    expect((await add(client, NEW_CODE)).response.status).toBe(200);
    await before.sandbox.close();

    const { as } = await start({ data });
    expect((await add(as(session), NEW_CODE)).response.status).toBe(409);
  });

  test('never spells a field with a space at its end', async () => {
    const { get } = await start();
    expect(await (await get('/authCodes')).text()).not.toContain('keysRemaining "');
  });

  test('is added once, however many ask at the same time', async () => {
    const { as } = await start();
    const answers = await Promise.all(Array.from({ length: 20 }, () => add(as(), NEW_CODE)));
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, ...Array(19).fill(409)]);
  });
});

describe('the JSON forms', () => {
  test.each([
    { form: 'a code', body: { authCode: NEW_CODE }, codes: [NEW_CODE], keys: [0] },
    {
      form: 'a customer',
      body: { lenovoCustomerNumber: CUSTOMER, retrieveKeys: true },
      codes: [NEW_CODE, ADDED_CODE],
      keys: [0, 2],
    },
    { form: 'a code in an object', body: { authCode: { authCode: REDEEMED_CODE } }, codes: [REDEEMED_CODE], keys: [2] },
    {
      form: 'a code beside an empty customer number',
      body: { authCode: { authCode: REDEEMED_CODE, lenovoCustomerNumber: '', retrieveKeys: true } },
      codes: [REDEEMED_CODE],
      keys: [2],
    },
    {
      form: 'a customer beside an empty code',
      body: { authCode: { authCode: '', lenovoCustomerNumber: CUSTOMER, retrieveKeys: true } },
      codes: [NEW_CODE, ADDED_CODE],
      keys: [0, 2],
    },
  ] as const)('name $form', async ({ body, codes, keys }) => {
    const { as } = await start();
    const { data, response } = await as().POST('/authCodes', { body });
    expect(response.status).toBe(200);
    expect(data?.authCodes.map(({ authCode }) => authCode)).toEqual(codes);
    expect(data?.authCodes.map(({ licenseKeys }) => licenseKeys.length)).toEqual(keys);
  });

  test.each([
    { what: 'neither code nor customer', body: {} },
    { what: 'both', body: { authCode: NEW_CODE, lenovoCustomerNumber: CUSTOMER } },
    { what: 'an empty code', body: { authCode: '' } },
    { what: 'an empty customer number', body: { lenovoCustomerNumber: '' } },
    { what: 'a number for a code', body: { authCode: 5 } },
    { what: 'a text for retrieveKeys', body: { authCode: NEW_CODE, retrieveKeys: 'true' } },
    { what: 'an object that fetches no keys', body: { authCode: { authCode: NEW_CODE, retrieveKeys: false } } },
    { what: 'an object with both', body: { authCode: { authCode: NEW_CODE, lenovoCustomerNumber: CUSTOMER } } },
    { what: 'an object with neither', body: { authCode: { authCode: '', lenovoCustomerNumber: '' } } },
    { what: 'an object without a code', body: { authCode: { lenovoCustomerNumber: CUSTOMER } } },
    { what: 'null', body: null },
  ])('refuse $what with 400', async ({ body }) => {
    const { send } = await start();
    const response = await send(JSON.stringify(body), { 'Content-Type': 'application/json' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(refusedWith('SANDBOX-INVALID-REQUEST'));
  });

  test('take a charset, as the client of the vendor sends it', async () => {
    const { send } = await start();
    const response = await send(JSON.stringify({ authCode: NEW_CODE }), {
      'Content-Type': 'application/json; charset=utf-8',
    });
    expect(response.status).toBe(200);
  });

  test('say what the portal does not know', async () => {
    const { as } = await start();
    const code = await add(as(), UNKNOWN_CODE);
    expect([code.response.status, code.error]).toEqual([400, refusedWith('SANDBOX-UNKNOWN-CODE')]);
    const customer = await as().POST('/authCodes', { body: { lenovoCustomerNumber: '0' } });
    expect([customer.response.status, customer.error]).toEqual([400, refusedWith('SANDBOX-UNKNOWN-CUSTOMER')]);
  });
});

describe('a CSV file', () => {
  test('adds every code that can be added, and tells of each that cannot', async () => {
    const { as } = await start();
    const { data, response } = await upload(as(), `${NEW_CODE}, ${UNKNOWN_CODE}, "${ADDED_CODE}",${NEW_CODE}\r\n`);
    expect(response.status).toBe(200);
    expect(entriesOf(data)).toEqual([
      [NEW_CODE, ''],
      [UNKNOWN_CODE, expect.stringContaining('does not know')],
      [ADDED_CODE, expect.stringContaining('already')],
      [NEW_CODE, expect.stringContaining('more than once')],
    ]);
    const { data: listed } = await as().GET('/authCodes');
    expect(entriesOf(listed)).toEqual([
      [ADDED_CODE, ''],
      [NEW_CODE, ''],
    ]);
  });

  test('is a conflict where every code of it is there already', async () => {
    const { as } = await start();
    expect((await upload(as(), CSV)).response.status).toBe(200);
    const again = await upload(as(), CSV);
    expect([again.response.status, again.error]).toEqual([409, refusedWith('SANDBOX-ALREADY-ADDED')]);
  });

  test.each([
    { what: 'no code at all', csv: '' },
    { what: 'nothing but commas', csv: ',\n,' },
    { what: 'unknown codes only', csv: `${UNKNOWN_CODE},NONSENSE` },
    { what: 'an unknown code and one that is there already', csv: `${UNKNOWN_CODE},${ADDED_CODE}` },
  ])('is refused when it holds $what', async ({ csv }) => {
    const { as } = await start();
    const { error, response } = await upload(as(), csv);
    expect([response.status, error]).toEqual([400, refusedWith('SANDBOX-NO-USABLE-CODE')]);
  });

  test('is refused when it names so many codes that the answer would be huge', async () => {
    const { as } = await start();
    const naming = (count: number) => [NEW_CODE, ...Array(count - 1).fill(UNKNOWN_CODE)].join(',');
    const { error, response } = await upload(as(), naming(1001));
    expect([response.status, error]).toEqual([400, refusedWith('SANDBOX-INVALID-REQUEST')]);
    expect((await upload(as(), naming(1000))).response.status).toBe(200);
  });

  test.each([
    { what: 'as text', field: 'fileUpload', value: CSV },
    { what: 'in another field', field: 'file', value: new Blob([CSV]) },
  ])('is refused when it comes $what', async ({ field, value }) => {
    const { send } = await start();
    const form = new FormData();
    form.append(field, value);
    const response = await send(form);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(refusedWith('SANDBOX-INVALID-REQUEST'));
  });
});

describe('sessions', () => {
  test('begin with the four cookies', async () => {
    const { baseUrl } = await start();
    const { userId, password } = ACCOUNTS.supervisor;
    const response = await fetch(`${baseUrl}/sessions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ UserId: userId, password }),
    });
    const names = response.headers.getSetCookie().map((cookie) => cookie.split('=', 1)[0]);
    expect(names).toEqual(['JSESSIONID', 'csrf', 'inactivityTimeout', 'user']);
  });

  test.each([
    { userId: 'test', password: 'Passw0rd' },
    { userId: 'nobody', password: 'passw0rd' },
    { userId: 'nobody', password: '' },
  ])('are not given to $userId with "$password"', async ({ userId, password }) => {
    const { as } = await start();
    const { error, response } = await as().POST('/sessions', { body: { UserId: userId, password: String(password) } });
    expect([response.status, error]).toEqual([400, refusedWith('SANDBOX-SIGN-IN-REFUSED', 'failure')]);
  });

  test('are listed without their tokens', async () => {
    const { signIn } = await start();
    const { session, client } = await signIn();
    const { data } = await client.GET('/sessions');
    expect(data?.response.filter(({ isOwnSession }) => isOwnSession).map(({ id }) => id)).toEqual([session.id]);
    expect(JSON.stringify(data)).not.toContain(session.csrf);
  });

  test('end at sign-out', async () => {
    const { signIn } = await start();
    const { client } = await signIn();
    expect((await client.DELETE('/sessions')).response.status).toBe(200);
    const { error, response } = await client.GET('/sessions');
    expect([response.status, error]).toEqual([403, refusedWith('SANDBOX-NO-SESSION', 'failure')]);
  });

  test('end after 1440 idle minutes, which only a human puts off', async () => {
    const { signIn } = await start();
    const human = await signIn();
    const script = await signIn();

    clock.now += 1439 * MINUTE;
    expect((await human.client.GET('/authCodes')).response.status).toBe(200);
    const polled = await script.client.GET('/authCodes', {
      params: { header: { 'X-NOT-USER-INPUT': 'checkSession' } },
    });
    expect(polled.response.status).toBe(200);

    clock.now += MINUTE;
    expect((await human.client.GET('/authCodes')).response.status).toBe(200);
    expect((await script.client.GET('/authCodes')).response.status).toBe(403);
  });
});

describe('403', () => {
  const { supervisor, operator, expired } = DEMO_SESSIONS;
  test.each([
    { who: 'nobody', headers: {} },
    { who: 'a cookie without a token', headers: { Cookie: `JSESSIONID=${supervisor.id}` } },
    { who: 'a token without a cookie', headers: { 'X-Csrf-Token': supervisor.csrf } },
    {
      who: 'the token of another session',
      headers: { Cookie: `JSESSIONID=${supervisor.id}`, 'X-Csrf-Token': operator.csrf },
    },
    { who: 'an unknown session', headers: { Cookie: 'JSESSIONID=unknown', 'X-Csrf-Token': supervisor.csrf } },
    { who: 'a session that timed out', headers: { Cookie: `JSESSIONID=${expired.id}`, 'X-Csrf-Token': expired.csrf } },
  ])('refuses $who', async ({ headers }) => {
    const { get } = await start();
    const response = await get('/authCodes', headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual(refusedWith('SANDBOX-NO-SESSION'));
  });

  test('refuses an operator who adds, but not one who looks', async () => {
    const { signIn } = await start();
    const { client } = await signIn(ACCOUNTS.operator);
    expect((await client.GET('/authCodes')).response.status).toBe(200);
    const { error, response } = await add(client, NEW_CODE);
    expect([response.status, error]).toEqual([403, refusedWith('SANDBOX-ROLE-TOO-LOW')]);
  });

  test('comes before a look at the body', async () => {
    const { send } = await start();
    const response = await send('{"authCode":', { 'Content-Type': 'application/json', 'X-Csrf-Token': 'wrong' });
    expect(response.status).toBe(403);
  });
});

describe('other refusals', () => {
  test('409 to an account that has to change its password', async () => {
    const { signIn } = await start();
    const { client } = await signIn(ACCOUNTS.newcomer);
    const answers = [
      await client.GET('/authCodes'),
      await client.GET('/licenseCountries'),
      await add(client, NEW_CODE),
    ];
    expect(answers.map(({ response, error }) => [response.status, error])).toEqual(
      Array(3).fill([409, refusedWith('SANDBOX-PASSWORD-CHANGE-REQUIRED')]),
    );
  });

  test.each(['/authCodes', '/licenseCountries', '/sessions'])('400 to a query parameter of %s', async (path) => {
    const { get } = await start();
    expect((await get(`${path}?unexpected=1`)).status).toBe(400);
  });

  test.each([
    { what: 'broken JSON', body: '{', type: 'application/json' },
    { what: 'another media type', body: NEW_CODE, type: 'text/csv' },
    { what: 'a multipart body without a boundary', body: CSV, type: 'multipart/form-data' },
    {
      what: 'a body over the limit',
      body: JSON.stringify({ authCode: 'x'.repeat(200_000) }),
      type: 'application/json',
    },
  ])('400 in the envelope to $what', async ({ body, type }) => {
    const { send } = await start();
    const response = await send(body, { 'Content-Type': type });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(refusedWith('SANDBOX-INVALID-REQUEST'));
  });

  test.each(['400', '403', '409', '500'])('%s in the envelope when it is asked for', async (status) => {
    const { send } = await start();
    const response = await send(JSON.stringify({ authCode: NEW_CODE }), {
      'Content-Type': 'application/json',
      'X-Licet-Fault': status,
    });
    expect(response.status).toBe(Number(status));
    expect(await response.json()).toMatchObject({ result: 'failed' });
  });

  test('404 and 405 in the envelope, which no operation declares', async () => {
    const { baseUrl } = await start();
    const unknown = await fetch(`${baseUrl}/licenseKeys`);
    expect([unknown.status, await unknown.json()]).toEqual([404, refusedWith('SANDBOX-NOT-FOUND')]);
    const wrong = await fetch(`${baseUrl}/authCodes`, { method: 'PUT' });
    expect([wrong.status, await wrong.json()]).toEqual([405, refusedWith('SANDBOX-WRONG-METHOD')]);
  });
});

test('every country and language of a customer is one that is listed', async () => {
  const { as } = await start();
  const { data: codes } = await as().GET('/licenseCountries');
  const { data } = await upload(as(), `${NEW_CODE}`);
  expect(codes?.countries.map(({ value }) => value)).toContain(data?.customerInfo?.country);
  expect(codes?.languages.map(({ value }) => value)).toContain(data?.customerInfo?.preferredLanguage);
});
