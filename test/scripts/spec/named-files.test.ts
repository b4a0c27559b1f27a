import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { namedFiles } from '../../../scripts/spec/named-files.ts';

test('finds what files refer to, there or not, and nothing that a document may not name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'licet-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'project');
  mkdirSync(root);
  const refs = (names: readonly string[]) => names.map((name) => `- { $ref: '${name}#/A' }\n`).join('');
  const file = join(root, 'openapi.yaml');
  writeFileSync(file, refs(['a%20b.yaml', '/etc/passwd', '.env', '../outside.yaml']));
  writeFileSync(join(root, 'a b.yaml'), refs(['gone.yaml']));
  writeFileSync(join(root, '.env'), refs(['by-secret.yaml']));
  writeFileSync(join(folder, 'outside.yaml'), refs(['project/by-other.yaml']));
  expect(namedFiles(file, root)).toEqual([file, join(root, 'a b.yaml'), join(root, 'gone.yaml')]);
});
