import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test.each([
  { what: 'no file', document: 'nothing.yaml', text: undefined, says: 'nothing.yaml cannot be read.' },
  { what: 'no YAML', document: 'a.yaml', text: 'a: [', says: 'a.yaml' },
  { what: 'no OpenAPI', document: 'a.yaml', text: 'a: 1\n', says: 'a.yaml' },
  {
    what: 'a file that is not there',
    document: 'a.yaml',
    text: `${SMALL}components: { schemas: { A: { $ref: b.yaml } } }\n`,
    says: 'a.yaml:5 cannot be bundled',
  },
  {
    what: 'a file that is not below',
    document: 'in/a.yaml',
    text: `${SMALL}components: { schemas: { A: { $ref: ../b.yaml } } }\n`,
    says: 'which is not below its folder',
  },
])('of $what, nothing is written', async ({ document, text, says }) => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, document === 'in/a.yaml' ? 'b.yaml' : 'c.yaml'), 'type: string\n');
  if (text !== undefined) writeFileSync(join(folder, document), text);
  const { stderr, code } = await licet(['init', 'own', document], folder);
  expect(stderr).toContain(says);
  expect(stderr).toContain('hint: ');
  expect(code).toBe(2);
  expect(readdirSync(folder)).not.toContain('specs');
});
