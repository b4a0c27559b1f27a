import type { Document, MediaType } from '../openapi/contract.ts';
import { propertyPointer, typesOf } from '../openapi/schema-types.ts';
import { type Apart, fitsApart, isNeverKept, membersApart } from './apart.ts';
import { styleOf } from './form-text.ts';
import { partText } from './part-text.ts';
import { scalarReadings } from './readings.ts';
import { isStyled, styledReadings } from './styled-readings.ts';
import { textWays, valueWays } from './text-ways.ts';
import type { SchemaJudge } from './violations.ts';
import { combined, distinct, mapped, type Ways } from './ways.ts';

type Members = Readonly<Record<string, unknown>>;

/** A part of a form, and what it adds to the form in each way of reading it. */
interface PartWays {
  readonly name: string;
  readonly ways: Ways<Members>;
  /** True where it breaks its own schema in each of them, and so does the form, however the others are read. */
  readonly isBroken?: boolean;
}

const MOST_READINGS = 500;

/**
 * What a server may read of a form: texts by name, and a name that comes several times as a list. One that comes once may
 * be a list or not, one that does not come may be an empty list or none. Each part may be read otherwise than the others; where these
 * are too many, a judge says of each part by itself how it may be read.
 */
export function formReadings(
  document: Document,
  pointer: string,
  form: Members,
  media: Pick<MediaType, 'styles'> = {},
  judge?: SchemaJudge,
): Ways<Members> {
  const partOf = (name: string, apart?: Apart): Ways<Members> => {
    const property = propertyPointer(document, pointer, name);
    const style = styleOf(media, name);
    const value = form[name];
    const { all, isCut } = isStyled(style, value)
      ? styledReadings(document, property, name, style, value, apart)
      : mapped(plainWays(document, property, value, apart), (read) => (read === undefined ? {} : { [name]: read }));
    return { all: distinct(all), isCut };
  };
  const parts = Object.keys(form).map((name) => ({ name, ways: partOf(name) }));
  const ways = together(parts);
  if (!ways.isCut || !judge) return ways;
  const apartOf = membersApart({ document, judge, pointers: [pointer], isFree: true });
  const judged = parts.map(({ name, ways }) => {
    const apart = apartOf(name);
    return judgedApart(name, ways.isCut ? partOf(name, apart) : ways, apart);
  });
  const apart = together(judged);
  return { ...apart, isCut: apart.isCut && !judged.some(({ isBroken }) => isBroken) };
}

function together(parts: readonly PartWays[]): Ways<Members> {
  const ways = parts.map(({ ways }) => ways);
  return mapped(combined(ways, MOST_READINGS), (read) => Object.fromEntries(read.flatMap(Object.entries)));
}

function plainWays(document: Document, property: string | undefined, value: unknown, apart?: Apart): Ways<unknown> {
  if (Array.isArray(value)) {
    const sent = value.map(partText);
    const [first] = sent;
    const { all, isCut } = listWays(document, property, sent, apart);
    const alone = sent.length === 1 && first !== undefined ? scalarReadings(first) : [];
    return { all: [...all, ...alone, ...(sent.length === 0 ? [undefined] : [])], isCut };
  }
  const text = partText(value);
  const types = property === undefined ? [] : typesOf(document, property);
  // Nothing tells it from a list of one.
  const lists = types.includes('array') ? listWays(document, property, [text]).all : [];
  return { all: [...textWays(document, property, text), ...lists], isCut: false };
}

function listWays(
  document: Document,
  property: string | undefined,
  texts: readonly string[],
  apart?: Apart,
): Ways<unknown> {
  const trimmed = texts.map((text) => text.trim());
  const { all, isCut } = valueWays(document, property, trimmed, apart);
  return { all: [...(texts.length === 0 ? [[]] : all), texts], isCut };
}

/**
 * A part by the readings that its own schemas allow. Where a schema says nothing of several parts at once but whether they are there,
 * one such reading is as good as another.
 */
function judgedApart(name: string, ways: Ways<Members>, apart: Apart): PartWays {
  const isThere = (read: Members) => Object.hasOwn(read, name);
  const fitting = ways.all.filter((read) => !isThere(read) || fitsApart(apart, read[name]));
  if (fitting.length === 0) {
    const isBroken =
      !ways.isCut ||
      isNeverKept(
        apart,
        ways.all.map((read) => read[name]),
      );
    return { name, ways: { ...ways, all: ways.all.slice(0, 1) }, isBroken };
  }
  if (!apart.isFree) return { name, ways: { ...ways, all: fitting } };
  const alike = Map.groupBy(fitting, (read) => JSON.stringify(Object.keys(read)));
  const all = [...alike.values()].flatMap((reads) => reads.slice(0, 1));
  return { name, ways: { all, isCut: ways.isCut && !fitting.some(isThere) } };
}
