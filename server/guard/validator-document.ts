import { declaredTypes } from '../declared-types.ts';
import { takesSchema } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import { isForTexts } from '../values/takes-texts.ts';
import { type ApiDocument, isObject, type JsonObject, operationIn, resolved } from './api-document.ts';
import { schemasOnly, withoutReference } from './schemas-only.ts';
import { toldApart } from './shared-names.ts';
import { validatorStatus, validatorType } from './validator-names.ts';

/** Where the one operation of such a document is: our router has found it already, and nobody need look again. */
export const ROUTE = '/';

/**
 * Operations as express-openapi-validator reads them best and fastest, each in a document of its own when it is first asked for.
 * Nothing is promised more or less than in the original:
 * - of the schemas it has those that the operation reaches and none before it has: what a document costs grows with what is used of
 *   it, since the validator goes through all that it is handed, again and again;
 * - bodies are optional, since the validator takes a left-out `required` for true; our own body step has seen to it;
 * - a query parameter that it does not name is refused only where the operation has words for it, a 400: documents forbid none;
 * - what may be of one of several types may be of any of them, in a parameter, since the validator reads a text as each;
 * - a parameter says how it is written, since the validator knows no defaults; headers that are no parameters are left out;
 * - a body of which only bytes or text can be read has a schema of nothing but texts, or one that takes anything;
 * - a media type without a schema has one that takes anything, since the validator takes it for undeclared;
 * - an empty query value is the schema's business: the validator refuses it even where the type is a plain string;
 * - statuses and media types of answers have names that it does not skip: see `validator-names.ts`;
 * - what says nothing of validity is left out.
 */
export function validatorDocuments(document: ApiDocument): (operation: Operation) => ApiDocument {
  const read = schemasOnly(document);
  return (operation) => {
    const item = resolved(document, document.paths[operation.path]);
    const { part, schemas } = read(rewritten(document, item, operation));
    return {
      // The schemas of a contract are those of JSON Schema 2020-12, whatever version it was written in.
      openapi: '3.1.0',
      info: { title: 'for validation', version: '0' },
      servers: [{ url: '/' }],
      paths: { [ROUTE]: { [operation.method.toLowerCase()]: part } },
      components: { schemas },
    };
  };
}

function rewritten(document: ApiDocument, item: JsonObject, operation: Operation): JsonObject {
  const original = operationIn(document, operation) ?? {};
  const content = resolved(document, original['requestBody'])['content'];
  const schemaOf = (media: unknown) => schemaOfMedia(media, (schema) => withoutReference(document, schema));
  return {
    parameters: toldApart(parametersOf(document, item, original).map((parameter) => readable(parameter, schemaOf))),
    'x-eov-allow-unknown-query-parameters': declaredTypes(operation, 400) === undefined,
    ...(isObject(content) ? { requestBody: { content: bodies(document, content, schemaOf), required: false } } : {}),
    responses: Object.fromEntries(
      Object.entries(resolved(document, original['responses'])).map(([status, response]) => [
        validatorStatus(status),
        withRenamedTypes(resolved(document, response)),
      ]),
    ),
  };
}

/**
 * An operation's parameters replace its path's by name and place. A header that the protocol has for its own is none.
 * @see https://spec.openapis.org/oas/v3.1.0#fixed-fields-9
 */
export function parametersOf(document: JsonObject, item: JsonObject, operation: JsonObject): readonly JsonObject[] {
  const byPlace = new Map<string, JsonObject>();
  for (const parameter of [...listOf(item['parameters']), ...listOf(operation['parameters'])]) {
    const { description, example, examples, ...declared } = resolved(document, parameter);
    if (declared['in'] === 'header' && NO_PARAMETERS.test(String(declared['name']))) continue;
    byPlace.set(`${String(declared['in'])} ${String(declared['name'])}`, declared);
  }
  return [...byPlace.values()];
}

/** What OpenAPI ignores, and what a message's sender says of how it travels. @see RFC 9110 §7, RFC 9112 §6 */
const NO_PARAMETERS =
  /^(accept|content-type|authorization|content-length|host|connection|transfer-encoding|te|trailer|upgrade|expect)$/i;

function readable({ content, schema, ...declared }: JsonObject, schemaOf: (media: unknown) => JsonObject): JsonObject {
  const style = declared['style'] ?? STYLES[String(declared['in'])];
  return {
    ...declared,
    ...(schema === undefined
      ? {}
      : { ...schemaOf({ schema: asAnyOf(schema) }), style, explode: declared['explode'] ?? style === 'form' }),
    ...(isObject(content) ? { content: mapped(content, schemaOf) } : {}),
    ...(declared['in'] === 'query' ? { allowEmptyValue: true } : {}),
  };
}

/**
 * Of branches whose types are none of each other's, a value fits one where it fits any. A text that the validator reads as each of them
 * fits several: `true` a text and a boolean.
 */
function asAnyOf(schema: unknown): unknown {
  if (!isObject(schema) || !Array.isArray(schema['oneOf']) || schema['anyOf'] !== undefined) return schema;
  const { oneOf, ...rest } = schema;
  const types = oneOf.map((branch) => (isObject(branch) ? branch['type'] : undefined));
  const areTold = types.every((type) => typeof type === 'string') && new Set(types).size === types.length;
  const areBothNumbers = types.includes('integer') && types.includes('number');
  return areTold && !areBothNumbers ? { ...rest, anyOf: oneOf } : schema;
}

/** @see https://spec.openapis.org/oas/v3.1.0#parameter-object */
const STYLES: Readonly<Record<string, string>> = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' };

function withRenamedTypes({ content }: JsonObject): JsonObject {
  if (!isObject(content) || Object.keys(content).length === 0) return { description: '' };
  const renamed = Object.entries(content).map(([type, media]) => [validatorType(type), schemaOfMedia(media, shared)]);
  return { description: '', content: Object.fromEntries(renamed) };
}

function bodies(document: ApiDocument, content: JsonObject, schemaOf: (media: unknown) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => [
      type,
      takesSchema(type) || isOfTexts(document, media) ? schemaOf(media) : { schema: {} },
    ]),
  );
}

/**
 * Of a token, a drawing, a table or XML: what its bytes say nobody here can tell, so that a schema of what it may stand for is asked of
 * nothing.
 */
function isOfTexts(document: ApiDocument, media: unknown): boolean {
  return isObject(media) && isForTexts(document, media['schema']);
}

/** Operations answer much alike, above all when they refuse: what they refer to is compiled once for all of them. */
function shared(schema: unknown): unknown {
  return isObject(schema) && '$ref' in schema ? { allOf: [schema] } : schema;
}

function schemaOfMedia(media: unknown, change: (schema: unknown) => unknown): JsonObject {
  return { schema: isObject(media) && media['schema'] !== undefined ? change(media['schema']) : {} };
}

function mapped(object: JsonObject, change: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
