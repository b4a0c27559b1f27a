import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Document } from '../../../scripts/openapi/contract.ts';
import { in2020Dialect } from '../../../scripts/openapi/dialect.ts';

const document = (openapi: string, schema: unknown, more: object = {}): Document => ({
  openapi,
  info: { title: 'One', version: '1' },
  components: { schemas: { One: schema } },
  ...more,
});
const rewritten = (openapi: string, schema: unknown) =>
  (in2020Dialect(document(openapi, schema))['components'] as { schemas: { One: unknown } }).schemas.One;

test.each([
  {
    what: 'nullable',
    old: { type: 'string', nullable: true },
    now: { type: ['string', 'null'], nullable: true },
  },
  { what: 'nullable: false', old: { type: 'string', nullable: false }, now: { type: 'string' } },
  {
    what: 'an exclusive bound',
    old: { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    now: { exclusiveMinimum: 1, maximum: 9 },
  },
  { what: 'an exclusive bound without a bound', old: { exclusiveMaximum: true }, now: {} },
  {
    what: 'what is beside a reference',
    old: { $ref: '#/components/schemas/Two', description: 'Two', minLength: 2 },
    now: { $ref: '#/components/schemas/Two' },
  },
  { what: 'keywords that came later', old: { const: 1, if: {}, else: false, enum: [1] }, now: { enum: [1] } },
  {
    what: 'schemas within schemas',
    old: { properties: { nullable: { type: 'array', items: { type: 'integer', nullable: true } } } },
    now: { properties: { nullable: { type: 'array', items: { type: ['integer', 'null'], nullable: true } } } },
  },
  {
    what: 'values that only look like schemas',
    old: { default: { nullable: true, type: 'string' }, enum: [{ exclusiveMinimum: true }] },
    now: { default: { nullable: true, type: 'string' }, enum: [{ exclusiveMinimum: true }] },
  },
])('reads $what of 3.0', ({ old, now }) => {
  expect(rewritten('3.0.3', old)).toEqual(now);
  // What has been read is read again as it is.
  expect(rewritten('3.0.3', now)).toEqual(now);
});

test.each(['3.0.3', '3.1.0'])('%s: drops keywords whose value no validator can read', (openapi) => {
  const odd = { type: 'file', required: true, minLength: '5', properties: { a: { required: false, type: 'any' } } };
  expect(rewritten(openapi, odd)).toEqual({ properties: { a: {} } });
});

test('schemas are found wherever they stand, and nothing else is taken for one', () => {
  const nullable = { type: 'string', nullable: true };
  const paths = {
    '/schema': {
      get: {
        parameters: [{ name: 'a', in: 'query', schema: nullable, example: { schema: nullable } }],
        responses: { '200': { content: { 'a/b': { schema: nullable, examples: { schema: { value: nullable } } } } } },
      },
    },
  };
  const responses = { schema: { description: 'called so', nullable: true } };
  const read = in2020Dialect(document('3.0.0', {}, { paths, components: { responses } }));
  const now = { type: ['string', 'null'], nullable: true };
  expect(read).toMatchObject({
    paths: {
      '/schema': {
        get: {
          parameters: [{ schema: now, example: { schema: nullable } }],
          responses: { '200': { content: { 'a/b': { schema: now, examples: { schema: { value: nullable } } } } } },
        },
      },
    },
    components: { responses },
  });
});

test.each(readdirSync('generated'))('leaves the contract of %s as it is', (vendor) => {
  const text = readFileSync(`generated/${vendor}/openapi.json`, 'utf8');
  expect(`${JSON.stringify(in2020Dialect(JSON.parse(text) as Document), undefined, 2)}\n`).toBe(text);
});
