import { expect, test } from 'vitest';
import { unicodePattern } from '../../../../scripts/spec/normalise/unicode-pattern.ts';

test.each([
  { given: '^[a-z]+$', legal: '^[a-z]+$' },
  { given: '\\-\\_\\@', legal: '-_@' },
  { given: '[\\w-.]', legal: '[\\w\\-.]' },
  { given: '[a-\\d]', legal: '[a\\-\\d]' },
  { given: '[]]', legal: '[]\\]' },
  { given: '^{[^}]*}$', legal: '^\\{[^}]*\\}$' },
  { given: 'a{2,3}\\!', legal: 'a{2,3}!' },
  { given: '\\Aa\\Z', legal: '^a$' },
  { given: '(?P<year>\\d{4})\\-', legal: '(?<year>\\d{4})-' },
  { given: '(?i)^ab$', legal: '(?i:^ab$)' },
  { given: '^(?i)ab$', legal: '(?i:^ab$)' },
  { given: '\\u00e9\\_', legal: '\\u00e9_' },
  { given: '^[-_\\p{Alnum}]+\\.\\p{Digit}$', legal: '^[-_a-zA-Z0-9]+\\.[0-9]$' },
  { given: '^\\P{XDigit}\\p{L}\\p{Space}$', legal: '^[^0-9a-fA-F]\\p{L}[ \\t\\n\\x0B\\f\\r]$' },
  { given: '[\\P{Alnum}]', legal: undefined },
  { given: '^[\\p{Alnum}&&[^_]]+$', legal: undefined },
  { given: '[\\p{L}&&[^x]]', legal: undefined },
  { given: '[\\p{Alnum}&&]', legal: '[a-zA-Z0-9&&]' },
  { given: '\\p{Wrong}', legal: undefined },
  { given: '(unclosed', legal: undefined },
  { given: '[[:alpha:]', legal: '[[:alpha:]' },
  { given: 'a**', legal: undefined },
])('$given → $legal', ({ given, legal }) => {
  expect(unicodePattern(given)).toBe(legal);
});

const TEXTS = ['', 'a', '-', '_', '{a}', '{}', 'w-.', 'a.b', ']', '[]', 'aa!', '2024-', '@', '-_@', '1'];

test.each(['[\\w-.]', '^{[^}]*}$', '\\-\\_\\@', 'a{2,3}\\!', '[.\\-_]', '\\]|]'])(
  '%s matches what it matched before',
  (pattern) => {
    const before = new RegExp(pattern);
    const after = new RegExp(unicodePattern(pattern) ?? '', 'u');
    expect(TEXTS.map((text) => after.test(text))).toEqual(TEXTS.map((text) => before.test(text)));
  },
);
