import { mayBeSlow } from '../../../openapi/regular-expression.ts';
import { isNode, type Node } from '../../../openapi/resolve.ts';
import { isWellFormed } from '../../../openapi/well-formed.ts';
import type { Remark } from '../repair.ts';
import { unicodePattern } from '../unicode-pattern.ts';

/** Formats that the judge asserts, of JSON Schema and of OpenAPI's registry, and those that assert nothing. */
const FORMATS = new Set(
  (
    'date time date-time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference ' +
    'uri-template json-pointer relative-json-pointer regex uuid int32 int64 float double byte binary password ' +
    'iso-time iso-date-time json-pointer-uri-fragment url'
  ).split(' '),
);

const IN_PLACE = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not'] as const;

export const SCHEMA_REMARKS: readonly Remark[] = [
  {
    name: 'malformed-keywords',
    what: 'a keyword of a schema whose value is not of the kind that it takes, as `maximum: ten`',
    chokes: 'Ajv, and so express-openapi-validator, refuses the schema, or with it the document',
    left: 'nothing is checked by it, and what is generated says nothing of it',
    roles: ['schema'],
    sees: (schema) => {
      const malformed = Object.keys(schema).filter((keyword) => !isWellFormed(keyword, schema[keyword]));
      const told = malformed.map((keyword) => `${keyword}: ${shortened(JSON.stringify(schema[keyword]))}`);
      return told.length === 0 ? undefined : told.join(', ');
    },
  },
  {
    name: 'unknown-formats',
    what: 'a format that no tool knows',
    chokes: 'express-openapi-validator throws on the first request',
    left: 'nothing is checked by it',
    roles: ['schema'],
    sees: ({ format }) => (typeof format === 'string' && !FORMATS.has(format) ? format : undefined),
  },
  {
    name: 'slow-patterns',
    what: 'a pattern that repeats what repeats or has branches, for which some texts may take longer than anybody waits',
    chokes: 'whoever runs it as JavaScript does hangs on such a text: express-openapi-validator, Prism',
    left: 'run in linear time; of one with a back reference, a text that takes too long does not match',
    roles: ['schema'],
    sees: ({ pattern, patternProperties }) => {
      const patterns = [pattern, ...Object.keys(isNode(patternProperties) ? patternProperties : {})];
      const slow = patterns.find(
        (one) => typeof one === 'string' && unicodePattern(one) !== undefined && mayBeSlow(one),
      );
      return slow === undefined ? undefined : shortened(String(slow));
    },
  },
  {
    name: 'nullable-without-type',
    what: '`nullable` without `type`',
    chokes: 'express-openapi-validator throws on the first request',
    left: 'read as authors mean it: null, or what stands beside it',
    roles: ['schema'],
    sees: (schema) =>
      schema['nullable'] === true && schema['type'] === undefined
        ? (IN_PLACE.find((keyword) => schema[keyword] !== undefined) ?? 'nothing beside it')
        : undefined,
  },
  {
    name: 'nullable-enum-without-null',
    what: '`nullable` beside an `enum` that does not list null',
    chokes: 'validators disagree whether null fits',
    left: 'null is taken in answers, and neither sent as good nor as bad',
    roles: ['schema'],
    sees: ({ nullable, enum: values }) =>
      nullable === true && Array.isArray(values) && !values.includes(null) ? 'null is not listed' : undefined,
  },
  {
    name: 'discriminators-without-const',
    what: 'a discriminator whose branches do not fix its property',
    chokes: 'no validator tells the branches apart by it; openapi-typescript adds it to each',
    left: 'answers are judged by the branch that it names',
    roles: ['schema'],
    sees: (schema, { document }) => {
      const { discriminator } = schema;
      const property = isNode(discriminator) ? discriminator['propertyName'] : undefined;
      if (typeof property !== 'string') return undefined;
      const branches = [schema['oneOf'], schema['anyOf']].filter(Array.isArray).flat();
      const named = branches.map((branch) => (isNode(branch) ? followed(document, branch) : {}));
      return named.every((branch) => fixes(branch, property)) && named.length > 0 ? undefined : property;
    },
  },
];

function followed(document: Node, { $ref, ...rest }: Node): Node {
  if (typeof $ref !== 'string') return rest;
  const [, name = ''] = /^#\/components\/schemas\/([^/]+)$/.exec($ref) ?? [];
  const schemas = isNode(document['components']) ? document['components']['schemas'] : undefined;
  const target = isNode(schemas) ? schemas[name] : undefined;
  return isNode(target) ? target : {};
}

function fixes({ properties }: Node, property: string): boolean {
  const schema = isNode(properties) ? properties[property] : undefined;
  return isNode(schema) && ('const' in schema || 'enum' in schema);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
