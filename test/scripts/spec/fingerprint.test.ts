import { appendFileSync, mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../scripts/spec/fingerprint.ts';
import { projectOf } from '../../fixtures/openapi/project.ts';

const FILES = { 'openapi.yaml': 'openapi: 3.1.0\n', 'schemas/a.yaml': 'a', 'examples/b.json': '{}' };

test.each([
  { what: 'a file says something else', change: (root: string) => appendFileSync(join(root, 'schemas/a.yaml'), '\n') },
  { what: 'a file comes', change: (root: string) => writeFileSync(join(root, 'errata.yml'), '') },
  {
    what: 'a file gets another name',
    change: (root: string) => renameSync(join(root, 'schemas/a.yaml'), join(root, 'schemas/b.yaml')),
  },
  {
    what: 'text moves from one file to another',
    change: (root: string) => {
      writeFileSync(join(root, 'schemas/a.yaml'), '');
      writeFileSync(join(root, 'openapi.yaml'), 'openapi: 3.1.0\na');
    },
  },
])('changes when $what', ({ change }) => {
  const root = projectOf(FILES);
  const before = fingerprintOf(root);
  change(root);
  expect(fingerprintOf(root)).not.toBe(before);
});

test.each([
  { what: 'a file is touched', change: (root: string) => utimesSync(join(root, 'openapi.yaml'), 0, 0) },
  {
    what: 'an editor leaves a file of its own',
    change: (root: string) => writeFileSync(join(root, 'openapi.yaml~'), 'x'),
  },
  { what: 'an empty folder comes', change: (root: string) => mkdirSync(join(root, 'new.yaml')) },
])('stays when $what', ({ change }) => {
  const root = projectOf(FILES);
  const before = fingerprintOf(root);
  change(root);
  expect(fingerprintOf(root)).toBe(before);
});

test('is the same wherever the folder is, in whatever order its files were written', () => {
  const reversed = Object.fromEntries(Object.entries(FILES).reverse());
  expect(fingerprintOf(projectOf(reversed))).toBe(fingerprintOf(projectOf(FILES)));
  expect(fingerprintOf(projectOf(FILES))).toMatch(/^[0-9a-f]{64}$/);
});
