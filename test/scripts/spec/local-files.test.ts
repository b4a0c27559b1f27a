import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDocument } from '../../../scripts/spec/read-document.ts';

const root = mkdtempSync(join(tmpdir(), 'licet-'));
const own = join(root, 'stranger', 'api');
const elsewhere = join(root, 'elsewhere');
for (const folder of [join(own, 'parts'), join(own, '.git'), elsewhere]) mkdirSync(folder, { recursive: true });
const SECRET = 'a-secret-of-the-readers';
for (const file of [
  join(root, 'key.json'),
  join(own, '.env.json'),
  join(own, '.git', 'key.json'),
  join(own, 'parts', 'open.json'),
])
  writeFileSync(file, JSON.stringify({ type: 'string', description: SECRET }));
symlinkSync(join(root, 'key.json'), join(own, 'link.json'));
afterAll(() => rmSync(root, { recursive: true }));

async function shownOf(ref: string, where: string, from = elsewhere): Promise<string> {
  const media =
    where === 'schema'
      ? { schema: { $ref: ref } }
      : where === 'value'
        ? { examples: { e: { externalValue: ref } } }
        : { examples: { e: { $ref: ref } } };
  const file = join(own, 'openapi.json');
  const content = { 'application/json': media };
  const paths = { '/x': { get: { responses: { 200: { description: 'd', content } } } } };
  writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 't', version: '1' }, paths }));
  return readDocument(from, file).then(
    ({ document }) => JSON.stringify(document),
    (error: Error) => error.message,
  );
}

test.each(['../../key.json', join(root, 'key.json'), './.env.json', '.git/key.json', 'link.json'])(
  'a document gets nothing of %s',
  async (ref) => {
    for (const where of ['schema', 'example', 'value']) expect(await shownOf(ref, where)).not.toContain(SECRET);
    expect(await shownOf(ref, 'schema')).toContain('is hidden, or neither below the folder of the document');
  },
);

test('a document gets what lies below it, and below where the user stands', async () => {
  expect(await shownOf('parts/open.json', 'schema')).toContain(SECRET);
  expect(await shownOf('../../key.json', 'schema', root)).toContain(SECRET);
});
