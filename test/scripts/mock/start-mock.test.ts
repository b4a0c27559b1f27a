import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mockedBy } from '../../../scripts/commands/mocks.ts';
import { type MockOptions, type RunningMock, startMock } from '../../../scripts/mock/start-mock.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { UserError } from '../../../scripts/user-error.ts';

const document = bundle('vmware-logs');
const SIGNED_IN = { Authorization: 'Bearer any' };
let mock: RunningMock;

beforeAll(async () => {
  mock = await started(document);
});
afterAll(() => mock.close());

function started(given: Document, options?: MockOptions): Promise<RunningMock> {
  return startMock(mockedBy(readContract('any', given)), options);
}

function bundle(vendor: string): Document {
  const url = new URL(`../../../generated/${vendor}/openapi.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Document;
}

function addLicense(
  headers: Record<string, string> = SIGNED_IN,
  body: unknown = { key: 'M502V-XXXXX-XXXXX-XXXXX-XXXXX' },
) {
  return fetch(`${mock.url}/api/v1/licenses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

function portOf({ url }: RunningMock): number {
  return Number(new URL(url).port);
}

test('leaves the document as it is, references and all', () => {
  expect(document).toEqual(bundle('vmware-logs'));
});

test('answers with the first example of success', async () => {
  const answer = await addLicense();
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({
    license: { id: 'abcdef12-3456-7890-ba36-123456789012', typeEnum: 'OSI' },
  });
});

test.each([
  { prefer: 'code=409', status: 409, body: { errorMessage: 'License already exists.' } },
  { prefer: 'example=cpu-key', status: 201, body: { license: { configuration: '25 CPUs' } } },
  { prefer: 'code=500, example=internal-error-with-details', status: 500, body: { errorCode: 'LICENSE_ERROR' } },
])('gives what is preferred: $prefer', async ({ prefer, status, body }) => {
  const answer = await addLicense({ ...SIGNED_IN, Prefer: prefer });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject(body);
});

test('answers 440, a status that no register knows, as it is declared', async () => {
  const answer = await addLicense({ ...SIGNED_IN, Prefer: 'code=440', Accept: 'application/json' });
  expect([answer.status, await answer.json()]).toEqual([440, 'Login Timeout']);
});

test('makes something up when that is preferred, of the declared shape', async () => {
  const answer = await addLicense({ ...SIGNED_IN, Prefer: 'dynamic=true' });
  const { license } = (await answer.json()) as { license: Record<string, unknown> };
  expect(answer.status).toBe(201);
  expect(license).toEqual(expect.objectContaining({ count: expect.any(Number), licenseKey: expect.any(String) }));
  expect(license['id']).not.toBe('abcdef12-3456-7890-ba36-123456789012');
});

test('refuses a request without a credential as declared', async () => {
  const answer = await addLicense({});
  expect([answer.status, await answer.text()]).toEqual([401, 'Invalid session ID']);
});

test.each([{ body: {} }, { body: [{}] }, { body: { key: 7 } }])(
  'refuses the body $body as declared',
  async ({ body }) => {
    const answer = await addLicense(SIGNED_IN, body);
    expect([answer.status, await answer.json()]).toEqual([400, { errorMessage: 'Invalid serial number' }]);
  },
);

test('answers a body that is no JSON, and goes on answering', async () => {
  const refused = await fetch(`${mock.url}/api/v1/licenses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...SIGNED_IN },
    body: '{"key": ',
    signal: AbortSignal.timeout(5_000),
  });
  expect(refused.status).toBe(400);
  expect((await addLicense()).status).toBe(201);
});

test('tells the user that it cannot listen on a stranger’s address', async () => {
  await expect(started(document, { host: '192.0.2.1' })).rejects.toThrow(UserError);
});

test('tells the user that a port is taken', async () => {
  const error = await started(document, { port: portOf(mock) }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({
    message: `Port ${portOf(mock)} is taken.`,
    hint: expect.stringContaining('--mock-port'),
  });
});

test('frees its port when it closes', async () => {
  const other = await started(document);
  await fetch(other.url); // leaves a connection open
  await other.close();
  const next = createServer();
  await new Promise<void>((resolve, reject) => next.on('error', reject).listen(portOf(other), '127.0.0.1', resolve));
  next.close();
});

test('answers from another document on the same port, and stays as it was where that has nothing to mock', async () => {
  const other = await started(document);
  const path = '/api/v1/sessions/current';
  const replaceBy = (next: Document) => other.replace(mockedBy(readContract('any', next)));
  try {
    expect((await fetch(other.url + path)).status).toBe(401);
    const paths = new Map(Object.entries(document.paths ?? {}));
    replaceBy({ ...document, paths: { '/moved': paths.get(path) ?? {} } });
    expect((await fetch(other.url + path)).status).toBe(404);
    expect((await fetch(`${other.url}/moved`)).status).toBe(401);
    expect(() => replaceBy({ ...document, paths: {} })).toThrow(UserError);
    expect((await fetch(`${other.url}/moved`)).status).toBe(401);
  } finally {
    await other.close();
  }
});

test('listens where it is told to', async () => {
  const other = await started(document, { host: '127.0.0.2' });
  try {
    expect(new URL(other.url).hostname).toBe('127.0.0.2');
    expect((await fetch(`${other.url}/api/v1/sessions/current`)).status).toBe(401);
  } finally {
    await other.close();
  }
});

test('several run side by side, each answering from its own document', async () => {
  const uipath = await started(bundle('uipath-licensing'));
  try {
    expect(uipath.url).not.toBe(mock.url);
    expect((await fetch(`${uipath.url}/api/v1/sessions/current`, { headers: SIGNED_IN })).status).toBe(404);
    expect((await fetch(`${mock.url}/api/v1/sessions/current`, { headers: SIGNED_IN })).status).toBe(200);
  } finally {
    await uipath.close();
  }
});

test('tells the user that a document has nothing to mock', async () => {
  const empty = { openapi: '3.1.0', info: { title: 'Empty', version: '1' }, paths: {} };
  const error = await started(empty).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ message: '“Empty” has no operation to mock.' });
});

test('a multipart body that Prism cannot read is refused, and the next is answered', async () => {
  const schema = { type: 'object', properties: { note: { type: 'string' } } };
  const own = await started({
    openapi: '3.0.3',
    info: { title: 'Notes', version: '1' },
    paths: {
      '/notes': {
        post: {
          operationId: 'add',
          requestBody: { required: true, content: { 'multipart/form-data': { schema } } },
          responses: { 200: { description: 'Fine' }, 422: { description: 'Not so' } },
        },
      },
    },
  });
  const sent = async (name: string) => {
    const form = new FormData();
    form.set(name, 'a');
    return (await fetch(`${own.url}/notes`, { method: 'POST', body: form })).status;
  };
  try {
    expect([await sent('a;b'), await sent('note')]).toEqual([422, 200]);
  } finally {
    await own.close();
  }
});
