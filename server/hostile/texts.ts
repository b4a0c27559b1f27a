import type { JsonObject } from '../guard/api-document.ts';
import { patternOf } from '../patterns/pattern.ts';
import type { Named as Extreme } from '../values/made-up.ts';
import type { Matching } from '../values/matching.ts';

/** As long as nobody expects where the contract names no limit, and where it names one beyond reason. */
const LONG = 10_000;
const LONGEST = 100_000;

/** Letters beyond the first plane, a family of one letter, right to left, combined: as long as each is counted otherwise. */
const UNICODE = '𝒰ñïçö∂é 👩‍👩‍👧‍👦 \u202eשלום\u202c e\u0301 ﷽ 漢字';
/** What breaks out of quotes, tags, lines, formats and C. */
const CONTROL = '"\'</script>\\\u2028\r\n\t\u0000%s{{7*7}}`;--';

/** What readers of a format forget. @see RFC 3339 §5.6 for seconds that leap, and for the case of letters */
const BY_FORMAT: Readonly<Record<string, readonly Extreme<string>[]>> = {
  date: [
    ['first', '0001-01-01'],
    ['last', '9999-12-31'],
    ['leap-day', '2024-02-29'],
  ],
  'date-time': [
    ['epoch', '1970-01-01T00:00:00Z'],
    ['last', '9999-12-31T23:59:59.999999999Z'],
    ['leap-second', '2016-12-31T23:59:60Z'],
    ['far-east', '2024-02-29T00:00:00.1+14:00'],
    ['first', '0001-01-01T00:00:00-12:00'],
  ],
  time: [
    ['midnight', '00:00:00Z'],
    ['leap-second', '23:59:60Z'],
    ['fraction', '23:59:59.999999999+14:00'],
  ],
  uuid: [
    ['nil', '00000000-0000-0000-0000-000000000000'],
    ['max', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    ['capitals', 'C0FFEE00-0000-4000-8000-00000000BEEF'],
  ],
  email: [
    ['shortest', 'a@b.co'],
    ['tagged', "o'neil+tag/x=1@sub.example.museum"],
  ],
  uri: [
    ['shortest', 'a:b'],
    ['longest', `https://user@xn--bcher-kva.example:65535/${'a/'.repeat(1000)}?q=%F0%9F%92%A5&q=#%20`],
    ['address', 'http://[2001:db8::1]:1/'],
  ],
  ipv4: [
    ['first', '0.0.0.0'],
    ['last', '255.255.255.255'],
  ],
  ipv6: [
    ['first', '::'],
    ['last', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['mixed', '::ffff:192.0.2.1'],
  ],
  hostname: [
    ['shortest', 'a'],
    ['longest', `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`],
    ['punycode', 'xn--bcher-kva.example'],
  ],
  byte: [
    ['shortest', ''],
    ['padded', 'AA=='],
    ['longest', `${'/+'.repeat(2 * LONG)}`],
  ],
};

/** Texts that a schema allows only just: the shortest, the longest, and those that software stumbles over. */
export function textExtremes(node: JsonObject, matching: Matching): Extreme<string>[] {
  const { minLength = 0, maxLength, format, pattern } = node;
  const min = Number(minLength);
  const most = maxLength === undefined ? undefined : Math.min(Number(maxLength), LONGEST);
  const fits = ([, text]: Extreme<string>) => {
    const length = [...text].length;
    return length >= min && length <= (most ?? length) && (typeof pattern !== 'string' || matches(pattern, text));
  };
  const known = BY_FORMAT[String(format)];
  const found = known?.filter(fits) ?? [];
  if (found.length > 0) return found;
  if (typeof pattern === 'string') {
    const made = fromPattern(pattern, matching).filter(fits);
    return made.length > 0 ? made : given(node).filter(fits);
  }
  // Of a format that nobody here knows, only what the document shows is known to have it.
  if (typeof format === 'string' && !HINTS.has(format) && given(node).length > 0) return given(node);
  if (min > LONGEST) return [];
  return distinct([
    ['shortest', 'x'.repeat(min)],
    ['longest', 'W'.repeat(most ?? Math.max(min, LONG))],
    ['unicode', fitted(UNICODE, min, most)],
    ['control', fitted(CONTROL, min, most)],
  ]);
}

/** Formats that say what a text is for and forbid nothing. */
const HINTS: ReadonlySet<string> = new Set(['password', 'binary']);

function fromPattern(pattern: string, matching: Matching): Extreme<string>[] {
  const made = [...matching(pattern, false), ...matching(pattern, true)];
  const byLength = made.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return distinct([
    ['shortest', byLength[0] ?? ''],
    ['longest', byLength.at(-1) ?? ''],
  ]);
}

function given({ examples, example, default: usual }: JsonObject): Extreme<string>[] {
  const texts = [...(Array.isArray(examples) ? examples : []), example, usual];
  return distinct(texts.filter((one) => typeof one === 'string').map((text, index) => [`documented-${index}`, text]));
}

function matches(pattern: string, text: string): boolean {
  try {
    return patternOf(pattern).test(text);
  } catch {
    return false;
  }
}

/** A text of as many code points as are allowed. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.1 */
function fitted(text: string, min: number, most: number | undefined): string {
  const points = [...text];
  const repeated = points.length < min ? [...text.repeat(Math.ceil(min / points.length))].slice(0, min) : points;
  return repeated.slice(0, most).join('');
}

function distinct(all: readonly Extreme<string>[]): Extreme<string>[] {
  return all.filter(([, text], index) => all.findIndex(([, other]) => other === text) === index);
}
