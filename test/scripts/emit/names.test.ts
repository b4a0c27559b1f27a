import { expect, test } from 'vitest';
import { commented, literal, memberName, quoted, typeName, typeNames } from '../../../scripts/emit/names.ts';

/** What TypeScript source stands for. */
function evaluated(source: string): unknown {
  return new Function(`return (${source});`)();
}

test.each([
  { name: 'vmware-logs', want: 'VmwareLogs' },
  { name: 'addLicense', want: 'AddLicense' },
  { name: 'get /a/{id}', want: 'GetAId' },
  { name: 'delete', want: 'Delete' },
  { name: '3scale', want: '_3scale' },
  { name: 'éclair', want: 'Éclair' },
  { name: "it's*/", want: 'ItS' },
  { name: '--', want: '_' },
])('names the type of “$name” $want', ({ name, want }) => {
  expect(typeName(name)).toBe(want);
});

test('numbers the types of names that come out alike', () => {
  expect([...typeNames(['a-b', 'aB', 'a-b-2', 'a_b'])]).toEqual([
    ['a-b', 'AB'],
    ['aB', 'AB2'],
    ['a-b-2', 'AB22'],
    ['a_b', 'AB3'],
  ]);
});

test.each([
  "it's",
  'a "quote"',
  'back\\slash',
  '\\"',
  "\\'",
  'two\nlines\r\n',
  '\u2028\u2029',
  '${x} `y`',
  '\0\u001b',
  '\ud800',
  '*/',
  '',
])('quotes %j', (text) => {
  expect(evaluated(quoted(text))).toBe(text);
  expect(quoted(text)).not.toContain('\n');
});

test.each([
  { value: { a: 1, $b: true, _c: null }, source: '{ a: 1, $b: true, _c: null }' },
  {
    value: { 'with space': [], '1': {}, 'a-b': 'x', '': 0 },
    source: "{ '1': {}, 'with space': [], 'a-b': 'x', '': 0 }",
  },
  { value: ['a', ['b']], source: "['a', ['b']]" },
  { value: -0.5, source: '-0.5' },
  { value: null, source: 'null' },
])('writes $value as $source', ({ value, source }) => {
  expect(literal(value)).toBe(source);
});

test('breaks what is too long for a line, and leaves the rest in one', () => {
  const long = 'x'.repeat(60);
  expect(literal({ a: [long, long], b: { c: 1 } }, '  ')).toBe(
    `{\n    a: [\n      '${long}',\n      '${long}',\n    ],\n    b: { c: 1 },\n  }`,
  );
});

test.each([false, true])('keeps a member called __proto__ a member, on several lines: %s', (long) => {
  const value = JSON.parse(
    `{ "__proto__": { "polluted": ${JSON.stringify('x'.repeat(long ? 150 : 1))} }, "constructor": "y" }`,
  );
  const read = evaluated(literal(value)) as object;
  expect(Object.keys(read)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(JSON.stringify(read)).toBe(JSON.stringify(value));
});

test.each([
  { name: 'delete', want: 'delete' },
  { name: 'get /a', want: "'get /a'" },
  { name: "it's", want: "'it\\'s'" },
  { name: '__proto__', want: "['__proto__']" },
])('writes the member “$name” as $want', ({ name, want }) => {
  expect(memberName(name)).toBe(want);
});

test('lets no text end the comment that it stands in', () => {
  expect(commented(' Ends */ here\nand */\tthere ')).toBe('Ends *\\/ here and *\\/ there');
});
