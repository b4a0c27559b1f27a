import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, Document } from '../openapi/contract.ts';
import { isOld } from '../openapi/dialect.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { regularExpression } from '../openapi/regular-expression.ts';
import { type Direction, documentFor } from './direction.ts';
import { referLate } from './late-references.ts';
import { mentions } from './mentions.ts';
import { once, oncePer } from './once.ts';
import { Places } from './places.ts';
import { ofTheMeantBranch } from './union-errors.ts';
import { Unjudged } from './unjudged.ts';

/** A value breaks a schema. */
export interface Violation {
  /** Where in the value: a JSON Pointer, empty for the whole. */
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
  /** Where the keyword stands in the document, where that is known: of answers. */
  readonly pointer?: string;
}

/** Judges values by the schemas of one document, each compiled when first used. */
export interface SchemaJudge {
  /** Every violation, none where the value fits the schema at this place of the document. */
  violationsOf(pointer: string, value: unknown): readonly Violation[];
  /** What nothing is judged by, and why: schemas that cannot be compiled, patterns that are none. Grows as they are met. */
  readonly unreadable: ReadonlySet<string>;
}

const DOCUMENT = 'licet:document';

/** Formats of the OpenAPI registry that Ajv does not know. @see https://spec.openapis.org/registry/format/ */
const FORMATS = {
  int32: {
    type: 'number',
    validate: (value: number) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
  },
  // The largest is none that JavaScript has: it is read as the next.
  int64: { type: 'number', validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63 },
  float: { type: 'number', validate: Number.isFinite },
  double: { type: 'number', validate: Number.isFinite },
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  binary: true,
  password: true,
} as const;

/** Formats that an answer may keep in ways that not every server takes in a request. */
const FORMATS_OF_ANSWERS = {
  // Both alphabets of RFC 4648, and lines as MIME breaks them.
  byte: /^[A-Za-z0-9+/_\-\s]*={0,2}\s*$/,
  // A mailbox of RFC 5321 may be quoted, and its host have no dot.
  email: /^(?:"(?:[^"\\\r\n]|\\.)+"|[^\s"(),:;<>@[\\\]]+)@(?:[^\s"(),:;<>@[\\\]]+|\[[^\s[\]]+\])$/u,
} as const;

/**
 * A judge with an Ajv of its own, so that a bug in the server's validator cannot blind both.
 * JSON Schema 2020-12 with formats asserted.
 */
export function schemaJudge({ document }: Pick<Contract, 'document'>, direction: Direction): SchemaJudge {
  return JUDGES[direction](document);
}

/**
 * A judge of requests that are good for whoever reads discriminators, and for whoever reads none: what several branches of a `oneOf`
 * allow is none of them to the second.
 */
export function cautiousJudge({ document }: Pick<Contract, 'document'>): SchemaJudge {
  return CAUTIOUS(document);
}

/** Once a document: to look through it for each operation would cost more than all the rest of a plan. */
const CAUTIOUS = oncePer((document: Document) => {
  const named = JUDGES.request(document);
  return mentions(document, 'discriminator') ? both(named, newJudge(document, 'request', false)) : named;
});

function both(one: SchemaJudge, other: SchemaJudge): SchemaJudge {
  return {
    violationsOf: (pointer, value) => {
      const found = one.violationsOf(pointer, value);
      return found.length > 0 ? found : other.violationsOf(pointer, value);
    },
    unreadable: one.unreadable,
  };
}

/** A document's schemas are compiled once a direction, whoever asks. */
const JUDGES: Readonly<Record<Direction, (document: Document) => SchemaJudge>> = {
  request: oncePer((document) => newJudge(document, 'request')),
  answer: oncePer((document) => newJudge(document, 'answer')),
};

function newJudge(given: Document, direction: Direction, isNamed = true): SchemaJudge {
  // Neither is made before there is something to judge: a large document takes its time.
  const read = once(() => documentFor(direction, given, isNamed));
  const unreadable = new Set<string>();
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    // Of an answer it is told which schema was broken, and of a union which branch.
    verbose: direction === 'answer',
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
    // A property is one of JSON: what every object of JavaScript has is none.
    ownProperties: true,
    // 0.07 is a multiple of 0.01, though its quotient as a floating-point number is not whole. Of a request it is in
    // doubt, for not every server knows: it is not sent as good, and the breakers do not send it as bad.
    ...(direction === 'answer' ? { multipleOfPrecision: 9 } : {}),
    // Most schemas judge a few values: to compile them well takes longer than to run them badly.
    code: { optimize: false, regExp: lenientPatterns(unreadable) },
    // Only of OpenAPI 3.0 whatever is beside a reference says nothing.
    ignoreKeywordsWithRef: isOld(given),
  });
  addFormats.default(ajv);
  const formats = direction === 'answer' ? { ...FORMATS, ...FORMATS_OF_ANSWERS } : FORMATS;
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  const addDocument = once(() => ajv.addSchema({ ...read(), $id: DOCUMENT }));
  /** Those of their own place, for who refers there. */
  const referred = new Map<string, ValidateFunction | undefined>();
  const compiledAt = (pointer: string): ValidateFunction | undefined => {
    if (referred.has(pointer)) return referred.get(pointer);
    const place = `${DOCUMENT}${encodeURI(pointer)}`;
    const compile = () => {
      addDocument();
      // What Ajv cannot find it says as an error when asked to compile a reference.
      return ajv.getSchema(place) ?? ajv.compile({ $ref: place });
    };
    const validate = compiledOr(compile, (reason) => unreadable.add(`nothing is judged by ${pointer}: ${reason}`));
    referred.set(pointer, validate);
    return validate;
  };
  const unjudged = new Unjudged();
  referLate(ajv, { name: DOCUMENT, document: read, validatorAt: compiledAt, unjudged: () => unjudged.asked() });
  const compiled = new Map<string, ValidateFunction | undefined>();
  const places = once(() => new Places(read(), given));
  /** Where a validator was made for: one that is shared speaks of that place. */
  const origins = new Map<ValidateFunction, string>();
  const alike = new Map<string, ValidateFunction | undefined>();
  const validatorAt = (pointer: string): ValidateFunction | undefined => {
    if (compiled.has(pointer)) return compiled.get(pointer);
    // A parameter or header that is described by media type has no schema here.
    const schema = valueAt(read(), pointer);
    const isThere = schema !== undefined;
    const text = isThere ? JSON.stringify(schema) : '';
    // Large documents say the same small thing in a thousand places. What refers elsewhere depends on its own.
    const canBeShared = text.length < 1000 && !/"\$(?:ref|id|dynamicRef|(?:dynamicA|a)nchor)"/.test(text);
    const known = canBeShared ? alike.get(text) : undefined;
    if (known) {
      compiled.set(pointer, known);
      return known;
    }
    const validate = isThere ? compiledAt(pointer) : undefined;
    compiled.set(pointer, validate);
    if (canBeShared) alike.set(text, validate);
    if (validate) origins.set(validate, pointer);
    return validate;
  };
  const errorsAt = (pointer: string, value: unknown) => {
    const validate = validatorAt(pointer);
    return !validate || validate(value) ? [] : (validate.errors ?? []);
  };
  return {
    unreadable,
    violationsOf(pointer, value) {
      const validate = validatorAt(pointer);
      if (!validate) return [];
      const errors = isWithinReach(() => unjudged.errorsOf(validate, value));
      if (errors === undefined) return [TOO_DEEP];
      if (errors.length === 0) return [];
      if (direction === 'request') return errors.map((error) => violationOf(error));
      return ofTheMeantBranch(errors, (error, index, value) => {
        const union = places().of(error.parentSchema);
        return union === undefined ? [] : errorsAt(below(union, error.keyword, index), value);
      }).map((error) =>
        violationOf(error, places().standing(error, { from: origins.get(validate) ?? pointer, to: pointer })),
      );
    },
  };
}

/** Of what a schema that refers to itself follows further than there is room for, nobody can say that it is kept. */
const TOO_DEEP: Violation = { at: '', keyword: '$ref', message: 'is nested too deeply to be judged' };

/** Undefined where the stack runs out. */
function isWithinReach<T>(judged: () => T): T | undefined {
  try {
    return judged();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Undefined where a schema cannot be compiled: a document's oddity stops nobody from judging the rest. */
function compiledOr(
  compile: () => ValidateFunction,
  otherwise: (reason: string) => void,
): ValidateFunction | undefined {
  try {
    return compile();
  } catch (cause) {
    otherwise(cause instanceof Error ? cause.message : String(cause));
    return undefined;
  }
}

/** Ajv's way to patterns. One that is no regular expression anywhere matches whatever comes. */
function lenientPatterns(unreadable: Set<string>) {
  const engine = (pattern: string) => {
    const expression = regularExpression(pattern, () => {
      unreadable.add(`the pattern ${pattern} takes too long for some texts: those match it`);
      return true;
    });
    if (!expression)
      unreadable.add(`the pattern ${pattern} is no regular expression of ECMAScript: whatever comes matches it`);
    return expression ?? /(?:)/;
  };
  return Object.assign(engine, { code: 'licetPattern' });
}

function violationOf({ instancePath, keyword, message, params }: ErrorObject, pointer?: string): Violation {
  const named = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  const extra = named ? ` (${params['additionalProperty'] ?? params['unevaluatedProperty']})` : '';
  const words = keyword === 'false schema' ? 'must not be there' : `${message ?? keyword}${extra}`;
  return { at: instancePath, keyword, message: words, ...(pointer === undefined ? {} : { pointer }) };
}
