import { expect, test } from 'vitest';
import { printable } from '../../../server/seen/printable.ts';

test.each([
  ['plain text, with “quotes” and é', 'plain text, with “quotes” and é'],
  ['a\r\nsecond line', 'a\\u{d}\\u{a}second line'],
  ['\u001b[31mred\u009b0m', '\\u{1b}[31mred\\u{9b}0m'],
  ['right\u202eleft', 'right\\u{202e}left'],
])('%j is shown as %s', (came, shown) => expect(printable(came)).toBe(shown));
