import { expect, test } from 'vitest';
import { withFewCharacters } from '../../../server/patterns/few-characters.ts';
import { loadMatching } from '../../../server/values/matching.ts';

test.each([
  { pattern: '^[\\P{M}\\p{M}]{1,3}$', yes: ['a', 'é', '\u0301'], no: ['', 'abcd'] },
  { pattern: '^\\p{Lu}\\p{Nd}$', yes: ['A1', 'Ä2'], no: ['a1', 'A'] },
  { pattern: '^[^\\p{L}]$', yes: ['1', '-'], no: ['a', 'ß'] },
  { pattern: '^\\\\p{2}$', yes: ['\\pp'], no: ['\\p'] },
  { pattern: '^[\\]\\p{Sc}]$', yes: [']', '€'], no: ['a', '['] },
])('$pattern is as it was for the characters of every day', ({ pattern, yes, no }) => {
  const few = new RegExp(withFewCharacters(pattern), 'u');
  for (const text of yes) expect([text, few.test(text)]).toEqual([text, true]);
  for (const text of no) expect([text, few.test(text)]).toEqual([text, false]);
});

test('a property of none of these characters stays', () => {
  expect(withFewCharacters('^\\p{Script=Runic}$')).toBe('^\\p{Script=Runic}$');
});

test('a class that ASCII has none of is one of the others, and what none of them is in is refused', async () => {
  const matching = await loadMatching(1);
  const pattern = '^[^\\x00-\\x7F]{2}$';
  // Whoever draws one from ASCII looks for ever.
  const made = matching(pattern, false);
  expect(made.length).toBeGreaterThan(0);
  for (const text of made) expect(text).toMatch(new RegExp(pattern, 'u'));
  expect(() => withFewCharacters('^[^\\u{0}-\\u{10ffff}]$')).toThrow(RangeError);
  expect(matching('^[^\\u{0}-\\u{10ffff}]$', false)).toEqual([]);
  expect(withFewCharacters('^[^/]+[a-z]$')).toBe('^[^/]+[a-z]$');
});

test('what is made up of few characters matches the whole pattern, in all turns of one', async () => {
  const matching = await loadMatching(1);
  const pattern = '[\\P{M}\\p{M}]{1,8}[\\p{L}\\p{Nd}_.-]';
  const made = [1, 2, 3].flatMap((own) => [...matching(pattern, false, own)]);
  expect(made.length).toBeGreaterThan(3);
  for (const text of made) expect(text).toMatch(new RegExp(`^(?:${pattern})$`, 'u'));
  // A million characters were looked through for each before.
  const most = Math.max(...made.flatMap((text) => [...text].map((one) => one.codePointAt(0) ?? 0)));
  expect(most).toBeLessThanOrEqual(0x1f64f);
});
