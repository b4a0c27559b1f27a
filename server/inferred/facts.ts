import type { ApiDocument, JsonObject } from '../guard/api-document.ts';
import { isObject } from '../guard/api-document.ts';
import type { Operation } from '../operation.ts';
import { shapeOf } from '../values/shape.ts';
import {
  answerSchemaOf,
  bodySchemaOf,
  type DeclaredParameter,
  examplesOf,
  mediaOf,
  parametersIn,
  responseOf,
  schemaOf,
} from './declared.ts';
import { idNamesOf, type Kind } from './kind.ts';
import { itemsOf, keywordOf, listPlace, membersOf, plain, schemaAt, valueAt } from './schema.ts';
import { successOf } from './success.ts';
import { thingPlace } from './thing-place.ts';

/** What a document says of the things of a kind, worked out when one is first asked for. */
export interface Facts {
  /** The schema by which one is shown, as far as any is. */
  readonly schema: unknown;
  /** The property that names one, if one does. */
  readonly idProperty: string | undefined;
  /** What a value that names one must be, in a path and in a body. */
  readonly idSchema: unknown;
  /** What it must be in a body alone, where one shows it. */
  readonly shownIdSchema: unknown;
  /** True where who makes one may say what it is called. */
  readonly isIdChosen: boolean;
  /** The properties that requests may set. */
  readonly settable: ReadonlySet<string>;
  /** The author's example of one. */
  readonly example: JsonObject | undefined;
  /** The author's examples of what names one. */
  readonly idExamples: readonly unknown[];
  /** True where their list always has some: then whatever is made comes with those that a fresh sandbox has below others. */
  readonly isNeverEmpty: boolean;
}

export function factsOf(document: ApiDocument, kind: Kind): Facts {
  const names = idNamesOf(kind);
  const answers = shownBy(document, kind);
  const { schema, example } = answers[0] ?? { schema: true, example: undefined };
  const naming = namedBy(document, answers, names);
  const idProperty = naming?.idProperty;
  const bodies = (['create', 'replace', 'change'] as const).map((deed) =>
    settableBy(document, kind.operations[deed], kind),
  );
  const parameter = idParameterOf(document, kind);
  const isIdChosen = idProperty !== undefined && (bodies[0]?.has(idProperty) ?? false);
  const shownIdSchema = naming?.idSchema;
  const inPath = parameter && schemaOf(parameter);
  const isSpelt = parameter && isOfDigits(document, parameter) && isNumber(document, shownIdSchema);
  const idSchemas = [...(isSpelt ? [] : [inPath]), shownIdSchema].filter((one) => one !== undefined);
  return {
    schema,
    idProperty,
    idSchema: idSchemas.length === 1 ? idSchemas[0] : bothOf(document, idSchemas),
    shownIdSchema,
    isIdChosen,
    settable: new Set(bodies.flatMap((names) => [...names])),
    example,
    idExamples: isIdChosen || !parameter ? [] : idExamplesOf(document, parameter, idProperty && example?.[idProperty]),
    isNeverEmpty: isNeverEmpty(document, kind),
  };
}

function isNeverEmpty(document: ApiDocument, { operations: { list } }: Kind): boolean {
  const schema = list && answerSchemaOf(document, list, successOf(list));
  const place = schema === undefined ? undefined : listPlace(document, schema);
  return place !== undefined && Number(keywordOf(document, schemaAt(document, schema, place), 'minItems') ?? 0) > 0;
}

/** A path that takes any text for an id takes the digits of a number too, unless its author shows another. */
function isOfDigits(document: ApiDocument, parameter: DeclaredParameter): boolean {
  const { type, ...rules } = shapeOf(document, schemaOf(parameter)).node;
  const isRuled = ['pattern', 'format', 'enum', 'const', 'minLength'].some((name) => rules[name] !== undefined);
  const shown = idExamplesOf(document, parameter, undefined);
  return (
    [type].flat().join() === 'string' &&
    !isRuled &&
    /(id|number)$/.test(plain(parameter.name)) &&
    shown.every((one) => /^\d+$/.test(String(one)))
  );
}

function isNumber(document: ApiDocument, schema: unknown): boolean {
  const { type } = shapeOf(document, schema).node;
  return ['integer', 'number'].includes([type].flat().join());
}

interface Shown {
  readonly schema: unknown;
  readonly example: JsonObject | undefined;
}

/** The answers by what they show of one: its own, then what the list shows, then the answer to whoever makes or changes it. */
function shownBy(document: ApiDocument, kind: Kind): Shown[] {
  const { read, list, create, replace, change } = kind.operations;
  return [read, list, create, replace, change].flatMap((operation) => {
    const media = operation && mediaOf(responseOf(document, operation, successOf(operation)), undefined);
    if (media?.schema === undefined) return [];
    const place = operation === list ? listPlace(document, media.schema) : thingPlace(document, media.schema, kind);
    if (!place) return [];
    const schema = schemaAt(document, media.schema, place);
    const example = valueAt(media.example ?? keywordOf(document, media.schema, 'example'), place);
    if (operation !== list) return [{ schema, example: objectOf(example) }];
    return [{ schema: itemsOf(document, schema), example: objectOf(Array.isArray(example) ? example[0] : undefined) }];
  });
}

interface Naming {
  readonly idProperty: string;
  readonly idSchema: unknown;
}

/** What names one, of the first answer that shows it: that to who reads it may not. */
function namedBy(document: ApiDocument, answers: readonly Shown[], names: readonly string[]): Naming | undefined {
  for (const { schema } of answers) {
    const members = membersOf(document, schema);
    const idProperty = idPropertyOf(document, members, names);
    if (idProperty !== undefined) return { idProperty, idSchema: members.get(idProperty) };
  }
  return undefined;
}

function objectOf(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

function idPropertyOf(
  document: ApiDocument,
  members: ReadonlyMap<string, unknown>,
  names: readonly string[],
): string | undefined {
  for (const wanted of names) {
    const found = [...members].find(([name, schema]) => plain(name) === wanted && isOfOne(document, schema));
    if (found) return found[0];
  }
  const marked = [...members].filter(
    ([name, schema]) =>
      /(id|uuid|key|code|number|slug)$/i.test(name) && keywordOf(document, schema, 'readOnly') === true,
  );
  return marked.length === 1 ? marked[0]?.[0] : undefined;
}

/** A list names several, and an object has parts. */
function isOfOne(document: ApiDocument, schema: unknown): boolean {
  const types = [keywordOf(document, schema, 'type')].flat();
  return !types.includes('array') && !types.includes('object');
}

/** The properties that a body may have, but those that only answers have. */
function settableBy(document: ApiDocument, operation: Operation | undefined, kind: Kind): ReadonlySet<string> {
  const whole = operation && bodySchemaOf(document, operation);
  if (whole === undefined) return new Set();
  const schema = schemaAt(document, whole, thingPlace(document, whole, kind));
  const open = [...membersOf(document, schema)].filter(
    ([, member]) => keywordOf(document, member, 'readOnly') !== true,
  );
  return new Set(open.map(([name]) => name));
}

function idParameterOf(document: ApiDocument, { operations, parameter, item }: Kind): DeclaredParameter | undefined {
  const operation = [operations.read, operations.remove, operations.replace, operations.change].find(
    (one) => one !== undefined,
  );
  if (!operation || item === undefined) return undefined;
  return parametersIn(document, operation).find((one) => one.in === 'path' && one.name === parameter);
}

/** What names one, as its path and a body have it: where the path has a number, a text of the body is that number in digits. */
function bothOf(document: ApiDocument, schemas: readonly unknown[]): unknown {
  const [inPath, shown] = schemas;
  const { type, pattern, format } = shapeOf(document, shown).node;
  const takesDigits = [type].flat().every((one) => one === 'string' || one === 'null') && !pattern && !format;
  return isNumber(document, inPath) && takesDigits ? inPath : { allOf: schemas };
}

function idExamplesOf(document: ApiDocument, parameter: DeclaredParameter, own: unknown): readonly unknown[] {
  const { node } = shapeOf(document, schemaOf(parameter));
  const { enum: words, example, examples, default: usual } = node;
  if (Array.isArray(words)) return words;
  const shown = [...examplesOf(parameter), example, ...(Array.isArray(examples) ? examples : []), own, usual];
  return shown.filter((one) => typeof one === 'string' || typeof one === 'number');
}
