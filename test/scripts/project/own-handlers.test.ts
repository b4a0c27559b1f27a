import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { licet, type Running, start } from '../licet.ts';

// A project of its own, with a sandbox that runs while its handlers are written.

let folder: string;
let sandbox: Running;
let url: string;
const handlers = () => join(folder, 'server/vendors/petstore/handlers.ts');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'licet-handlers-'));
  expect((await licet(['init'], folder)).code).toBe(0);
  sandbox = start(['serve', '--port', '0', '--quiet'], folder);
  url = /http:\S+\/petstore/.exec(await sandbox.printed('Try one'))?.[0] ?? '';
});

afterAll(async () => {
  sandbox.child.kill('SIGTERM');
  await sandbox.ended;
  rmSync(folder, { recursive: true, force: true });
});

const SECRET = { 'x-api-key': 'licet-demo-key' };

async function asked(path: string, body?: unknown) {
  const answer = await fetch(`${url}${path}`, {
    headers: { ...SECRET, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as { readonly [name: string]: unknown } };
}

/** Saves, and waits until the sandbox has said something of it. */
async function saved(text: string, says: string): Promise<void> {
  const before = told.length;
  writeFileSync(handlers(), text);
  await expect.poll(() => told.slice(before)).toContain(says);
}

let told = '';

test.each([
  { what: 'serve', typed: (port: string) => ['serve', '--port', port] },
  { what: 'start', typed: (port: string) => ['start', '--port', port, '--mock-port', '0'] },
  { what: 'start, of its mock', typed: (port: string) => ['start', '--port', '0', '--mock-port', port] },
  { what: 'watch', typed: (port: string) => ['watch', '--port', port, '--mock-port', '0'] },
])(
  'a port that is taken ends $what, whose handlers nobody follows then',
  async ({ typed }) => {
    const { stderr, code } = await licet(typed(new URL(url).port), folder);
    expect(stderr).toContain(`Port ${new URL(url).port} is taken.\nhint: `);
    expect(code).toBe(2);
  },
  60_000,
);

test('what is saved is taken up, what is wrong is not, and the state is kept', async () => {
  sandbox.child.stderr?.on('data', (chunk: string) => {
    told += chunk;
  });
  const made = await asked('/pets', { name: 'Minka', kind: 'cat' });
  expect(made.status).toBe(201);
  const one = `/pets/${made.body['id']}`;

  await saved(
    `export const handlers = {
      getPet: async (request: object, state: { inferred(): Promise<{ body: object }> }) => {
        const answer = await state.inferred();
        return { ...answer, body: { ...answer.body, bornOn: '2020-02-02' } };
      },
    };\n`,
    'server/vendors/petstore/handlers.ts is taken up',
  );
  expect((await asked(one)).body).toMatchObject({ name: 'Minka', bornOn: '2020-02-02' });

  await saved('export const handlers = {\n  getPet: (\n', 'handlers.ts is not taken up, and what was there goes on');
  expect(told).toMatch(/petstore\/handlers\.ts:\d+ cannot be loaded/);
  await saved('export const handlers = { getPet: 1 };\n', '“getPet” is no function');
  await saved(
    'export const handlers = { getPets: () => ({ status: 500 }) };\n',
    'hint: Did you mean getPet? The operations: listPets',
  );
  expect(told).toMatch(/handlers\.ts answers “getPets”, and there is no such operation\.\n/);
  expect((await asked(one)).body).toMatchObject({ bornOn: '2020-02-02' });

  await saved('export const handlers = {};\n', 'is taken up');
  expect((await asked(one)).body).toEqual(made.body);
});

test('an answer that breaks the contract is not sent', async () => {
  await saved('export const handlers = { listPets: () => ({ status: 200, body: { pets: [] } }) };\n', 'is taken up');
  expect((await asked('/pets')).status).toBe(500);
});

test('a handler of an operation that is not there is misuse', async () => {
  const text = readFileSync(handlers(), 'utf8');
  writeFileSync(handlers(), 'export const handlers = { listDogs: () => ({ status: 200 }) };\n');
  const { stderr, code } = await licet(['serve', '--port', '0'], folder);
  expect(stderr).toContain(
    'answers “listDogs”, and there is no such operation.\nhint: The operations: listPets, addPet',
  );
  expect(code).toBe(2);
  writeFileSync(handlers(), text);
});
