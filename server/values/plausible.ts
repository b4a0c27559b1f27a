import type { JsonObject } from '../guard/api-document.ts';
import { matches } from '../patterns/matches.ts';
import { hashOf } from './hash.ts';
import { keepsRules } from './keeps-rules.ts';
import type { Chooser, Maker, Named } from './made-up.ts';
import type { Matching } from './matching.ts';

/** In what manner values are chosen: another where the first makes nothing legal. */
export interface Manner {
  /** Takes a place's own example, or its default, where there is one. */
  readonly byExample: boolean;
  /** Leaves out what may be left out. */
  readonly bare: boolean;
  /** Which branch of unions, and which of words. */
  readonly turn: number;
  /** Takes the first of words, which is where things begin. */
  readonly isFresh?: boolean;
}

/** From the most telling to the plainest. */
export const MANNERS: readonly Manner[] = [
  { byExample: true, bare: false, turn: 0 },
  { byExample: true, bare: true, turn: 0 },
  { byExample: false, bare: false, turn: 0 },
  { byExample: false, bare: true, turn: 0 },
  ...[1, 2, 3].flatMap((turn) => [
    { byExample: true, bare: false, turn },
    { byExample: true, bare: true, turn },
    { byExample: false, bare: true, turn },
  ]),
  // Of many branches, a later one may be the only one that nothing else fits.
  ...Array.from({ length: 16 }, (_, more) => ({ byExample: true, bare: true, turn: 4 + more })),
];

/** Nobody fills in more: of schemas that each lead to all others the whole of one would be megabytes. */
const AMPLE = 100;

/** Makes values as somebody would who fills in a form: the same for the same seed at the same place. */
export function plausible(document: JsonObject, matching: Matching, seed: string, manner: Manner): Maker {
  const number = (place: string) => hashOf(`${seed} ${place}`);
  const choices: Chooser = {
    pick(place, kind, options) {
      const { length } = options;
      if (kind === 'optional') return options.indexOf(manner.bare ? 'absent' : 'present');
      if (kind === 'list') return options[0] === 'empty' && !manner.bare ? 1 : 0;
      if (kind === 'type')
        return Math.max(
          0,
          options.findIndex((type) => type !== 'null'),
        );
      if (kind === 'anything') return options.indexOf('{}');
      if (kind === 'members' || kind === 'stays' || kind === 'text' || kind === 'number') return 0;
      if (kind === 'enum' || kind === 'boolean') return ((manner.isFresh ? 0 : number(place)) + manner.turn) % length;
      return manner.turn % length;
    },
    withdraw() {},
  };
  return {
    document,
    choices,
    texts: (node, place) => textsOf(node, lastName(place), number(place), matching),
    numbers: (node, isWhole, place) => numbersOf(node, isWhole, lastName(place), number(place)),
    ample: AMPLE,
    given: (node, place) => (manner.byExample && place !== '' ? givenIn(node) : undefined),
  };
}

/** An example of another type is of something else, `"9"` of a number; so is one that its own schema refuses. */
function givenIn(node: JsonObject): { readonly value: unknown } | undefined {
  const { type, example, examples, default: usual } = node;
  const [first] = Array.isArray(examples) ? examples : [];
  const types = [type].flat().filter((one) => one !== undefined);
  const value = [example, first, usual].find(
    (one) => one !== undefined && one !== null && isOfOne(types, one) && keepsRules(node, one),
  );
  return value === undefined ? undefined : { value };
}

function isOfOne(types: readonly unknown[], value: unknown): boolean {
  if (types.length === 0) return true;
  if (typeof value === 'number') return types.includes('number') || (types.includes('integer') && value % 1 === 0);
  return types.includes(Array.isArray(value) ? 'array' : typeof value);
}

/** Of `/items/0/name` the last name: `name`. */
function lastName(place: string): string {
  return place.split('/').findLast((segment) => segment !== '' && segment !== '*' && !/^\d+$/.test(segment)) ?? 'text';
}

const DAY = 86_400_000;
/** What happened at no time that is known happened in the year from here on. */
const THEN = Date.UTC(2025, 0, 1);

function textsOf(node: JsonObject, name: string, number: number, matching: Matching): Named<string>[] {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = node;
  const [min, max] = [Number(minLength), Number(maxLength)];
  const fits = (text: string) => [...text].length >= min && [...text].length <= max;
  const usual = FORMATS[String(format)]?.(number, name);
  const spellings = format === 'date-time' && usual !== undefined ? momentsAs(usual) : [usual];
  const made = spellings.find(
    (one) => one !== undefined && fits(one) && (typeof pattern !== 'string' || matches(pattern, one)),
  );
  if (made !== undefined) return [['made', made]];
  if (typeof pattern === 'string') {
    const plain = [`${name} ${number % 1000}`, name, `${name}-${number % 1000}`, String(number % 1000)];
    const fit = plain.find((text) => matches(pattern, text) && fits(text));
    if (fit !== undefined) return [['made', fit]];
    const short = [...matching(pattern, false)].filter(fits).sort((one, other) => one.length - other.length);
    const found = short.length > 0 ? short.slice(0, 10) : matching(pattern, true).filter(fits);
    const text = plain.find((one) => found.includes(one)) ?? found[number % (found.length || 1)];
    return text === undefined ? [] : [['made', text]];
  }
  if (min > LONGEST) return [];
  const whole = `${name} ${(number % 999) + 1}`;
  const text = [...whole].slice(0, max).join('').padEnd(min, 'x');
  return [['made', text]];
}

/** Nobody is sent a longer text: where one is asked for, there is none. */
export const LONGEST = 1_000_000;

type OfFormat = (number: number, name: string) => string;

/** A text of each format that is known by name. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3 */
const FORMATS: Readonly<Record<string, OfFormat | undefined>> = {
  'date-time': (number) => moment(number).replace('.000', ''),
  date: (number) => moment(number).slice(0, 10),
  time: (number) => `${moment(number).slice(11, 19)}Z`,
  duration: (number) => `P${(number % 28) + 1}D`,
  uuid: (number, name) => uuidOf(`${number} ${name}`),
  email: (number) => `somebody.${number % 1000}@example.com`,
  'idn-email': (number) => `somebody.${number % 1000}@example.com`,
  uri: (number, name) => `https://example.com/${encodeURIComponent(name)}/${number % 1000}`,
  url: (number, name) => `https://example.com/${encodeURIComponent(name)}/${number % 1000}`,
  'uri-reference': (number, name) => `/${encodeURIComponent(name)}/${number % 1000}`,
  iri: (number, name) => `https://example.com/${encodeURIComponent(name)}/${number % 1000}`,
  'uri-template': () => 'https://example.com/{id}',
  hostname: (number) => `host-${number % 1000}.example.com`,
  'idn-hostname': (number) => `host-${number % 1000}.example.com`,
  // Addresses for documentation. @see RFC 5737, RFC 3849
  ipv4: (number) => `192.0.2.${(number % 254) + 1}`,
  ipv6: (number) => `2001:db8::${((number % 0xfffe) + 1).toString(16)}`,
  byte: (number, name) => Buffer.from(`${name} ${number % 1000}`).toString('base64'),
  'json-pointer': (_, name) => `/${name}`,
  'relative-json-pointer': () => '0',
  regex: () => '^.*$',
};

function moment(number: number): string {
  return new Date(THEN + (number % 364) * DAY + (number % 86_400) * 1000).toISOString();
}

/** One moment in the lengths that a document may want it in, the usual first. @see RFC 3339 §5.6 */
export function momentsAs(iso: string): readonly string[] {
  const whole = iso.replace(/(\.\d+)?Z$/, '');
  const spellings = ['Z', '.000Z', '+00:00', '.000000Z', '.000+00:00', '.000000+00:00'].map((end) => whole + end);
  return [iso, ...spellings];
}

/** A UUID that a text always has. */
export function uuidOf(text: string): string {
  const digits = [0, 1, 2, 3].map((part) => hashOf(`${part} ${text}`).toString(16).padStart(8, '0')).join('');
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digits) ?? [];
  return `${a}-${b}-4${c}-8${d}-${e}`;
}

function numbersOf(node: JsonObject, isWhole: boolean, name: string, number: number): Named<number>[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
  const step = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : isWhole ? 1 : 0.5;
  const inside = typeof multipleOf === 'number' || isWhole ? step : 1e-6;
  const bound = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
  const least = Math.max(
    bound(minimum, Number.NEGATIVE_INFINITY) + (exclusiveMinimum === true ? inside : 0),
    bound(exclusiveMinimum, Number.NEGATIVE_INFINITY) + inside,
  );
  const greatest = Math.min(
    bound(maximum, Number.POSITIVE_INFINITY) - (exclusiveMaximum === true ? inside : 0),
    bound(exclusiveMaximum, Number.POSITIVE_INFINITY) - inside,
  );
  if (least > greatest) return [];
  // What counts the seconds since 1970 does so at any size; nothing else in a form is larger than some hundreds.
  const isMoment =
    isWhole && /(_at|At|time|date|timestamp|expires|created|updated)$/i.test(name) && !(greatest < THEN / 1000);
  const wanted = isMoment ? Math.floor(THEN / 1000) + (number % (364 * 86_400)) : (number % 100) + 1;
  const from = Number.isFinite(least)
    ? Math.ceil(least / step) * step
    : Number.isFinite(greatest)
      ? Math.floor(greatest / step) * step
      : 0;
  const steps = Math.round(wanted / step);
  const found = [steps * step, from + (number % 100) * step, from]
    .map(tidy)
    .find((value) => value >= least && value <= greatest);
  return found === undefined ? [] : [['made', found]];
}

/** Without what binary fractions add. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
