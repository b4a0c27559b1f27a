import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyVendor, CredentialsError, type Sandbox, setCredentials, startSandbox } from '../../server/index.ts';
import { VENDORS } from '../../server/vendors/index.ts';

/** Another value for each of the demo values: as no token has them, and still what a form of a person takes. */
const OWN = Object.fromEntries(
  VENDORS.map(({ name, access }) => [
    name,
    Object.fromEntries(
      access.flatMap(({ values }) => Object.keys(values).map((member) => [member, `own-${member}-8f2`])),
    ),
  ]),
);

/** Those whom somebody has to be let in to, with a request that is answered to whoever is. */
const GUARDED = [
  { name: 'lenovo-xclarity', asks: '/authCodes', refused: 403 },
  { name: 'uipath-licensing', asks: '/lrm/api/account/y-y-y-delilah/available-account-licenses', refused: 401 },
  { name: 'vmware-logs', asks: '/api/v1/licenses', refused: 401 },
  { name: 'xformation-lac', asks: '/customers', refused: 403 },
] as const;

type Name = (typeof GUARDED)[number]['name'];
type Values = Readonly<Record<string, string | undefined>>;

/** How one shows a credential to each of them. */
const SHOWN: Readonly<Record<Name, (values: Values) => Record<string, string>>> = {
  'lenovo-xclarity': ({ sessionCookie, csrfToken }) => ({
    Cookie: `JSESSIONID=${sessionCookie}`,
    'X-Csrf-Token': String(csrfToken),
  }),
  'uipath-licensing': ({ bearerAuth }) => ({ Authorization: `Bearer ${bearerAuth}` }),
  'vmware-logs': ({ bearer }) => ({ Authorization: `Bearer ${bearer}` }),
  'xformation-lac': ({ bearerAuth }) => ({ Authorization: `Bearer ${bearerAuth}` }),
};

/** How one signs in to each of them, and what is shown afterwards; nothing where one is refused. */
const SIGN_INS: Readonly<Record<Name, (base: string, values: Values) => Promise<Record<string, string> | undefined>>> =
  {
    async 'lenovo-xclarity'(base, { username, password }) {
      const answer = await posted(`${base}/sessions`, { UserId: username, password });
      const { id, csrf } = answer?.response?.session ?? {};
      return id && SHOWN['lenovo-xclarity']({ sessionCookie: id, csrfToken: csrf });
    },
    async 'uipath-licensing'(base, { tenancyName, username, password }) {
      const body = { TenancyName: tenancyName, UsernameOrEmailAddress: username, Password: password };
      const answer = await posted(`${base}/api/account/authenticate`, body);
      return answer?.result && SHOWN['uipath-licensing']({ bearerAuth: answer.result });
    },
    async 'vmware-logs'(base, { username, password }) {
      const answer = await posted(`${base}/api/v1/sessions`, { username, password, provider: 'Local' });
      return answer?.sessionId && SHOWN['vmware-logs']({ bearer: answer.sessionId });
    },
    async 'xformation-lac'(base, { username, password }) {
      const answer = await posted(`${base}/auth/tokens`, { username, password });
      return answer?.token && SHOWN['xformation-lac']({ bearerAuth: answer.token });
    },
  };

// biome-ignore lint/suspicious/noExplicitAny: each vendor's sign-in has a shape of its own
async function posted(url: string, body: unknown): Promise<any> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.ok ? response.json() : undefined;
}

const demoValues = (name: string) => VENDORS.find((vendor) => vendor.name === name)?.accepted ?? {};

describe('credentials of one’s own', () => {
  let folder: string;
  let sandbox: Sandbox;
  /** What a sign-in with the demo values gave, on the same state, before there were others. */
  const before = new Map<string, Record<string, string> | undefined>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'licet-credentials-'));
    const data = join(folder, 'state.db');
    const first = await startSandbox({ data });
    for (const { name, asks } of GUARDED) {
      const base = `${first.url}/${name}`;
      const signedIn = await SIGN_INS[name](base, demoValues(name));
      expect((await fetch(base + asks, { headers: signedIn ?? {} })).status).toBe(200);
      before.set(name, signedIn);
    }
    await first.close();
    sandbox = await startSandbox({ data, vendors: setCredentials(VENDORS, OWN) });
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  test.each(GUARDED)('of $name are let in, and sign in', async ({ name, asks }) => {
    const base = `${sandbox.url}/${name}`;
    expect((await fetch(base + asks, { headers: SHOWN[name](OWN[name] ?? {}) })).status).toBe(200);
    const signedIn = await SIGN_INS[name](base, OWN[name] ?? {});
    expect((await fetch(base + asks, { headers: signedIn ?? {} })).status).toBe(200);
  });

  test.each(GUARDED)('take the place of all demo values of $name', async ({ name, asks, refused }) => {
    const base = `${sandbox.url}/${name}`;
    expect((await fetch(base + asks, { headers: SHOWN[name](demoValues(name)) })).status).toBe(refused);
    expect(await SIGN_INS[name](base, demoValues(name))).toBeUndefined();
  });

  test.each(GUARDED)('end what was signed in to $name with demo values before', async ({ name, asks, refused }) => {
    const headers = before.get(name) ?? {};
    expect((await fetch(`${sandbox.url}/${name}${asks}`, { headers })).status).toBe(refused);
  });

  test('have no part in the commands that are printed', () => {
    const printed = JSON.stringify(sandbox.vendors.map(({ demo }) => demo.try));
    for (const value of Object.values(OWN).flatMap((values) => Object.values(values)))
      expect(printed).not.toContain(value);
    for (const { demo } of VENDORS.filter(({ name }) => name in SHOWN))
      for (const value of Object.values(demo.valid)) expect(printed).not.toContain(value);
  });
});

test('another password alone ends what was signed in with the one before, and the same password does not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'licet-credentials-'));
  const data = join(folder, 'state.db');
  const other = Object.fromEntries(Object.entries(OWN).map(([name, own]) => [name, withOtherPasswords(own)]));
  const signedIn = new Map<Name, Record<string, string>>();
  const statuses = async ({ url }: Sandbox) =>
    Promise.all(
      GUARDED.map(async ({ name, asks }) => {
        const { status } = await fetch(`${url}/${name}${asks}`, { headers: signedIn.get(name) ?? {} });
        return status;
      }),
    );
  const started = (credentials: unknown) => startSandbox({ data, vendors: setCredentials(VENDORS, credentials) });
  try {
    const first = await started(OWN);
    for (const { name } of GUARDED) {
      const headers = await SIGN_INS[name](`${first.url}/${name}`, OWN[name] ?? {});
      if (headers) signedIn.set(name, headers);
    }
    await first.close();
    for (const [credentials, expected] of [
      [OWN, GUARDED.map(() => 200)],
      [other, GUARDED.map(({ refused }) => refused)],
    ] as const) {
      const sandbox = await started(credentials);
      expect(await statuses(sandbox)).toEqual(expected);
      await sandbox.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

function withOtherPasswords(own: Values): Values {
  const changed = Object.entries(own).map(([member, value]) =>
    /password/i.test(member) ? [member, `another-${value}`] : [member, value],
  );
  return Object.fromEntries(changed);
}

test('the expired ones of one’s own have expired, and those of the demo are unknown', async () => {
  const sandbox = await startSandbox({
    vendors: setCredentials(VENDORS, { 'vmware-logs': { expiredSession: 'over' } }),
  });
  const statusOf = async (session: string) =>
    (await fetch(`${sandbox.url}/vmware-logs/api/v1/licenses`, { headers: { Authorization: `Bearer ${session}` } }))
      .status;
  expect([await statusOf('over'), await statusOf('expired-demo-session')]).toEqual([440, 401]);
  await sandbox.close();
});

test('where none is set, nobody is let in, least of all with nothing', async () => {
  const sandbox = await startSandbox({ vendors: setCredentials(VENDORS, {}) });
  for (const { name, asks, refused } of GUARDED) {
    const base = `${sandbox.url}/${name}`;
    const nothing = { sessionCookie: '', csrfToken: '', bearerAuth: '', bearer: '' };
    for (const values of [nothing, demoValues(name), { sessionCookie: 'undefined', csrfToken: 'undefined' }])
      expect((await fetch(base + asks, { headers: SHOWN[name](values) })).status).toBe(refused);
    expect(await SIGN_INS[name](base, { tenancyName: '', username: '', password: '' })).toBeUndefined();
    expect(await SIGN_INS[name](base, { tenancyName: 'host', username: 'supervisor', password: '' })).toBeUndefined();
  }
  await sandbox.close();
});

test.each<{ given: unknown; says: string }>([
  { given: ['vmware-logs'], says: 'the credentials are no object' },
  { given: null, says: 'the credentials are no object' },
  { given: { acme: {} }, says: 'there is no vendor "acme"' },
  { given: JSON.parse('{"__proto__": {"bearer": "x"}}'), says: 'there is no vendor "__proto__"' },
  { given: { 'vmware-logs': 'hunter2' }, says: 'the credentials of vmware-logs are no object' },
  { given: { 'vmware-logs': { token: 'hunter2' } }, says: 'vmware-logs has no credential "token"' },
  { given: { 'xformation-lac-enduser': { token: 'hunter2' } }, says: 'xformation-lac-enduser has no credential' },
  { given: { 'vmware-logs': { bearer: 12_345 } }, says: 'bearer of vmware-logs is no text' },
  { given: { 'vmware-logs': { bearer: '' } }, says: 'bearer of vmware-logs is no text' },
  { given: { 'vmware-logs': { username: 'ann', password: 'hunter2\n' } }, says: 'password of vmware-logs is no text' },
  { given: { 'vmware-logs': { username: 'ann' } }, says: 'vmware-logs lacks password' },
  { given: { 'lenovo-xclarity': { sessionCookie: 'hunter2' } }, says: 'lenovo-xclarity lacks csrfToken' },
  { given: { 'vmware-logs': { bearer: 'hunter2 hunter2' } }, says: 'no request can carry' },
  {
    given: { 'lenovo-xclarity': { sessionCookie: 'hunter2;x', csrfToken: 'hunter2' } },
    says: 'the sessionCookie of lenovo-xclarity has a character',
  },
])('refuses $given, and quotes no value', ({ given, says }) => {
  const error = thrownBy(() => setCredentials(VENDORS, given));
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error).toMatchObject({ message: expect.stringContaining(says), hint: expect.stringMatching(/\.$|"}}$/) });
  expect(String(error)).not.toContain('hunter2');
});

function thrownBy(work: () => readonly AnyVendor[]): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
