import { expect, test } from 'vitest';
import { linearly } from '../../../server/patterns/linearly.ts';
import { longestFor, patternOf } from '../../../server/patterns/pattern.ts';

const SLOW = [
  '^(a+)+$',
  '^(a|aa)+$',
  '(a*)*b',
  '^(a|a)*$',
  '^(?:a?){40}a{40}$',
  '(?=(a+)+$)b',
  '^(?!(a|a)+$)',
  '^(a+)+\\p{Lu}$',
  '(?i:^(A+)+$)',
];

test.each(SLOW)('no text holds up %s', (source) => {
  const pattern = patternOf(source);
  expect(longestFor(source)).toBeLessThan(30);
  for (const text of [`${'a'.repeat(100)}!`, `${'a'.repeat(100_000)}!`]) pattern.test(text);
});

test('nor where a letter is repeated by what would be an escape in Unicode mode', () => {
  const pattern = patternOf('^(\\p{1,})+$', '');
  expect(longestFor('^(\\p{1,})+$')).toBeLessThan(30);
  expect(pattern.test(`${'p'.repeat(1_000)}!`)).toBe(false);
  expect(longestFor('^(\\u{61}+)+$')).toBeLessThan(30);
});

test.each(['^$|(?:a+b)', '^x|(y+z)'])('%s may begin anywhere', (source) => {
  expect(longestFor(source)).toBeLessThan(Number.POSITIVE_INFINITY);
});

test.each(['^(?:){1000000000}(a+)+$', '^(?:){0,1000000000}(a+)+$'])('%s repeats nothing only once', (source) => {
  expect(linearly(new RegExp(source, 'u'))?.('aaa')).toBe(true);
});

test('nor what many ways grow to with a long text', () => {
  expect(patternOf('\\s+$').test(`${' '.repeat(500_000)}x`)).toBe(false);
  expect(patternOf('^.*.*.*x$').test('y'.repeat(100_000))).toBe(false);
  expect(patternOf('\\s+$').test(`${' '.repeat(500_000)}`)).toBe(true);
});

test('what only the engine of the language can run is stopped, and said not to match unless somebody knows better', () => {
  const source = '^(?:(a)\\1?|a)+$';
  const text = `${'a'.repeat(100)}!`;
  expect(patternOf(source).test(text)).toBe(false);
  expect(patternOf(source, 'u', () => true).test(text)).toBe(true);
  expect(patternOf(source).test('aaaa')).toBe(true);
});

test.each(['^[A-Z0-9]{5}(-[A-Z0-9]{5}){3}$', '^[a-z]+$', '^(foo|bar)$', '^\\d{4}-(0[1-9]|1[0-2])$', '[0-9]', '^.*$'])(
  '%s needs no watching',
  (source) => {
    expect(longestFor(source)).toBe(Number.POSITIVE_INFINITY);
  },
);

const PIECES = [
  'a',
  'K',
  '\u017f',
  '\u212a',
  ' ',
  '\u00a0',
  '\n',
  '\r',
  '\u2028',
  '_',
  '9',
  '.',
  '😀',
  '\ud83d',
  'é',
  '',
];
const TEXTS = PIECES.flatMap((one) => PIECES.map((other) => `${one}a${other}`)).concat(
  PIECES,
  'ab\nab',
  'aXb aXb',
  'foofoo',
);

test.each([
  '^.$',
  '.',
  '\\s',
  '\\S',
  '\\w',
  '\\W',
  '\\bA',
  '\\ba\\b',
  '\\B',
  '^a|a$',
  '[^]',
  '[]',
  '[^a-z]',
  '\\p{L}',
  '\\P{Lu}$',
  '\\p{Script=Latin}+$',
  '^(?i:k|s)',
  '(?i:\\w{2})',
  '(?i:\\b)',
  '(?s:a.)',
  '(?m:^a$)',
  '(?<=a)\\s',
  '(?<!a)\\s$',
  'a(?=\\s)',
  '^(?!a)',
  '^(?=.*9)(?=.*a)',
  '(?<name>a){2}',
  '(?:)',
  '(?:a*)*$',
  '(?:a|){3}$',
  'a{2,}',
  'a{0}',
  '\\u{1F600}',
  '^(?:(?=a).)+$',
  '(?<=(?!a).)a',
  '(foo)*$',
])('%s matches in linear time what it matches', (source) => {
  const expression = new RegExp(source, 'u');
  const matches = linearly(expression);
  expect(TEXTS.filter((text) => matches?.(text))).toEqual(TEXTS.filter((text) => expression.test(text)));
});

test('a pattern for those that know no Unicode mode counts code units', () => {
  expect(linearly(/^..$/)?.('😀')).toBe(true);
  expect(linearly(/^..$/u)?.('😀')).toBe(false);
});
