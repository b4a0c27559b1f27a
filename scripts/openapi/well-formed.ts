import { isNode } from './resolve.ts';

const TYPES = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isBound = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isFlag = (value: unknown) => typeof value === 'boolean';
const isType = (value: unknown) => isText(value) && TYPES.includes(value as string);
const isList = (value: unknown) => Array.isArray(value) && value.length > 0;
const isNames = (value: unknown) => Array.isArray(value) && value.every(isText);
const isSchema = (value: unknown) => isNode(value) || isFlag(value);
const isSchemas = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isSchema);
const isSchemaMap = (value: unknown) => isNode(value) && Object.values(value).every(isSchema);

/** `then` by a list, for an object with a member of that name looks like a promise. */
const CONDITIONS = ['if', 'then', 'else'];

/** The shape that a keyword's value has; a bound may be a boolean in OpenAPI 3.0. */
const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  $ref: isText,
  type: (value) => isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType)),
  enum: isList,
  format: isText,
  pattern: isText,
  required: isNames,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isBound,
  exclusiveMaximum: isBound,
  multipleOf: (value) => isNumber(value) && (value as number) > 0,
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  minProperties: isCount,
  maxProperties: isCount,
  minContains: isCount,
  maxContains: isCount,
  uniqueItems: isFlag,
  allOf: isSchemas,
  anyOf: isSchemas,
  oneOf: isSchemas,
  prefixItems: isSchemas,
  properties: isSchemaMap,
  patternProperties: isSchemaMap,
  dependentSchemas: isSchemaMap,
  items: isSchema,
  additionalProperties: isSchema,
  unevaluatedProperties: isSchema,
  unevaluatedItems: isSchema,
  not: isSchema,
  contains: isSchema,
  propertyNames: isSchema,
};

/** True where a keyword's value has the shape that validators read: `required: true` on a property has not. */
export function isWellFormed(keyword: string, value: unknown): boolean {
  if (CONDITIONS.includes(keyword)) return isSchema(value);
  const shape = Object.hasOwn(SHAPES, keyword) ? SHAPES[keyword] : undefined;
  return shape === undefined || shape(value);
}
