import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type ApiDocument, isObject, type JsonObject } from '../guard/api-document.ts';
import { PATTERNS } from '../patterns/ajv.ts';
import { follow } from './pointer.ts';

/** Says whether a value fits the schema at a place of a document. */
export type Fits = (pointer: string, value: unknown) => boolean;

const DOCUMENT = 'mutants:document';
const NUMBERS: Readonly<Record<string, (value: number) => boolean>> = {
  int32: (value) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
  int64: Number.isInteger,
  float: Number.isFinite,
  double: Number.isFinite,
};

/**
 * A validator of answers, or of requests, whose parameters come as texts and are read as what their schema asks for.
 * Apart from the guard's: a fault is one only where the document, and not the sandbox, says so.
 */
export function fitsOf(document: ApiDocument, direction: 'answer' | 'request' | 'parameter'): Fits {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
    code: { regExp: PATTERNS },
    coerceTypes: direction === 'parameter',
  });
  addFormats.default(ajv);
  for (const [name, validate] of Object.entries(NUMBERS)) ajv.addFormat(name, { type: 'number', validate });
  for (const name of ['byte', 'binary', 'password']) ajv.addFormat(name, true);
  const unasked = direction === 'answer' ? 'writeOnly' : 'readOnly';
  ajv.addSchema({ ...withoutUnasked(document, document, unasked), $id: DOCUMENT });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const known = compiled.get(pointer);
    const validate = known ?? ajv.compile({ properties: { value: { $ref: `${DOCUMENT}${encodeURI(pointer)}` } } });
    compiled.set(pointer, validate);
    return validate({ value });
  };
}

/** `required` without what does not go this way. */
function withoutUnasked(document: JsonObject, value: unknown, mark: string): JsonObject {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (!isObject(node)) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([name, member]) => [name, walk(member)]));
    const { required, properties } = node;
    if (!Array.isArray(required) || !isObject(properties)) return copy;
    return { ...copy, required: required.filter((name) => !isMarked(document, properties[String(name)], mark)) };
  };
  return walk(value) as JsonObject;
}

function isMarked(document: JsonObject, schema: unknown, mark: string): boolean {
  if (!isObject(schema)) return false;
  if (schema[mark] === true) return true;
  return typeof schema['$ref'] === 'string' && follow(document, decodeURIComponent(schema['$ref'])).node[mark] === true;
}
