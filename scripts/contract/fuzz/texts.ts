import fc from 'fast-check';
import { regularExpression } from '../../openapi/regular-expression.ts';
import type { Layer } from './layers.ts';
import { Wild } from './wild.ts';

/** What a text may consist of: headers and cookies bear ASCII only. */
export interface TextLimits {
  readonly letters: 'any' | 'ascii';
  readonly longest: number;
}

/** Texts for what several layers ask of a string, most promising first; the caller sifts. */
export function texts(layers: readonly Layer[], limits: TextLimits): readonly fc.Arbitrary<string>[] {
  const bounds = boundsOf(layers, limits);
  if (bounds.least > bounds.most) return [];
  const patterns = layers.flatMap(({ node }) => (typeof node['pattern'] === 'string' ? [node['pattern']] : []));
  const formats = layers.flatMap(({ node }) => (typeof node['format'] === 'string' ? [node['format']] : []));
  const known = formats.flatMap((format) => (Object.hasOwn(FORMATS, format) ? [FORMATS[format]] : []));
  return [
    ...known.filter((arbitrary) => arbitrary !== undefined),
    ...patterns.flatMap((pattern) => matching(pattern, bounds.most)),
    plain(bounds, limits),
  ];
}

/** Texts of a length at most, of any letters. */
export function plainText(most: number): fc.Arbitrary<string> {
  return plain({ least: 0, most }, { letters: 'any', longest: most });
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function boundsOf(layers: readonly Layer[], { longest }: TextLimits): Bounds {
  const numbers = (keyword: string) =>
    layers.flatMap(({ node }) => (typeof node[keyword] === 'number' ? [node[keyword]] : []));
  return {
    least: Math.max(0, ...numbers('minLength')),
    most: Math.min(...numbers('maxLength'), Math.max(longest, ...numbers('minLength'))),
  };
}

/** Texts that some server somewhere has fallen over. */
const STRANGE = [
  '',
  ' ',
  '0',
  'null',
  'é',
  'e\u0301',
  '😀',
  '👩‍👩‍👧‍👦',
  '𝒳',
  'שלום',
  '\u202Eabc',
  '\u0000',
  'a\u0000b',
  '\uFEFF',
  '\uFFFF',
  '\t\r\n',
  '"\'\\',
  '<b>&amp;',
  '%00',
  '../..',
  '${7*7}',
  "' OR 1=1 --",
  '__proto__',
  'İ',
  'ß',
];

function plain({ least, most }: Bounds, { letters }: TextLimits): fc.Arbitrary<string> {
  const sized = (unit: 'grapheme' | 'grapheme-ascii' | 'binary', size: 'small' | 'medium' | 'large') =>
    fc.string({ unit, size, minLength: least, maxLength: most });
  const strange = STRANGE.filter((text) => letters === 'any' || /^[\x20-\x7E]*$/.test(text));
  const values = fc.oneof(
    { weight: 6, arbitrary: sized('grapheme-ascii', 'small') },
    { weight: 3, arbitrary: sized('grapheme-ascii', 'medium') },
    { weight: 1, arbitrary: fc.constantFrom('a'.repeat(most), 'a'.repeat(least)) },
    { weight: 4, arbitrary: fc.constantFrom(...strange) },
    ...(letters === 'any'
      ? [
          { weight: 3, arbitrary: sized('grapheme', 'small') },
          { weight: 2, arbitrary: sized('binary', 'small') },
        ]
      : []),
  );
  const fitted = values.map((text) => [...text.padEnd(least, 'a')].slice(0, most).join(''));
  return new Wild(fitted, (text) => shorter(text, least));
}

/** Shorter texts, then plainer ones of the same length. */
export function* shorter(text: string, least: number): Generator<string> {
  const letters = [...text];
  for (let step = letters.length - least; step >= 1; step = Math.floor(step / 2))
    yield letters.slice(0, letters.length - step).join('');
  for (const [index] of letters.entries()) {
    if (letters.length <= least || index > MOST_PLACES) break;
    yield letters.toSpliced(index, 1).join('');
  }
  const plainer = 'a'.repeat(letters.length);
  if (text === plainer) return;
  yield plainer;
  for (const [index, letter] of letters.entries()) {
    if (index > MOST_PLACES) return;
    if (letter !== 'a') yield letters.with(index, 'a').join('');
  }
}

const MOST_PLACES = 60;

/** Texts that match a pattern, as far as fast-check can read it. */
export function matching(pattern: string, most: number): fc.Arbitrary<string>[] {
  try {
    const expression = regularExpression(pattern);
    if (!expression) return [];
    const arbitrary = fc.stringMatching(expression.expression);
    // It reads the pattern when it is asked for the first text.
    fc.sample(arbitrary, { seed: 1, numRuns: 3 });
    return [arbitrary.filter((text) => text.length <= most * 2)];
  } catch {
    return [];
  }
}

const moments = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const zones = fc.constantFrom('Z', 'z', '+00:00', '-00:00', '+05:30', '-12:00', '+14:00');
const times = fc
  .tuple(moments, zones, fc.constantFrom('', '.1', '.123456789'))
  .map(([moment, zone, fraction]) => `${moment.toISOString().slice(11, 19)}${fraction}${zone}`);
const days = fc.oneof(
  moments.map((moment) => moment.toISOString().slice(0, 10)),
  fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31', '1970-01-01', '2038-01-19'),
);

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3 */
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: days,
  time: times,
  'date-time': fc.tuple(days, times).map(([day, time]) => `${day}T${time}`),
  duration: fc
    .tuple(fc.constantFrom('Y', 'M', 'W', 'D'), fc.nat({ max: 10_000 }))
    .map(([unit, count]) => `P${count}${unit}`),
  email: fc.emailAddress(),
  'idn-email': fc.emailAddress(),
  hostname: fc.domain(),
  'idn-hostname': fc.domain(),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  uri: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  'uri-reference': fc.oneof(fc.webUrl(), fc.webPath()),
  iri: fc.webUrl(),
  'iri-reference': fc.webPath(),
  uuid: fc.uuid(),
  byte: fc.base64String(),
  'json-pointer': fc.webPath().filter((path) => !path.includes('~')),
  regex: fc.constantFrom('', '^a+$', '[a-z]{1,3}', '(?:x|y)*'),
};
