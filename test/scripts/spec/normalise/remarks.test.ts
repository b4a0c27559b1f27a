import { expect, test } from 'vitest';
import type { Document } from '../../../../scripts/openapi/contract.ts';
import { remarksOn } from '../../../../scripts/spec/normalise/index.ts';

const THING = '#/components/schemas/Thing';
const fine = { operationId: 'list', responses: {} };

function documentWith(schema: object, paths: object = {}, root: object = {}): Document {
  const components = { schemas: { Thing: schema, Other: {} } };
  return { openapi: '3.0.3', info: { title: '', version: '' }, paths, components, ...root };
}

const ref = { $ref: THING };

test.each([
  { remark: 'unknown-formats', given: documentWith({ format: 'licence-key' }), detail: 'licence-key' },
  {
    remark: 'malformed-keywords',
    given: documentWith({ maximum: 'ten', minLength: -1, maxLength: 3 }),
    detail: 'maximum: "ten", minLength: -1',
  },
  { remark: 'slow-patterns', given: documentWith({ pattern: '^(a+)+$' }), detail: '^(a+)+$' },
  { remark: 'nullable-without-type', given: documentWith({ nullable: true, allOf: [{}] }), detail: 'allOf' },
  {
    remark: 'nullable-enum-without-null',
    given: documentWith({ nullable: true, type: 'string', enum: ['a'] }),
    detail: 'null is not listed',
  },
  {
    remark: 'discriminators-without-const',
    given: documentWith({ oneOf: [{ $ref: '#/components/schemas/Other' }], discriminator: { propertyName: 'kind' } }),
    detail: 'kind',
  },
  { remark: 'circular-schemas', given: documentWith({ items: ref }), detail: 'Thing' },
  {
    remark: 'repeated-operation-ids',
    given: documentWith({}, { '/a': { get: fine, put: fine } }),
    detail: 'list',
  },
  {
    remark: 'alike-paths',
    given: documentWith({}, { '/a/{b}': { get: fine }, '/a/{c}': {} }),
    detail: '/a/{b}, /a/{c}',
  },
  {
    remark: 'servers-with-variables',
    given: documentWith({}, {}, { servers: [{ url: 'https://{host}/' }] }),
    detail: 'https://{host}/',
  },
  {
    remark: 'paths-express-cannot-route',
    given: documentWith({}, { '/a/{activation-key}': { get: fine } }),
    detail: '{activation-key}',
  },
  { remark: 'paths-express-cannot-route', given: documentWith({}, { '/a(b)': { get: fine } }), detail: '(' },
  { remark: 'fragments-in-paths', given: documentWith({}, { '/a#b=c': { get: fine } }), detail: '#b=c' },
  { remark: 'paths-nobody-can-ask', given: documentWith({}, { '/a/../b': { get: fine } }), detail: '/..' },
  {
    remark: 'bodies-where-none-is-expected',
    given: documentWith({}, { '/a': { get: { ...fine, requestBody: {} } } }),
    detail: 'GET',
  },
  { remark: 'missing-operation-ids', given: documentWith({}, { '/a': { get: { responses: {} } } }), detail: 'GET /a' },
  {
    remark: 'array-headers-left-out',
    given: documentWith(
      {},
      { '/a': { get: { ...fine, parameters: [{ name: 'X-A', in: 'header', schema: { type: 'array' } }] } } },
    ),
    detail: 'X-A',
  },
])('$remark: $detail', ({ remark, given, detail }) => {
  const seen = remarksOn(given).map((one) => ({ remark: one.remark.name, detail: one.detail }));
  expect(seen).toEqual([{ remark, detail }]);
});

test('has nothing to say of what is usual', () => {
  const kind = { properties: { kind: { const: 'a' } } };
  const given = documentWith(
    {
      oneOf: [kind],
      discriminator: { propertyName: 'kind' },
      format: 'date-time',
      pattern: '^a$',
      nullable: true,
      type: 'string',
    },
    { '/a/{id}': { get: fine }, '/a/.well-known/..b': { get: { ...fine, operationId: 'other' } } },
    { servers: [{ url: 'https://host/base' }] },
  );
  expect(remarksOn(given)).toEqual([]);
});
