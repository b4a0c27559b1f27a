import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { licet, start } from '../licet.ts';

// Every command takes a vendor by its name and a document by its path, in a project and where there is none.

const DOCUMENT = `openapi: 3.1.0
info: { title: Notes, version: '1', license: { name: MIT, identifier: MIT } }
servers: [{ url: 'https://notes.test' }]
security: []
paths:
  /notes:
    get:
      operationId: listNotes
      summary: List the notes
      responses:
        '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Note' } } } } }
        '400': { description: Refused }
    post:
      operationId: addNote
      summary: Add a note
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Note' }, examples: { short: { value: { text: a } } } } }
      responses:
        '201':
          description: Added
          content: { application/json: { schema: { $ref: '#/components/schemas/Note' }, examples: { 'a"; id': { value: { text: b } }, short: { value: { text: a } } } } }
        '400': { description: Refused }
components:
  schemas:
    Note: { type: object, required: [text], additionalProperties: false, properties: { text: { type: string } } }
`;

/** A loaded machine takes its time. */
const LONG = 180_000;

let project: string;
let elsewhere: string;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'licet-project-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'licet-elsewhere-'));
  for (const folder of [project, elsewhere]) writeFileSync(join(folder, 'notes.yaml'), DOCUMENT);
  const made = await licet(['init', 'notes', 'notes.yaml'], project);
  expect(made.code, made.stderr).toBe(0);
}, LONG);

afterAll(() => {
  for (const folder of [project, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

const NOWHERE = 'http://127.0.0.1:9';
const PORTS = ['--port', '0', '--mock-port', '0', '-q'];

/** What is typed, with the document's place as `@`, and what is printed. */
const ENDING: Readonly<Record<string, { readonly typed: readonly string[]; readonly prints: RegExp }>> = {
  lint: { typed: ['lint', '@'], prints: /^✓ 0 problems/m },
  bundle: { typed: ['bundle', '@'], prints: /"title": "Notes"/ },
  doctor: { typed: ['doctor', '@'], prints: /notes\.yaml|openapi\.yaml/ },
  generate: { typed: ['generate', '@', '--out', 'made'], prints: /^✓ notes: 2 operations/m },
  plan: { typed: ['plan', '@'], prints: /^# Test plan: Notes/m },
  contract: { typed: ['contract', '@'], prints: /^notes +sandbox +2 +\d+ +[1-9]\d* +0 /m },
  'contract --spec': { typed: ['contract', '--spec', '@'], prints: /^notes +sandbox +2 +\d+ +[1-9]\d* +0 /m },
  'contract on the mock': { typed: ['contract', '@', '--on', 'mock'], prints: /^notes +mock +2 +\d+ +[1-9]\d* +0 /m },
  parity: { typed: ['parity', '@'], prints: /^notes +sandbox and mock +[1-9]\d* +[1-9]\d* +\d+ +0$/m },
  mutate: { typed: ['mutate', '@', '--only', 'status undeclared'], prints: /^notes +[1-9]\d* +[1-9]/m },
  docs: { typed: ['docs', '@', '--out', 'site'], prints: /^✓ site\/index\.html/m },
  diff: { typed: ['diff', '@', 'notes.yaml'], prints: /No difference/ },
};

const SERVING: typeof ENDING = {
  serve: { typed: ['serve', '@', '--port', '0', '-q'], prints: /http:\/\/\S+\/notes/ },
  mock: { typed: ['mock', '@', '--port', '0'], prints: /^notes +http:[\s\S]*example=short/m },
  start: { typed: ['start', '@', ...PORTS], prints: /Ctrl-C stops it/ },
  watch: { typed: ['watch', '@', ...PORTS], prints: /Ctrl-C stops it/ },
  'proxy --vendor': { typed: ['proxy', '--vendor', '@', '--upstream', NOWHERE, '--port', '0'], prints: /is judged by/ },
  'proxy --spec': { typed: ['proxy', '--spec', '@', '--upstream', NOWHERE, '--port', '0'], prints: /is judged by/ },
};

describe.each([
  { where: 'in a project, by its name', folder: () => project, place: 'notes' },
  { where: 'in a project, by its path', folder: () => project, place: './notes.yaml' },
  { where: 'without a project, by its path', folder: () => elsewhere, place: 'notes.yaml' },
])('a document $where', ({ folder, place }) => {
  const typedIn = (typed: readonly string[]) => typed.map((word) => (word === '@' ? place : word));

  test.each(Object.entries(ENDING))(
    '%s',
    async (_, { typed, prints }) => {
      const { stdout, stderr, code } = await licet(typedIn(typed), folder());
      expect(stdout, stderr).toMatch(prints);
      expect(code, stderr).toBe(0);
    },
    LONG,
  );

  test.each(Object.entries(SERVING))(
    '%s',
    async (_, { typed, prints }) => {
      const running = start(typedIn(typed), folder());
      try {
        expect(await running.printedLike(prints)).toMatch(prints);
      } finally {
        running.child.kill('SIGTERM');
      }
      const { code, stderr } = await running.ended;
      expect(code, stderr).toBe(0);
    },
    LONG,
  );
});

test(
  'watch says what it writes, and writes nothing where a vendor came with Licet',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'licet-nothing-'));
    try {
      writeFileSync(join(folder, 'notes.yaml'), DOCUMENT);
      const own = start(['watch', 'notes.yaml', ...PORTS], folder);
      await own.printed('Ctrl-C stops it').finally(() => own.child.kill('SIGTERM'));
      expect((await own.ended).stdout).toMatch(/^✓ generated\/notes\/ {2}\d+ files written\n/);
      const ours = start(['watch', 'vmware-logs', ...PORTS], folder);
      await ours.printed('Ctrl-C stops it').finally(() => ours.child.kill('SIGTERM'));
      expect((await ours.ended).stdout).not.toContain('written');
      expect(readdirSync(folder).sort()).toEqual(['generated', 'notes.yaml']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG,
);

test(
  'what is neither is told so, and what could be done',
  async () => {
    const { stderr, code } = await licet(['contract'], elsewhere);
    expect(stderr).toMatch(/No contracts in .*\nhint: Name a document; .*npx licet init/);
    expect(code).toBe(2);
    expect((await licet(['plan', 'nobody'], project)).stderr).toMatch(
      /no vendor “nobody”.*\nhint: Known vendors: .*notes/,
    );
    expect((await licet(['plan', './nobody.yaml'], elsewhere)).stderr).toContain('There is no file ./nobody.yaml');
    expect((await licet(['doctor', 'https://api.test/a.yaml'], elsewhere)).stderr).toContain(
      'npx licet init <name> https://api.test/a.yaml',
    );
  },
  LONG,
);
