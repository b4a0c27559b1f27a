import { expect, test } from 'vitest';
import { html } from '../../../scripts/docs/html.ts';
import { oneLine, visible } from '../../../scripts/openapi/visible.ts';

test.each([
  ['what turns the direction of text', 'a\u202eb\u2066c\u200f', 'a\\u{202e}b\\u{2066}c\\u{200f}'],
  ['what a terminal obeys', 'a\u001b[8mb\u009b2Jc\u0007\u007f', 'a\\u{1b}[8mb\\u{9b}2Jc\\u{7}\\u{7f}'],
  ['a carriage return, which writes over what is there', 'good\rbad', 'good\\u{d}bad'],
  ['what has no width', 'a\u200bb\ufeffc\u00add\u{e0041}', 'a\\u{200b}b\\u{feff}c\\u{ad}d\\u{e0041}'],
])('%s shows itself', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(String(html`<p>${text}</p>`)).toBe(`<p>${shown}</p>`);
});

test('ends of lines, tabs, other scripts and joined signs stay', () => {
  const text = 'one\r\ntwo\n\tthree שלום 日本 👩‍👧';
  expect(visible(text)).toBe(text);
  expect(oneLine('one\ntwo')).toBe('one\\u{a}two');
});
