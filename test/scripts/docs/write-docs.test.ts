import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashSource } from '../../../scripts/docs/content-security-policy.ts';
import { writeDocs } from '../../../scripts/docs/index.ts';
import { bare, library } from '../../fixtures/docs/library.ts';

test('writes an index, and a page complete in itself for each vendor', async () => {
  const out = await mkdtemp(join(tmpdir(), 'licet-docs-'));
  onTestFinished(() => rm(out, { recursive: true }));
  await writeDocs({ vendors: [library, bare], out });

  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(files.map(({ parentPath, name }) => join(parentPath, name).slice(out.length)).sort()).toEqual([
    '/bare/index.html',
    '/bare/openapi.json',
    '/index.html',
    '/library/index.html',
    '/library/openapi.json',
  ]);
  expect(JSON.parse(await readFile(join(out, 'library/openapi.json'), 'utf8'))).toEqual(library.document);

  const page = await readFile(join(out, 'library/index.html'), 'utf8');
  const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(page).toContain(hashSource(script).replaceAll("'", '&#39;'));
});
