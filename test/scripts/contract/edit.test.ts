import { expect, test } from 'vitest';
import type { Edit } from '../../../scripts/contract/case.ts';
import { edited } from '../../../scripts/contract/edit.ts';

const given = { list: [1, 2], 'a/b': { '~': 1 }, nothing: null };

test.each<{ of: string; edit: Edit; want: unknown }>([
  { of: 'replaces a member', edit: { op: 'replace', path: '/nothing', value: 1 }, want: { ...given, nothing: 1 } },
  { of: 'removes a member', edit: { op: 'remove', path: '/nothing' }, want: { list: [1, 2], 'a/b': { '~': 1 } } },
  { of: 'adds a member', edit: { op: 'add', path: '/new', value: 1 }, want: { ...given, new: 1 } },
  { of: 'escapes', edit: { op: 'replace', path: '/a~1b/~0', value: 2 }, want: { ...given, 'a/b': { '~': 2 } } },
  { of: 'inserts an item', edit: { op: 'add', path: '/list/0', value: 0 }, want: { ...given, list: [0, 1, 2] } },
  { of: 'appends an item', edit: { op: 'add', path: '/list/-', value: 3 }, want: { ...given, list: [1, 2, 3] } },
  { of: 'replaces an item', edit: { op: 'replace', path: '/list/1', value: 3 }, want: { ...given, list: [1, 3] } },
  { of: 'removes an item', edit: { op: 'remove', path: '/list/0' }, want: { ...given, list: [2] } },
  { of: 'replaces the root', edit: { op: 'replace', path: '', value: 1 }, want: 1 },
  { of: 'leads nowhere: no such item', edit: { op: 'remove', path: '/list/x' }, want: given },
  { of: 'leads nowhere: past the end', edit: { op: 'replace', path: '/list/2', value: 1 }, want: given },
  { of: 'leads nowhere: a far item', edit: { op: 'add', path: '/list/9', value: 1 }, want: given },
  { of: 'leads nowhere: no such member', edit: { op: 'replace', path: '/none', value: 1 }, want: given },
  { of: 'leads nowhere: through null', edit: { op: 'add', path: '/nothing/x', value: 1 }, want: given },
])('$of', ({ edit, want }) => {
  const before = structuredClone(given);
  expect(edited(given, [edit])).toEqual(want);
  expect(given).toEqual(before);
});

test('a name is only a name, whatever the language thinks of it', () => {
  const made = edited({}, [{ op: 'add', path: '/__proto__', value: { a: 1 } }]);
  expect(JSON.stringify(made)).toBe('{"__proto__":{"a":1}}');
  edited({}, [{ op: 'add', path: '/__proto__/polluted', value: 1 }]);
  edited({}, [{ op: 'add', path: '/constructor/polluted', value: 1 }]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('one value in two edits stays two values', () => {
  const shared = { a: 1 };
  const made = edited({}, [
    { op: 'add', path: '/one', value: shared },
    { op: 'replace', path: '/one/a', value: 2 },
  ]);
  expect(made).toEqual({ one: { a: 2 } });
  expect(shared).toEqual({ a: 1 });
});
