import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Contract, Document } from '../openapi/contract.ts';
import { isOld } from '../openapi/dialect.ts';
import { below } from '../openapi/pointer.ts';
import { type Direction, documentFor } from './direction.ts';
import { mentions } from './mentions.ts';
import { once, oncePer } from './once.ts';
import { Places } from './places.ts';
import { ofTheMeantBranch } from './union-errors.ts';
import { Unjudged } from './unjudged.ts';
import { validatorsOf } from './validators.ts';

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

/**
 * So many schemas are kept compiled. Who judges goes from one operation to the next and comes back to few of them: of a document of
 * ten thousand operations all would not fit into memory.
 */
const MOST_KEPT = 3_000;

/**
 * A judge with an Ajv of its own, so that a bug in the server's validator cannot blind both.
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
  const unjudged = new Unjudged();
  const begin = () =>
    validatorsOf({ read, direction, isOld: isOld(given), unreadable, unjudged: () => unjudged.asked() });
  const places = once(() => new Places(read(), given));
  let validators = begin();
  const errorsAt = (pointer: string, value: unknown) => {
    const validate = validators.at(pointer);
    return !validate || validate(value) ? [] : (validate.errors ?? []);
  };
  return {
    unreadable,
    violationsOf(pointer, value) {
      if (validators.count > MOST_KEPT) validators = begin();
      const validate = validators.at(pointer);
      if (!validate) return [];
      const errors = isWithinReach(() => unjudged.errorsOf(validate, value));
      if (errors === undefined) return [TOO_DEEP];
      if (errors.length === 0) return [];
      if (direction === 'request') return errors.map((error) => violationOf(error));
      return ofTheMeantBranch(errors, (error, index, value) => {
        const union = places().of(error.parentSchema);
        return union === undefined ? [] : errorsAt(below(union, error.keyword, index), value);
      }).map((error) =>
        violationOf(error, places().standing(error, { from: validators.originOf(validate) ?? pointer, to: pointer })),
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

function violationOf({ instancePath, keyword, message, params }: ErrorObject, pointer?: string): Violation {
  const named = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  const extra = named ? ` (${params['additionalProperty'] ?? params['unevaluatedProperty']})` : '';
  const words = keyword === 'false schema' ? 'must not be there' : `${message ?? keyword}${extra}`;
  return { at: instancePath, keyword, message: words, ...(pointer === undefined ? {} : { pointer }) };
}
