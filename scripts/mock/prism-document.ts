import { type Document, METHODS } from '../openapi/contract.ts';
import { in2020Dialect, isOld, withEachSchema } from '../openapi/dialect.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** With any other dialect, or none, Prism skips keywords of 2020-12, or every check. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * A document as Prism understands it best: OpenAPI 3.1 in the one dialect that it takes seriously, with `nullable` of
 * OpenAPI 3.0 spelled out as authors mean it. Of 3.0 it lets anything pass as an enum that lists null, and
 * nothing as what is nullable and has no type.
 */
export function prismDocument(document: Document): Document {
  const sendable = sendableOf(document);
  if (!isOld(document)) return { ...sendable, jsonSchemaDialect: DIALECT };
  const spelledOut = withEachSchema(in2020Dialect(sendable), orNull);
  return { ...spelledOut, openapi: '3.1.0', jsonSchemaDialect: DIALECT };
}

function orNull({ nullable, ...schema }: Node): Node {
  if (typeof nullable !== 'boolean') return nullable === undefined ? schema : { ...schema, nullable };
  if (!nullable) return schema;
  const { enum: values, type } = schema;
  const bySomething = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some((keyword) => keyword in schema);
  if (bySomething) return { anyOf: [schema, { type: 'null' }] };
  if (Array.isArray(values) && !values.includes(null)) return { ...schema, enum: [...values, null] };
  // What has no type takes null anyway; where it has one, the dialect has put null beside it.
  return typeof type === 'string' ? { ...schema, type: [type, 'null'] } : schema;
}

/** Headers that say how a message is sent. Prism would answer with examples of them, and no client can read that. */
const FRAMING = [
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** The document without what Prism trips over: in its paths, their operations, and its components. */
function sendableOf(document: Document): Document {
  const items = mapped(document['paths'], (item) => ({
    ...eased(item),
    ...Object.fromEntries(METHODS.flatMap((method) => (isNode(item[method]) ? [[method, eased(item[method])]] : []))),
  }));
  const { components } = document;
  return {
    ...document,
    ...(items ? { paths: items } : {}),
    ...(isNode(components) ? { components: eased(components) } : {}),
  };
}

function eased(owner: Node): Node {
  const { responses, parameters } = owner;
  const list = Array.isArray(parameters)
    ? parameters.map((parameter: unknown) => (isNode(parameter) ? withTextInHeaders(parameter) : parameter))
    : mapped(parameters, withTextInHeaders);
  return {
    ...owner,
    ...(list ? { parameters: list } : {}),
    ...(isNode(responses) ? { responses: mapped(responses, withoutFramingHeaders) } : {}),
  };
}

/** A list or an object in a header that is left out, Prism takes to pieces all the same. Any text will do for it then. */
function withTextInHeaders(parameter: Node): Node {
  const { schema } = parameter;
  if (parameter['in'] !== 'header' || !isNode(schema)) return parameter;
  const { type } = schema;
  return type === 'array' || type === 'object'
    ? { ...parameter, schema: { anyOf: [schema, { type: 'string' }] } }
    : parameter;
}

function withoutFramingHeaders(response: Node): Node {
  const { headers } = response;
  if (!isNode(headers) || !Object.keys(headers).some(isFraming)) return response;
  return { ...response, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !isFraming(name))) };
}

function isFraming(name: string): boolean {
  return FRAMING.includes(name.toLowerCase());
}

function mapped(owner: unknown, map: (node: Node) => Node): Node | undefined {
  if (!isNode(owner)) return undefined;
  return Object.fromEntries(Object.entries(owner).map(([name, value]) => [name, isNode(value) ? map(value) : value]));
}
