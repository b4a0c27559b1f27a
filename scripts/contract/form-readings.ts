import type { Document, MediaType } from '../openapi/contract.ts';
import { below } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { propertyPointer, typesOf } from '../openapi/schema-types.ts';
import { sureLayers } from './can-be.ts';
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
  const parts = Object.entries(form).map(([name, value]): PartWays => {
    const property = propertyPointer(document, pointer, name);
    const style = styleOf(media, name);
    const ways = isStyled(style, value)
      ? styledReadings(document, property, name, style, value)
      : mapped(plainWays(document, property, value), (read) => (read === undefined ? {} : { [name]: read }));
    return { name, ways: { ...ways, all: distinct(ways.all) } };
  });
  const together = (all: readonly PartWays[]) =>
    mapped(
      combined(
        all.map(({ ways }) => ways),
        MOST_READINGS,
      ),
      (read): Members => Object.assign({}, ...read),
    );
  const ways = together(parts);
  if (!ways.isCut || !judge) return ways;
  const judged = judgedApart(document, pointer, parts, judge);
  const apart = together(judged);
  return { ...apart, isCut: apart.isCut && !judged.some(({ isBroken }) => isBroken) };
}

function plainWays(document: Document, property: string | undefined, value: unknown): Ways<unknown> {
  if (Array.isArray(value)) {
    const sent = value.map(partText);
    const [first] = sent;
    const { all, isCut } = listWays(document, property, sent);
    const alone = sent.length === 1 && first !== undefined ? scalarReadings(first) : [];
    return { all: [...all, ...alone, ...(sent.length === 0 ? [undefined] : [])], isCut };
  }
  const text = partText(value);
  const types = property === undefined ? [] : typesOf(document, property);
  // Nothing tells it from a list of one.
  const lists = types.includes('array') ? listWays(document, property, [text]).all : [];
  return { all: [...textWays(document, property, text), ...lists], isCut: false };
}

function listWays(document: Document, property: string | undefined, texts: readonly string[]): Ways<unknown> {
  const trimmed = texts.map((text) => text.trim());
  const { all, isCut } = valueWays(document, property, trimmed);
  return { all: [...(texts.length === 0 ? [[]] : all), texts], isCut };
}

/**
 * Parts by the readings that their own schemas allow. Where a schema says nothing of several parts at once but whether they are there,
 * one such reading is as good as another.
 */
function judgedApart(document: Document, pointer: string, parts: readonly PartWays[], judge: SchemaJudge): PartWays[] {
  const layers = [...sureLayers(document, pointer)];
  const isApart = !layers.some(({ node }) => ENTANGLING.some((keyword) => keyword in node));
  return parts.map(({ name, ways }) => {
    const own = layers.flatMap(({ node: { properties }, pointer: at }) =>
      isNode(properties) && Object.hasOwn(properties, name) ? [below(at, 'properties', name)] : [],
    );
    if (own.length === 0) return { name, ways };
    const fits = (read: Members) =>
      !Object.hasOwn(read, name) || own.every((one) => judge.violationsOf(one, read[name]).length === 0);
    const fitting = ways.all.filter(fits);
    if (fitting.length === 0) return { name, ways: { ...ways, all: ways.all.slice(0, 1) }, isBroken: !ways.isCut };
    if (!isApart) return { name, ways: { ...ways, all: fitting } };
    const alike = Map.groupBy(fitting, (read) => JSON.stringify(Object.keys(read)));
    const isCut = ways.isCut && !fitting.some((read) => Object.hasOwn(read, name));
    return { name, ways: { all: [...alike.values()].flatMap((reads) => reads.slice(0, 1)), isCut } };
  });
}

/** By these what one part may be depends on another. */
const ENTANGLING = [
  'anyOf',
  'oneOf',
  'not',
  'if',
  'dependentSchemas',
  'dependencies',
  'patternProperties',
  'enum',
  'const',
];
