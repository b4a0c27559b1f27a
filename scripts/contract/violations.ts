import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { type Direction, documentFor } from './direction.ts';

/** A value breaks a schema. */
export interface Violation {
  /** Where in the value: a JSON Pointer, empty for the whole. */
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
}

/** Judges values by the schemas of one document, each compiled when first used. */
export interface SchemaJudge {
  /** Every violation, none where the value fits the schema at this place of the document. */
  violationsOf(pointer: string, value: unknown): readonly Violation[];
}

const DOCUMENT = 'licet:document';

/** Formats of the OpenAPI registry that Ajv does not know. @see https://spec.openapis.org/registry/format/ */
const FORMATS = {
  int32: {
    type: 'number',
    validate: (value: number) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
  },
  int64: { type: 'number', validate: (value: number) => Number.isInteger(value) },
  float: { type: 'number', validate: Number.isFinite },
  double: { type: 'number', validate: Number.isFinite },
  byte: true,
  binary: true,
  password: true,
} as const;

/**
 * A judge with an Ajv of its own, so that a bug in the server's validator cannot blind both.
 * JSON Schema 2020-12 with formats asserted.
 * @throws Error from `violationsOf` where the schema cannot be compiled.
 */
export function schemaJudge(contract: Contract, direction: Direction): SchemaJudge {
  const document = documentFor(direction, contract.document);
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
  });
  addFormats.default(ajv);
  for (const [name, format] of Object.entries(FORMATS)) ajv.addFormat(name, format);
  ajv.addSchema({ ...document, $id: DOCUMENT });
  const compiled = new Map<string, ValidateFunction>();
  const validatorAt = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer);
    if (known) return known;
    const validate = ajv.compile({ $ref: `${DOCUMENT}${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
    return validate;
  };
  return {
    violationsOf(pointer, value) {
      // A parameter or header that is described by media type has no schema here.
      if (valueAt(document, pointer) === undefined) return [];
      const validate = validatorAt(pointer);
      return validate(value) ? [] : (validate.errors ?? []).map(violationOf);
    },
  };
}

function violationOf({ instancePath, keyword, message, params }: ErrorObject): Violation {
  const named = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  const extra = named ? ` (${params['additionalProperty'] ?? params['unevaluatedProperty']})` : '';
  return { at: instancePath, keyword, message: `${message ?? keyword}${extra}` };
}
