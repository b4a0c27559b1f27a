import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitrariesOf } from '../../../../scripts/contract/fuzz/arbitrary-of.ts';
import { schemaJudge } from '../../../../scripts/contract/violations.ts';
import { FUZZ_COMPONENTS, FUZZ_SCHEMAS } from '../../../fixtures/contract/fuzz-schemas.ts';
import { contractOfBody } from '../../../fixtures/contract/one-operation.ts';

/** An Ajv that had no part in making the values. */
function outsider(schema: unknown) {
  const ajv = new Ajv2020({ strict: false, formats: { int32: true, byte: /^[\w+/=]*$/, licet: true } });
  addFormats.default(ajv);
  return ajv.compile({ $defs: {}, components: FUZZ_COMPONENTS, allOf: [schema] });
}

function valuesFor(schema: unknown, seed = 1): readonly unknown[] {
  const contract = contractOfBody(schema, undefined, FUZZ_COMPONENTS);
  const pointer = contract.operations[0]?.requestBody?.content['application/json']?.schema?.pointer ?? '';
  const arbitrary = arbitrariesOf(contract, schemaJudge(contract, 'request')).of(pointer);
  return arbitrary ? fc.sample(arbitrary, { seed, numRuns: 200 }) : [];
}

test.each(Object.keys(FUZZ_SCHEMAS))('every value for %s is valid, as JSON, by another validator', (name) => {
  const schema = FUZZ_SCHEMAS[name];
  const valid = outsider(schema);
  const values = valuesFor(schema);
  expect(values).toHaveLength(200);
  expect(values.map((value) => JSON.parse(JSON.stringify(value))).filter((value) => !valid(value))).toEqual([]);
});

const shown = (schema: unknown) => valuesFor(schema).map((value) => JSON.stringify(value));

test('values differ, and the same seed gives the same', () => {
  for (const name of ['integers', 'a pattern', 'objects', 'trees', 'one of', 'conditional', 'lists']) {
    const first = shown(FUZZ_SCHEMAS[name]);
    expect(new Set(first).size, name).toBeGreaterThan(10);
    expect(shown(FUZZ_SCHEMAS[name])).toEqual(first);
  }
});

test.each([
  [
    'a string',
    { type: 'string' },
    [/^""$/, /\p{Emoji_Presentation}/u, /\\u0000/, /.{30,}/, /a{10000}/, /[\u0590-\u05FF]/],
  ],
  ['an integer', { type: 'integer' }, [/^-\d+$/, /^0$/, /^\d{10,}$/, /^1e\+/]],
  ['an object', FUZZ_SCHEMAS['objects'], [/^\{"a":"[^"]*"\}$/, /"b":-?\d/, /"c":true/]],
  ['a union', FUZZ_SCHEMAS['one of'], [/"kind":"a"/, /"kind":"b"/, /"size":/, /"name":/]],
  ['a condition', FUZZ_SCHEMAS['conditional'], [/"de"/, /"us"/]],
  ['a tuple', FUZZ_SCHEMAS['tuples'], [/^\["[^"]*"\]$/, /,-?\d+\]$/]],
  ['a list', FUZZ_SCHEMAS['lists'], [/^\[\]$/, /^\[\d+\]$/, /(,\d+){4}/]],
  ['a nullable', FUZZ_SCHEMAS['nullable'], [/^null$/, /^"/]],
  ['a tree', FUZZ_SCHEMAS['trees'], [/"left":\{/, /"children":\[\]/, /"children":\[\{"/]],
  ['an open object', { type: 'object', properties: { a: { type: 'string' } } }, [/^\{\}$/, /"(?!a")[^"]+":/]],
])('%s is fuzzed with all kinds of values', (_, schema, wanted) => {
  const values = [...shown(schema), ...valuesFor(schema, 2).map((value) => JSON.stringify(value))];
  for (const pattern of wanted)
    expect(
      values.filter((text) => pattern.test(text)),
      String(pattern),
    ).not.toEqual([]);
});

test.each([
  ['that contradicts itself', { allOf: [{ type: 'string' }, { type: 'integer' }] }],
  ['with bounds that cross', { type: 'integer', minimum: 5, maximum: 4 }],
  ['that forbids everything', { not: {} }],
  ['that needs itself', { $ref: '#/components/schemas/Endless' }],
  ['that next to nothing fits', { type: 'string', pattern: '^(?=.*q7z)(?!a)[a-z0-9]{40}$' }],
])('a schema %s has no values, and is given up', (_, schema) => {
  const components = {
    schemas: {
      Endless: { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Endless' } } },
    },
  };
  const contract = contractOfBody(schema, undefined, components);
  const pointer = contract.operations[0]?.requestBody?.content['application/json']?.schema?.pointer ?? '';
  expect(arbitrariesOf(contract, schemaJudge(contract, 'request')).of(pointer)).toBeUndefined();
});

test('what only the server may choose is left out', () => {
  const schema = {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' } },
    additionalProperties: false,
  };
  const values = valuesFor(schema) as Record<string, unknown>[];
  expect(values).toHaveLength(200);
  expect(values.filter((value) => 'id' in value || !('name' in value))).toEqual([]);
});
