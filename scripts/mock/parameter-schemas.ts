import type { Document, Operation, Parameter } from '../openapi/contract.ts';
import { isIgnored } from '../openapi/ignored-headers.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { inOnePiece, withoutNull } from './one-piece.ts';
import { parameterValue, type Texts, typesOf } from './parameter-values.ts';
import { DIALECT } from './prism-schemas.ts';

/** The parameters of one place of a request, and the schema that all of them are judged by. */
export interface PlacedParameters {
  readonly schema: Node;
  valuesIn(texts: Texts): Readonly<Record<string, unknown>>;
}

/** Undefined where the operation has none in that place. */
export function placedParameters(
  document: Document,
  operation: Operation,
  place: Parameter['in'],
): PlacedParameters | undefined {
  const own = operation.parameters
    .filter((one) => one.in === place && !(place === 'header' && isIgnored(one.name)))
    .map((one) => ({ ...one, name: place === 'header' ? one.name.toLowerCase() : one.name }))
    .map((parameter) => ({ parameter, schema: schemaOf(document, parameter) }));
  if (own.length === 0) return undefined;
  return {
    schema: {
      $schema: DIALECT,
      type: 'object',
      properties: Object.fromEntries(own.map(({ parameter: { name }, schema }) => [name, schema])),
      required: own.flatMap(({ parameter: { name, required } }) => (required ? [name] : [])),
    },
    valuesIn(texts) {
      const values = own.map(({ parameter, schema }) => [parameter.name, parameterValue(parameter, schema, texts)]);
      return Object.fromEntries(values.filter(([, value]) => value !== undefined));
    },
  };
}

function schemaOf(document: Document, { mediaType, schema }: Parameter): Node {
  // Of what is described by media type, Prism knows whether it is there.
  return (mediaType === undefined && shallow(inOnePiece(document, schema.pointer, withoutNull))) || {};
}

/** Lists and objects in lists and objects have no text that OpenAPI knows: whatever comes for them will do. */
function shallow(schema: Node | undefined): Node | undefined {
  if (!schema) return undefined;
  const flat = (one: unknown) => (typesOf(one).some((type) => type === 'array' || type === 'object') ? {} : one);
  const { items, properties } = schema;
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const all = schema[keyword];
    return Array.isArray(all) ? [[keyword, all.map((one) => (isNode(one) ? shallow(one) : one))]] : [];
  });
  return {
    ...schema,
    ...Object.fromEntries(branches),
    ...(items === undefined ? {} : { items: flat(items) }),
    ...(isNode(properties)
      ? { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, flat(one)])) }
      : {}),
  };
}
