import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, licet as run, start } from '../licet.ts';

const root = mkdtempSync(join(tmpdir(), 'licet-watch-'));
const specs = join(root, 'specs', 'shop');
const main = join(specs, 'openapi.yaml');

const DOCUMENT = `openapi: 3.1.0
info: { title: Shop, version: '1' }
servers: [{ url: 'http://localhost' }]
security: []
paths:
  /pets:
    post:
      operationId: createPet
      summary: Create
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: 'pet.yaml#/NewPet' } } }
      responses:
        '201':
          description: Created
          content: { application/json: { schema: { $ref: 'pet.yaml#/Pet' } } }
        '400': { description: Refused }
  /pets/{id}:
    get:
      operationId: getPet
      summary: One
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: One
          content: { application/json: { schema: { $ref: 'pet.yaml#/Pet' } } }
        '404': { description: None }
`;

const OWNERS = `  /owners:
    get:
      operationId: listOwners
      summary: All
      responses:
        '200':
          description: All
          content: { application/json: { schema: { type: array, items: { type: string } }, example: [Ann] } }
        '400': { description: Refused }
`;

const petsWith = (kind: string) => `NewPet:
  type: object
  required: [name]
  properties:
    name: { type: string, minLength: 1 }
    ${kind}: { type: string, enum: [cat, dog] }
Pet:
  type: object
  required: [id, name]
  properties:
    id: { type: string }
    name: { type: string, minLength: 1 }
    ${kind}: { type: string, enum: [cat, dog] }
`;

let licet: Running;
let sandbox: string;
let mock: string;
let errors = '';
let printed = '';

beforeAll(async () => {
  mkdirSync(specs, { recursive: true });
  writeFileSync(main, DOCUMENT);
  writeFileSync(join(specs, 'pet.yaml'), petsWith('kind'));
  licet = start(['watch', '--port', '0', '--mock-port', '0', '--quiet'], root);
  licet.child.stderr?.on('data', (text: string) => {
    errors += text;
  });
  const head = await licet.printed('Ctrl-C stops it.');
  [, sandbox = '', mock = ''] = /^shop +(\S+) +(\S+)/m.exec(head) ?? [];
  licet.child.stdout?.on('data', (text: string) => {
    printed += text;
  });
}, 60_000);

afterAll(async () => {
  licet.child.kill('SIGTERM');
  const { code } = await licet.ended;
  rmSync(root, { recursive: true });
  expect(code).toBe(0);
});

/** Waits for what is bound to come; the test's own time limit ends it. */
async function until<T>(look: () => Promise<T> | T, isThere: (seen: T) => boolean): Promise<T> {
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function generated(file: string): string {
  return readFileSync(join(root, 'generated', 'shop', file), 'utf8');
}

const statusOf = async (url: string) => (await fetch(url)).status;

function create(body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${sandbox}/pets`, { method: 'POST', headers, body: JSON.stringify(body) });
}

test('takes up what is saved: sandbox, mock and what is generated, and keeps the state', async () => {
  const pet = (await (await create({ name: 'Tom', kind: 'cat' })).json()) as { id: string };
  expect(await statusOf(`${sandbox}/owners`)).toBe(404);

  writeFileSync(main, DOCUMENT + OWNERS);
  await until(
    () => statusOf(`${sandbox}/owners`),
    (status) => status === 200,
  );
  await until(
    () => statusOf(`${mock}/owners`),
    (status) => status === 200,
  );
  await until(
    () => ['types.ts', 'plan.md', 'openapi.json'].map(generated),
    (texts) => texts.every((text) => text.includes('listOwners')),
  );
  expect(await (await fetch(`${sandbox}/pets/${pet.id}`)).json()).toEqual(pet);
}, 60_000);

test('takes up a file that is referred to, put there in place of the one before', async () => {
  const file = join(specs, 'pet.yaml');
  expect((await create({ name: 'Rex', breed: 'mouse' })).status).toBe(201);
  writeFileSync(`${file}~`, petsWith('breed'));
  renameSync(`${file}~`, file);
  await until(
    () => create({ name: 'Rex', breed: 'mouse' }),
    ({ status }) => status === 400,
  );
  await until(
    () => generated('types.ts'),
    (text) => text.includes('breed?:'),
  );
}, 60_000);

test.each([
  { what: 'is no YAML', broken: `${DOCUMENT}  /owners: [\n`, said: 'specs/shop/openapi.yaml' },
  {
    what: 'refers to what is not there',
    broken: DOCUMENT.replaceAll('#/NewPet', '#/OldPet'),
    said: 'specs/shop/openapi.yaml:12',
  },
  { what: 'promises nothing', broken: `${DOCUMENT.split('paths:')[0]}paths: {}\n`, said: 'no operation' },
])(
  'a save that $what is told, and the one before goes on',
  async ({ broken, said }) => {
    errors = '';
    const types = generated('types.ts');
    writeFileSync(main, broken);
    await until(
      () => errors,
      (text) => text.includes('goes on'),
    );
    expect(errors).toContain(said);
    expect(errors).toContain('hint:');
    expect(await statusOf(`${sandbox}/owners`)).toBe(200);
    expect(await statusOf(`${mock}/owners`)).toBe(200);
    expect(generated('types.ts')).toBe(types);

    const summary = `summary: Mended, for it ${broken.length}`;
    writeFileSync(main, (DOCUMENT + OWNERS).replace('summary: All', summary));
    await until(
      () => generated('types.ts'),
      (text) => text.includes(`Mended, for it ${broken.length}`),
    );
  },
  60_000,
);

test('says what was fresh, and when', async () => {
  await until(
    () => printed,
    (text) =>
      /^✓ shop, 3 operations: sandbox fresh in \d+ ms, mock in \d+ ms, \d+ files in \d+ ms, lint in \d+ ms$/m.test(
        text,
      ),
  );
}, 60_000);

/** A way to the title of the one who keeps pets, by a file that is not there yet. */
const withOwner = (file: string) => `${DOCUMENT}  /owner:
    get:
      operationId: getOwner
      summary: One
      responses:
        '200':
          description: One
          content: { application/json: { schema: { $ref: '${file}#/Owner' } } }
        '400': { description: Refused }
`;
const owner = (name: string) =>
  `Owner: { type: object, required: [${name}], properties: { ${name}: { type: string } } }\n`;

test('waits for a file that is referred to and is not there, and follows it', async () => {
  errors = '';
  const shared = join(root, 'shared', 'people');
  writeFileSync(main, withOwner('../../shared/people/owner.yaml'));
  await until(
    () => errors,
    (text) => text.includes('goes on'),
  );
  mkdirSync(shared, { recursive: true });
  for (const name of ['forename', 'surname']) {
    writeFileSync(join(shared, 'owner.yaml'), owner(name));
    await until(
      () => generated('types.ts'),
      (text) => text.includes(`${name}: string`),
    );
  }
}, 60_000);

test('a file that is referred to and is broken is told, and the one before goes on', async () => {
  errors = '';
  writeFileSync(join(root, 'shared', 'people', 'owner.yaml'), 'Owner: [');
  await until(
    () => errors,
    (text) => text.includes('goes on'),
  );
  expect(errors).toContain('shared/people/owner.yaml');
  expect(await statusOf(`${sandbox}/owner`)).toBe(200);
}, 60_000);

test('a folder that is taken away and comes again is followed on', async () => {
  rmSync(specs, { recursive: true });
  await until(
    () => errors,
    (text) => text.includes('specs/shop/openapi.yaml'),
  );
  expect(await statusOf(`${sandbox}/owner`)).toBe(200);
  mkdirSync(specs, { recursive: true });
  writeFileSync(join(specs, 'pet.yaml'), petsWith('kind'));
  for (const summary of ['Back', 'And again']) {
    writeFileSync(main, DOCUMENT.replace('summary: Create', `summary: ${summary}`));
    await until(
      () => generated('handlers.ts'),
      (text) => text.includes(`: ${summary} */`),
    );
  }
  expect(await statusOf(`${sandbox}/owner`)).toBe(404);
}, 60_000);

test('a document that gets another ending is followed on', async () => {
  const renamed = join(specs, 'openapi.yml');
  renameSync(main, renamed);
  writeFileSync(renamed, DOCUMENT + OWNERS);
  await until(
    () => statusOf(`${sandbox}/owners`),
    (status) => status === 200,
  );
  renameSync(renamed, main);
}, 60_000);

test('handlers that are written later answer, and those that are taken away do no more', async () => {
  const folder = join(root, 'server', 'vendors', 'shop');
  const answered = async () => (await fetch(`${sandbox}/owners`)).json();
  mkdirSync(folder, { recursive: true });
  for (const name of ['Bea', 'Cid']) {
    const handler = `async () => ({ status: 200, type: 'application/json', body: ['${name}'] })`;
    writeFileSync(join(folder, 'handlers.ts'), `export const handlers = { listOwners: ${handler} };\n`);
    await until(answered, (body) => JSON.stringify(body) === `["${name}"]`);
  }
  rmSync(join(root, 'server'), { recursive: true });
  await until(answered, (body) => JSON.stringify(body) !== '["Cid"]');
}, 60_000);

test('of many saves the last one stays, as the bytes that are generated from nothing', async () => {
  for (let save = 0; save <= 10; save += 1) {
    writeFileSync(main, (DOCUMENT + OWNERS).replace('summary: All', `summary: Saved ${save}.`));
    await new Promise((resolve) => setTimeout(resolve, save * 10));
  }
  await until(
    () => [generated('handlers.ts'), generated('openapi.json')],
    (texts) => texts.every((text) => text.includes('Saved 10.')),
  );
  await until(
    () => run(['generate', '--check'], root),
    ({ code, stdout }) => code === 0 && stdout.includes('shop is fresh'),
  );
}, 60_000);
