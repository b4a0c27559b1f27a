import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { regularExpression } from '../openapi/regular-expression.ts';
import type { Direction } from './direction.ts';
import { referLate } from './late-references.ts';
import { once } from './once.ts';

/** What validators are made of, and for what. */
interface Made {
  /** The document as its direction sees it. */
  readonly read: () => Document;
  readonly direction: Direction;
  /** Whether whatever is beside a reference says nothing, as in OpenAPI 3.0. */
  readonly isOld: boolean;
  /** Where it is noted what nothing is judged by, and why. */
  readonly unreadable: Set<string>;
  /** Whether whatever comes is to fit a schema that there is no validator of. */
  readonly unjudged: () => boolean;
}

/** The validators of a document's schemas, each compiled when first asked for. */
export interface Validators {
  /** Undefined where there is no schema, or none that can be compiled. */
  at(pointer: string): ValidateFunction | undefined;
  /** Where a validator was made for: one that is shared speaks of that place. */
  originOf(validate: ValidateFunction): string | undefined;
  /** How many have been compiled. */
  readonly count: number;
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

/** JSON Schema 2020-12 with formats asserted. */
export function validatorsOf({ read, direction, isOld, unreadable, unjudged }: Made): Validators {
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
    ignoreKeywordsWithRef: isOld,
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
  referLate(ajv, { name: DOCUMENT, document: read, validatorAt: compiledAt, unjudged });
  const compiled = new Map<string, ValidateFunction | undefined>();
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
  return {
    at: validatorAt,
    originOf: (validate) => origins.get(validate),
    get count() {
      return referred.size;
    },
  };
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
