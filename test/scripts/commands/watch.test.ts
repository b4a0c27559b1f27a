import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, start } from '../licet.ts';

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

beforeAll(async () => {
  mkdirSync(specs, { recursive: true });
  writeFileSync(main, DOCUMENT);
  writeFileSync(join(specs, 'pet.yaml'), petsWith('kind'));
  licet = start(['watch', '--port', '0', '--mock-port', '0', '--quiet'], root);
  licet.child.stderr?.on('data', (text: string) => {
    errors += text;
  });
  const printed = await licet.printed('Ctrl-C stops it.');
  [, sandbox = '', mock = ''] = /^shop +(\S+) +(\S+)/m.exec(printed) ?? [];
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
