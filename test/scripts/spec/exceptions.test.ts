import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readExceptions } from '../../../scripts/spec/exceptions.ts';

const folder = mkdtempSync(join(tmpdir(), 'licet-exceptions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'exceptions.yaml');
  writeFileSync(file, text);
  return readExceptions(file, ['list']);
}

test('none where there is no file, or an empty one', () => {
  expect(readExceptions(join(folder, 'nothing.yaml'), [])).toEqual([]);
  expect(read('# none yet\n')).toEqual([]);
});

test('an exception is read as it stands', () => {
  const exception = { operation: 'list', check: 'no-server-error', cases: 'list/rule/*', reason: 'a known bug' };
  expect(read(`- ${JSON.stringify(exception)}\n`)).toEqual([exception]);
});

test.each([
  { text: 'list: 1\n', says: ':1: not a list' },
  { text: '\n- operation: list\n  check: a\n', says: ':2: the exception has no reason' },
  { text: '- { operation: list, check: a, reason: b, why: c }\n', says: ':1: an exception has no “why”' },
  { text: '# a\n# b\n- { operation: gone, check: a, reason: b }\n', says: ':3: the contract has no operation “gone”' },
  { text: '- a\n', says: ':1: not an exception' },
  { text: '- { a\n', says: 'exceptions.yaml:' },
])('a bad line is named: $says', ({ text, says }) => {
  expect(() => read(text)).toThrow(says);
});
