import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withMadeUpExamples } from '../../../../scripts/contract/derive/made-up.ts';
import { type Case, planOf } from '../../../../scripts/contract/index.ts';
import { buildRequest } from '../../../../scripts/contract/request.ts';
import { contractOf, jsonBody } from '../../../fixtures/contract/one-operation.ts';
import { shelfTarget } from '../../../fixtures/contract/shelf-server.ts';

const bounds = (low: string, high: string) =>
  fc
    .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }))
    .map(([least, more]): Record<string, unknown> => ({ [low]: least, [high]: least + more }));

const leaf = fc.oneof(
  bounds('minLength', 'maxLength').map((limits) => ({ type: 'string', ...limits })),
  fc.constantFrom('^[a-z]{2,4}$', '^\\d+-\\d+$', '^(on|off)$').map((pattern) => ({ type: 'string', pattern })),
  fc.constantFrom('date', 'date-time', 'email', 'uuid', 'ipv4', 'uri').map((format) => ({ type: 'string', format })),
  bounds('minimum', 'maximum').map((limits) => ({ type: 'integer', ...limits })),
  bounds('exclusiveMinimum', 'maximum').map((limits) => ({ type: 'number', ...limits })),
  fc.integer({ min: 1, max: 5 }).map((multipleOf) => ({ type: 'integer', multipleOf })),
  fc.uniqueArray(fc.constantFrom('a', 'b', 1, true, null), { minLength: 1 }).map((values) => ({ enum: values })),
  fc.constantFrom('x', 1, false).map((value) => ({ const: value })),
  fc.constantFrom(['string', 'null'], ['integer', 'boolean']).map((type) => ({ type })),
);

const { schema: anySchema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc
      .tuple(tie('schema'), bounds('minItems', 'maxItems'), fc.boolean())
      .map(([items, limits, uniqueItems]) => ({ type: 'array', items, ...limits, uniqueItems })),
    fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom('a', 'b', 'c/d'), tie('schema')),
      required: fc.subarray(['a', 'b']),
      additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
    }),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    fc
      .tuple(tie('schema'), tie('schema'), tie('schema'))
      .map((parts) => Object.fromEntries(['if', 'then', 'else'].map((name, index) => [name, parts[index]]))),
  ),
}));

/** An Ajv that had no part in making the cases. */
function validatorOf(schema: unknown) {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  return ajv.compile(schema as object);
}

test('whatever the schema, every positive body is valid and every negative one is not', async () => {
  const counted = { positive: 0, rule: 0 };
  await fc.assert(
    fc.asyncProperty(anySchema, async (schema) => {
      const given = contractOf({ requestBody: jsonBody(schema) });
      const contract = withMadeUpExamples(given);
      const [operation] = contract.operations;
      if (!operation) throw new Error('there is one');
      const isValid = validatorOf(schema);
      const cases: readonly Case[] = planOf(given, []).operations.flatMap((one) => one.cases);
      for (const one of cases) {
        if (one.kind !== 'positive' && one.kind !== 'rule') continue;
        const { body } = await buildRequest(contract, operation, one, shelfTarget('http://x'));
        if (!body) continue;
        counted[one.kind] += 1;
        expect({ id: one.id, valid: isValid(JSON.parse(Buffer.from(body).toString())) }).toEqual({
          id: one.id,
          valid: one.kind === 'positive',
        });
      }
    }),
    { seed: 1, numRuns: 150 },
  );
  expect(counted.positive).toBeGreaterThan(200);
  expect(counted.rule).toBeGreaterThan(800);
}, 60_000);
