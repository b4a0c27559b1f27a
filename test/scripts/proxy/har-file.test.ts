import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { HarEntry } from '../../../scripts/proxy/har-entry.ts';
import { openHar } from '../../../scripts/proxy/har-file.ts';

test('an archive that takes nothing more, not even its end, holds up nobody', () => {
  const folder = mkdtempSync(join(tmpdir(), 'licet-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const told: string[] = [];
  const har = openHar(join(folder, 'a.har'), { name: 't', version: '1' }, (reason) => told.push(reason));
  har.close();
  for (const entry of [{}, {}]) har.add(entry as HarEntry);
  expect([har.missing, told]).toEqual([2, [expect.stringContaining('EBADF')]]);
});
