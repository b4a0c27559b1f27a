import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licet } from '../licet.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licet-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = `openapi: 3.1.0
info: { title: Small, version: '1' }
paths:
  /ping: { get: { operationId: ping, responses: { '204': { description: It answers } } } }
`;

test('what was there is left as it was: the document is refused, other files are kept', async () => {
  mkdirSync(join(folder, 'server/vendors/small'), { recursive: true });
  writeFileSync(join(folder, 'server/vendors/small/handlers.ts'), '// mine\n');
  writeFileSync(join(folder, 'small.yaml'), SMALL);
  const made = await licet(['init', 'small.yaml'], folder);
  expect(made.stdout).toContain('– server/vendors/small/handlers.ts  is there, and left as it is');
  expect(made.code).toBe(0);

  writeFileSync(join(folder, 'small.yaml'), SMALL.replace('Small', 'Other'));
  const again = await licet(['init', 'small.yaml'], folder);
  expect(again.stderr).toContain(
    'specs/small/openapi.yaml is there already, and says something else.\nhint: Give another name',
  );
  expect(again.code).toBe(2);
  expect(readFileSync(join(folder, 'specs/small/openapi.yaml'), 'utf8')).toBe(SMALL);

  const forced = await licet(['init', 'small.yaml', '--force'], folder);
  expect(forced.code).toBe(0);
  expect(readFileSync(join(folder, 'specs/small/openapi.yaml'), 'utf8')).toContain('Other');
  expect(readFileSync(join(folder, 'server/vendors/small/handlers.ts'), 'utf8')).toBe('// mine\n');
});

test('who was stopped before anything was generated goes on by typing the same again, or without', async () => {
  writeFileSync(join(folder, 'small.yaml'), SMALL);
  mkdirSync(join(folder, 'specs/small'), { recursive: true });
  writeFileSync(join(folder, 'specs/small/openapi.yaml'), SMALL);
  const judged = await licet(['contract', 'small'], folder);
  expect(judged.code, judged.stderr).toBe(0);

  const again = await licet(['init', 'small', 'small.yaml'], folder);
  expect(again.code, again.stderr).toBe(0);
  expect(readdirSync(join(folder, 'generated/small'))).toContain('fingerprint.txt');
  expect(readdirSync(join(folder, 'server/vendors/small'))).toEqual(['handlers.ts']);
});

test.each([
  {
    what: 'no file',
    document: 'nothing.yaml',
    text: undefined,
    says: '“nothing.yaml” cannot be read: there is no such file.',
  },
  { what: 'a folder', document: '.', text: undefined, says: 'it is a folder.' },
  { what: 'no YAML', document: 'a.yaml', text: 'a: [', says: 'a.yaml' },
  { what: 'no OpenAPI', document: 'a.yaml', text: 'a: 1\n', says: 'a.yaml is no OpenAPI document.' },
  { what: 'a page', document: 'a.yaml', text: '<html></html>\n', says: 'a.yaml is no OpenAPI document.' },
  {
    what: 'a file that is not there',
    document: 'a.yaml',
    text: `${SMALL}components: { schemas: { A: { $ref: b.yaml } } }\n`,
    says: 'a.yaml:5 cannot be bundled',
  },
])('of $what, nothing is written', async ({ document, text, says }) => {
  if (text !== undefined) writeFileSync(join(folder, document), text);
  const { stderr, code } = await licet(['init', 'own', document], folder);
  expect(stderr).toContain(says);
  expect(stderr).toContain('hint: ');
  expect(code).toBe(2);
  expect(readdirSync(folder)).not.toContain('specs');
});

test.each(['b.yaml', 'in/openapi.yaml'])('what it refers to as %s goes into one file with it', async (other) => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, other), 'type: string\n');
  const reference = join('..', other).replace('../in/', './');
  writeFileSync(join(folder, 'in/a.yaml'), `${SMALL}components: { schemas: { A: { $ref: ${reference} } } }\n`);
  expect((await licet(['init', 'own', 'in/a.yaml'], folder)).code).toBe(0);
  expect(readdirSync(join(folder, 'specs/own'))).toEqual(['openapi.json']);
  const { components } = JSON.parse(readFileSync(join(folder, 'specs/own/openapi.json'), 'utf8'));
  expect(Object.values(components.schemas)).toContainEqual({ type: 'string' });
});

test('a document with another ending is not put beside the one that is there, for one of two would be forgotten', async () => {
  writeFileSync(join(folder, 'small.yaml'), SMALL);
  const json = { openapi: '3.1.0', info: { title: 'Json', version: '1' }, paths: {} };
  writeFileSync(join(folder, 'small.json'), JSON.stringify(json));
  const made = await licet(['init', 'small', 'small.json'], folder);
  expect(made.stdout).toContain('small has no operation, and so nothing to start yet');
  const again = await licet(['init', 'small', 'small.yaml'], folder);
  expect(again.stderr).toContain('specs/small/openapi.json is there already, and says something else.');
  expect(again.code).toBe(2);
  expect(readdirSync(join(folder, 'specs/small'))).toEqual(['openapi.json']);
  const forced = await licet(['init', 'small', 'small.yaml', '--force'], folder);
  expect(forced.stdout).toContain('– specs/small/openapi.json  is taken away\n✓ specs/small/openapi.yaml\n');
  expect(readdirSync(join(folder, 'specs/small'))).toEqual(['openapi.yaml']);
});

test('a document is fetched from the host that is named', async () => {
  const host = createServer((request, answer) => {
    if (request.url === '/small.yaml') answer.end(SMALL);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  try {
    const base = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    expect((await licet(['init', `${base}/small.yaml`], folder)).stdout).toContain('✓ specs/small/openapi.yaml');
    expect(readFileSync(join(folder, 'specs/small/openapi.yaml'), 'utf8')).toBe(SMALL);
    const missing = await licet(['init', `${base}/no.yaml`], folder);
    expect(missing.stderr).toContain('no.yaml answers 404.');
    expect(missing.code).toBe(2);
  } finally {
    host.close();
  }
});
