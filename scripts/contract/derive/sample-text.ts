import fc from 'fast-check';
import { regularExpression, withFewCharacters } from '../../openapi/regular-expression.ts';
import type { Node } from '../../openapi/resolve.ts';

/** Texts that may fit a string's format, pattern and lengths, the likeliest first. */
export function* textsFor(node: Node, least = lengthOf(node, 'minLength', 0)): Generator<string> {
  const most = Math.max(least, lengthOf(node, 'maxLength', 1000));
  const { format, pattern } = node;
  if (Object.hasOwn(FORMATS, String(format))) yield* FORMATS[String(format)] ?? [];
  if (typeof pattern === 'string') yield* matching(pattern, least, most);
  if (least <= LONGEST) yield 'licet'.padEnd(least, 'x').slice(0, most);
}

/** No longer text is made. */
const LONGEST = 10_000_000;

/** Strings that match a pattern, of a length; the same ones each time. */
function* matching(pattern: string, least: number, most: number): Generator<string> {
  const whole = regularExpression(pattern);
  if (!whole) return;
  const fits = (text: string) => whole.test(text) && [...text].length >= least && [...text].length <= most;
  const simple = [
    ...TRIES,
    ...['0', 'a', 'A', 'x'].map((letter) => letter.repeat(Math.min(Math.max(1, least), LONGEST))),
  ];
  yield* simple.filter(fits).slice(0, 2);
  yield* drawn(pattern, whole.expression).filter(fits).slice(0, 3);
}

const known = new Map<string, readonly string[]>();

function drawn(pattern: string, whole: RegExp): readonly string[] {
  const before = known.get(pattern);
  if (before) return before;
  const texts = draw(whole);
  known.set(pattern, texts);
  return texts;
}

/** Plain characters first: what a pattern allows besides is for those who look for trouble. */
function draw(whole: RegExp): readonly string[] {
  try {
    const few = whole.unicode ? new RegExp(withFewCharacters(whole.source), whole.flags) : whole;
    const texts = fc.sample(fc.stringMatching(few), { seed: 1, numRuns: 40 });
    const plain = (text: string) => Number(!/^[\w .:/@+-]*$/.test(text));
    return [...new Set(texts)].sort((a, b) => plain(a) - plain(b));
  } catch {
    // It knows no lookaround.
    return [];
  }
}

function lengthOf(node: Node, keyword: string, otherwise: number): number {
  const value = node[keyword];
  return typeof value === 'number' ? value : otherwise;
}

const UUID = '00000000-0000-4000-8000-000000000000';

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  date: ['2030-01-31'],
  'date-time': ['2030-01-31T12:00:00Z', '2030-01-31T12:00:00+00:00', '2030-01-31T12:00:00.000Z'],
  time: ['12:00:00Z'],
  'iso-date-time': ['2030-01-31T12:00:00Z'],
  duration: ['P1D'],
  email: ['licet@example.com'],
  'idn-email': ['licet@example.com'],
  hostname: ['licet.example.com'],
  'idn-hostname': ['licet.example.com'],
  ipv4: ['192.0.2.1'],
  ipv6: ['2001:db8::1'],
  uri: ['https://example.com/licet'],
  url: ['https://example.com/licet'],
  iri: ['https://example.com/licet'],
  'uri-reference': ['/licet'],
  'iri-reference': ['/licet'],
  'uri-template': ['/licet/{id}'],
  uuid: [UUID],
  'json-pointer': ['/licet'],
  'relative-json-pointer': ['1/licet'],
  regex: ['^licet$'],
  byte: ['bGljZXQ='],
};

const TRIES = ['licet', 'A', 'a', '1', 'LICET', '12345', 'licet-1', 'ABC-123', '1.0', '00:00:00:00:00:00'];
