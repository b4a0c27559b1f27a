import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { startShelf, TOKEN } from '../../fixtures/contract/shelf-server.ts';
import { licet } from '../licet.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licet-replay-'));
  writeFileSync(join(folder, 'shelf.yaml'), stringify(shelfDocument, { aliasDuplicateObjects: false }));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a finding is kept as a file, stands as long as the server is broken, and is gone when it is mended', async () => {
  let mended = false;
  const shelf = await startShelf((honest, { method }) =>
    !mended && honest.status === 200 && method === 'GET' ? { ...honest, body: '[{"id":7}]' } : honest,
  );
  const target = ['--target', shelf.target.url, '--header', `Authorization: Bearer ${TOKEN}`];
  try {
    const found = await licet(
      ['contract', '--spec', 'shelf.yaml', '--operation', 'listBooks', ...target, '--findings', 'found'],
      folder,
    );
    expect(found.stderr + found.stdout).toContain('promised at shelf.yaml:');
    expect(found.code).toBe(1);
    const name = readdirSync(join(folder, 'found')).find((file) => file.includes('body-matches-schema'));
    const file = join('found', name ?? '');
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain(TOKEN);

    const still = await licet(['replay', file, ...target], folder);
    expect(still.stdout).toContain('still stands');
    expect(still.code).toBe(1);

    mended = true;
    writeFileSync(
      join(folder, 'shelf.yaml'),
      stringify({ ...shelfDocument, info: { title: 'Shelf', version: '99' } }, { aliasDuplicateObjects: false }),
    );
    const gone = await licet(['replay', file, ...target], folder);
    expect(gone.stdout).toContain('gone');
    expect(gone.stderr).toContain('the document has changed since');
    expect(gone.code).toBe(0);

    // The sandbox that is inferred of the document never had it.
    const onSandbox = { ...JSON.parse(readFileSync(join(folder, file), 'utf8')), target: 'sandbox' };
    writeFileSync(join(folder, 'sandbox.json'), JSON.stringify(onSandbox));
    const own = await licet(['replay', 'sandbox.json'], folder);
    expect(own.stdout, own.stderr).toContain('gone');
    expect(own.code).toBe(0);

    const nowhere = await licet(['replay', file], folder);
    expect(nowhere.stderr).toContain('which is not ours to start');
    expect(nowhere.code).toBe(2);
  } finally {
    await shelf.close();
  }
}, 60_000);

test('what is no finding is misuse', async () => {
  const { stderr, code } = await licet(['replay', 'shelf.yaml'], folder);
  expect(stderr).toContain('is no finding of licet');
  expect(code).toBe(2);
});
