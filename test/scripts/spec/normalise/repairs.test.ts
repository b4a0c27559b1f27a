import { expect, test } from 'vitest';
import type { Document } from '../../../../scripts/openapi/contract.ts';
import { valueAt } from '../../../../scripts/openapi/pointer.ts';
import { normalised } from '../../../../scripts/spec/normalise/index.ts';

const SCHEMA = '#/components/schemas/Thing';
const GET = '#/paths/~1things~1{id}/get';

function documentWith(parts: {
  readonly schema?: unknown;
  readonly operation?: object;
  readonly item?: object;
  readonly components?: object;
  readonly root?: object;
}): Document {
  return {
    openapi: '3.0.3',
    info: { title: 'Things', version: '1' },
    paths: { '/things/{id}': { get: { parameters: [ID], responses: {}, ...parts.operation }, ...parts.item } },
    components: { schemas: { Thing: parts.schema ?? {} }, ...parts.components },
    ...parts.root,
  };
}

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

const LEADS_BACK = { anyOf: [{ $ref: SCHEMA }, { type: 'object' }] };

/** What is written, what it becomes at a place, and by which repair. */
const ROWS: readonly {
  readonly repair: string;
  readonly given: Document;
  readonly at: string;
  readonly becomes: unknown;
}[] = [
  { repair: 'short-version', given: documentWith({ root: { openapi: 3.1 } }), at: '#/openapi', becomes: '3.1.0' },
  {
    repair: 'repeated-words',
    given: documentWith({ schema: { required: ['a', 'b', 'a'], enum: [{ a: 1 }, null, { a: 1 }, null] } }),
    at: SCHEMA,
    becomes: { required: ['a', 'b'], enum: [{ a: 1 }, null] },
  },
  {
    repair: 'pattern-in-unicode',
    given: documentWith({ schema: { properties: { pattern: { pattern: '^[\\w-.]+\\_\\-{x}$' } } } }),
    at: `${SCHEMA}/properties/pattern/pattern`,
    becomes: '^[\\w\\-.]+_-\\{x\\}$',
  },
  {
    repair: 'unreadable-pattern',
    given: documentWith({ schema: { type: 'string', pattern: '^[\\P{Alnum}]+$', maxLength: 3 } }),
    at: SCHEMA,
    becomes: { type: 'string', maxLength: 3 },
  },
  {
    repair: 'null-type',
    given: documentWith({ schema: { type: 'null', oneOf: [{ type: 'string' }] } }),
    at: SCHEMA,
    becomes: { oneOf: [{ type: 'string' }], nullable: true },
  },
  {
    repair: 'null-type',
    given: documentWith({ schema: { type: 'null', oneOf: [{ type: 'string' }] }, root: { openapi: '3.1.0' } }),
    at: SCHEMA,
    becomes: { oneOf: [{ type: 'string' }, { type: 'null' }] },
  },
  {
    repair: 'schema-ids',
    given: documentWith({ schema: { $id: 'https://a/b', type: 'object', properties: { id: { type: 'string' } } } }),
    at: SCHEMA,
    becomes: { type: 'object', properties: { id: { type: 'string' } } },
  },
  {
    repair: 'self-references',
    given: documentWith({ schema: { allOf: [{ $ref: SCHEMA }, { type: 'object' }], anyOf: [{ $ref: SCHEMA }] } }),
    at: SCHEMA,
    becomes: { allOf: [{ type: 'object' }] },
  },
  {
    repair: 'self-references',
    given: documentWith({ schema: { allOf: [null, { $ref: SCHEMA }, { type: 'object', required: ['x'] }] } }),
    at: SCHEMA,
    becomes: { allOf: [{ type: 'object', required: ['x'] }] },
  },
  {
    repair: 'undeclared-path-parameters',
    given: documentWith({ operation: { parameters: [] } }),
    at: `${GET}/parameters`,
    becomes: [ID],
  },
  {
    repair: 'optional-path-parameters',
    given: documentWith({ operation: { parameters: [{ name: 'id', in: 'path', schema: { type: 'string' } }] } }),
    at: `${GET}/parameters`,
    becomes: [ID],
  },
  {
    repair: 'repeated-parameters',
    given: documentWith({
      operation: { parameters: [ID, { $ref: '#/components/parameters/Id' }, { ...ID, in: 'query' }] },
      components: { parameters: { Id: ID } },
    }),
    at: `${GET}/parameters`,
    becomes: [ID, { ...ID, in: 'query' }],
  },
  {
    repair: 'parameter-schemas',
    given: documentWith({
      operation: { parameters: [ID, { name: 'page', in: 'query', type: 'integer', minimum: 1 }] },
    }),
    at: `${GET}/parameters/1`,
    becomes: { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } },
  },
  {
    repair: 'shown-references',
    given: documentWith({
      schema: { example: { $ref: '#/components/examples/One' }, default: { $ref: '#/components/schemas/Other' } },
      components: { examples: { One: { value: { $ref: '#/components/examples/Two' } }, Two: { value: 2 } } },
    }),
    at: `${SCHEMA}/example`,
    becomes: 2,
  },
  {
    repair: 'missing-examples',
    given: documentWith({
      operation: {
        responses: { 200: { content: { 'text/plain': { examples: { a: { $ref: '#/no' }, b: { value: 1 } } } } } },
      },
    }),
    at: `${GET}/responses/200/content/text~1plain/examples`,
    becomes: { b: { value: 1 } },
  },
  {
    repair: 'self-references',
    given: documentWith({
      schema: { allOf: [{ $ref: '#/components/schemas/Other' }], type: 'object' },
      components: {
        schemas: { Thing: { allOf: [{ $ref: '#/components/schemas/Other' }], type: 'object' }, Other: LEADS_BACK },
      },
    }),
    at: '#/components/schemas/Other',
    becomes: { anyOf: [{ type: 'object' }] },
  },
  {
    repair: 'empty-members',
    given: documentWith({ schema: { properties: [], items: null, allOf: [null, {}] } }),
    at: SCHEMA,
    becomes: { properties: {}, allOf: [{}] },
  },
  {
    repair: 'empty-members',
    given: documentWith({ operation: { parameters: null, responses: { 204: null, 200: { content: [] } } } }),
    at: `${GET}/responses`,
    becomes: { 204: {}, 200: { content: {} } },
  },
  {
    repair: 'plain-texts',
    given: documentWith({ operation: { operationId: 12, summary: false, description: ['a'] } }),
    at: GET,
    becomes: { parameters: [ID], responses: {}, operationId: '12', summary: 'false' },
  },
  {
    repair: 'status-names',
    given: documentWith({ operation: { responses: { '2xx': {}, Default: {}, ok: {}, 600: {}, 'x-a': 1 } } }),
    at: `${GET}/responses`,
    becomes: { '2XX': {}, default: {}, 600: {}, 'x-a': 1 },
  },
  {
    repair: 'item-references',
    given: documentWith({
      root: { paths: { '/a': { $ref: '#/paths/~1b', summary: 'A' }, '/b': { get: { responses: {} } } } },
    }),
    at: '#/paths/~1a',
    becomes: { get: { responses: {} }, summary: 'A' },
  },
  {
    repair: 'path-slashes',
    given: documentWith({ root: { paths: { a: { get: { responses: {} } }, '/b': {}, 'x-c': 1 } } }),
    at: '#/paths',
    becomes: { '/a': { get: { responses: {} } }, '/b': {}, 'x-c': 1 },
  },
  {
    repair: 'bare-examples',
    given: documentWith({ components: { examples: { One: 1, Two: { value: 2 } } } }),
    at: '#/components/examples',
    becomes: { One: { value: 1 }, Two: { value: 2 } },
  },
  {
    repair: 'discriminators',
    given: documentWith({ schema: { discriminator: 'kind' } }),
    at: `${SCHEMA}/discriminator`,
    becomes: { propertyName: 'kind' },
  },
  {
    repair: 'discriminators',
    given: documentWith({ schema: { discriminator: { propertyName: 'kind', mapping: { a: 1, b: 'B' } } } }),
    at: `${SCHEMA}/discriminator`,
    becomes: { propertyName: 'kind', mapping: { b: 'B' } },
  },
  {
    repair: 'malformed-references',
    given: documentWith({
      schema: { items: { $ref: '#/components/x-50%_off' }, not: { $ref: '#/components/x-a%20b' } },
      components: {
        'x-50%_off': {},
        'x-a%20b': {},
        schemas: { Thing: { items: { $ref: '#/components/x-50%_off' }, not: { $ref: '#/components/x-a%20b' } } },
      },
    }),
    at: SCHEMA,
    becomes: { items: { $ref: '#/components/x-50%25_off' }, not: { $ref: '#/components/x-a%2520b' } },
  },
  {
    repair: 'named-references',
    given: documentWith({
      schema: {
        $id: 'https://example.com/thing',
        properties: { a: { $ref: '#' }, b: { $ref: 'thing#other' }, c: { $dynamicRef: '#other' } },
        $defs: { x: { $anchor: 'other' }, y: { $ref: '/thing#/$defs/x' } },
      },
    }),
    at: SCHEMA,
    becomes: {
      properties: { a: { $ref: SCHEMA }, b: { $ref: `${SCHEMA}/$defs/x` }, c: { $ref: `${SCHEMA}/$defs/x` } },
      $defs: { x: {}, y: { $ref: `${SCHEMA}/$defs/x` } },
    },
  },
  {
    repair: 'foreign-references',
    given: documentWith({ schema: { example: { a: [{ $ref: './gone.yaml', b: 1 }] } } }),
    at: `${SCHEMA}/example`,
    becomes: { a: [{ b: 1 }] },
  },
  {
    repair: 'foreign-references',
    given: documentWith({ root: { 'x-more': [{ $ref: './gone.yaml', a: 1 }, { $ref: SCHEMA }] } }),
    at: '#/x-more',
    becomes: [{ a: 1 }, { $ref: SCHEMA }],
  },
];

test.each(ROWS)('$repair', ({ repair, given, at, becomes }) => {
  const untouched = structuredClone(given);
  const { document, changes } = normalised(given);
  expect(valueAt(document, at)).toEqual(becomes);
  expect(changes.map(({ repair: { name } }) => name)).toContain(repair);
  expect(given).toEqual(untouched);
});

test('finds nothing to do in what it has repaired', () => {
  for (const { given } of ROWS) expect(normalised(normalised(given).document).changes).toEqual([]);
});

test('shares all that it does not change', () => {
  const given = documentWith({ schema: { type: 'object', required: ['a'] } });
  expect(normalised(given).document).toBe(given);
  const { document } = normalised({ ...given, openapi: '3.0' });
  expect(document['paths']).toBe(given['paths']);
});

test.each([
  { what: 'an example', schema: { example: { required: ['a', 'a'], $id: 'x', pattern: '\\_' } } },
  { what: 'a value of an enum', schema: { enum: [{ required: ['a', 'a'] }] } },
  { what: 'a property of a keyword’s name', schema: { properties: { required: { type: 'array' }, $id: {} } } },
  { what: 'an extension', schema: { 'x-schema': { $id: 'x', required: ['a', 'a'] } } },
])('takes $what for no schema', ({ schema }) => {
  expect(normalised(documentWith({ schema })).changes).toEqual([]);
});

test('names each place by its pointer', () => {
  const given = documentWith({ schema: { properties: { 'a/b': { items: { required: ['c', 'c'] } } } } });
  expect(normalised(given).changes.map(({ pointer }) => pointer)).toEqual([`${SCHEMA}/properties/a~1b/items`]);
});
