import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openSuite, TARGETS_VARIABLE } from '../../../scripts/contract/index.ts';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { startShelf } from '../../fixtures/contract/shelf-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'licet-'));
const url = pathToFileURL(`${folder}/`);
let shelf: Awaited<ReturnType<typeof startShelf>>;
beforeAll(async () => {
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(shelfDocument));
  writeFileSync(join(folder, 'workflows.json'), '[]');
  shelf = await startShelf();
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await shelf.close();
});

const list = {
  id: 'l',
  operation: 'listBooks',
  kind: 'example',
  request: { example: 'novels-and-poems' },
  statuses: [200],
} as const;

function opened() {
  vi.stubEnv(TARGETS_VARIABLE, JSON.stringify({ shelf: [shelf.target] }));
  const suite = openSuite('shelf', url);
  const skips: string[] = [];
  return { ...suite, skips, context: { skip: (reason: string) => void skips.push(reason) }, target: shelf.target };
}

test.each([undefined, '{}', '{"other":[]}'])('says how to come by targets where there are none: %s', (targets) => {
  vi.stubEnv(TARGETS_VARIABLE, targets);
  expect(() => openSuite('shelf', url)).toThrow(/No target is known for shelf.*LICET_TARGETS/);
});

test('a case passes, fails with its findings, or is skipped with its reason', async () => {
  const { check, target, context, skips } = opened();
  await check(target, list)(context);
  await expect(check(target, { ...list, statuses: [201] })(context)).rejects.toThrow(
    /status-is-expected: answered 200, expected 201[\s\S]*again: curl/,
  );
  await check(target, { ...list, operation: 'burnBooks' })(context);
  expect(skips).toEqual(['the document has no operation burnBooks']);
});

test('a status is seen only where the operation itself answered it', async () => {
  const { check, everyStatusSeen, target, context, skips } = opened();
  const seen = () => everyStatusSeen(target, 'addBook')(context);
  const add = { ...list, operation: 'addBook', request: { example: 'paper', type: 'application/json' } };
  await check(target, { ...add, request: { ...add.request, pathSuffix: '/x' }, statuses: [404] })(context);
  await check(target, { ...add, statuses: [201] })(context);
  await expect(seen()).rejects.toThrow('addBook declares 400, 401, 404, 503, never seen on the shelf');
  const { provoke: _, ...live } = target;
  await everyStatusSeen(live, 'addBook')(context);
  expect(skips).toEqual(['the target is nobody’s to bring to every status']);
});

test('nothing is said of statuses where a filter has left out some of the cases', async () => {
  const { check, everyStatusSeen, target, context, skips } = opened();
  const left = check(target, { ...list, id: 'left out' });
  await check(target, list)(context);
  await everyStatusSeen(target, 'listBooks')(context);
  expect(skips).toEqual(['some of the operation’s cases were left out of this run']);
  await left(context);
  await expect(everyStatusSeen(target, 'listBooks')(context)).rejects.toThrow('never seen');
});

test('a case that is excepted beside the spec is skipped with its reason', async () => {
  const file = join(folder, 'exceptions.json');
  writeFileSync(
    file,
    JSON.stringify([{ operation: 'listBooks', check: 'status-is-expected', reason: 'known since May' }]),
  );
  try {
    const { check, target, context, skips } = opened();
    await check(target, { ...list, statuses: [201] })(context);
    expect(skips).toEqual(['excepted: known since May']);
  } finally {
    rmSync(file);
  }
});
