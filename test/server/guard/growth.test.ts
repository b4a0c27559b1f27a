import { expect, test } from 'vitest';
import type { ApiDocument } from '../../../server/guard/api-document.ts';
import { createGuard } from '../../../server/guard/guard.ts';
import { ROUTE, validatorDocuments } from '../../../server/guard/validator-document.ts';
import { openValidators } from '../../../server/guard/validators.ts';
import type { Operation } from '../../../server/operation.ts';

const COUNT = 1200;

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const jsonOf = (schema: object) => ({ content: { 'application/json': { schema } } });

/** Operations that each have a schema of their own, and one that all of them share. */
const document = {
  openapi: '3.1.0',
  paths: Object.fromEntries(
    Array.from({ length: COUNT }, (_, row) => [
      `/things-${row}`,
      {
        post: {
          requestBody: jsonOf(reference(`Thing${row}`)),
          responses: { '201': jsonOf(reference(`Thing${row}`)), '400': jsonOf(reference('Problem')) },
        },
      },
    ]),
  ),
  components: {
    schemas: {
      Problem: { type: 'object', required: ['message'], properties: { cause: reference('Problem'), message: {} } },
      ...Object.fromEntries(
        Array.from({ length: COUNT }, (_, row) => [
          `Thing${row}`,
          {
            type: 'object',
            properties: { row: { const: row }, next: reference(`Thing${row}`), problem: reference('Problem') },
          },
        ]),
      ),
    },
  },
} as unknown as ApiDocument;

const operations = Array.from(
  { length: COUNT },
  (_, row): Operation => ({
    id: `createThing${row}`,
    method: 'post',
    path: `/things-${row}`,
    security: [],
    requestBody: { required: true, types: ['application/json'] },
    responses: { '201': ['application/json'], '400': ['application/json'] },
  }),
);
const [first, second] = [operations[7], operations[1199]] as [Operation, Operation];

test('an operation is handed to the validator with the schemas that it reaches, a shared one with the first', () => {
  const documentOf = validatorDocuments(document);
  const handed = [first, second].map((operation) => documentOf(operation));
  expect(handed.map(({ paths }) => Object.keys(paths))).toEqual([[ROUTE], [ROUTE]]);
  expect(handed.map(({ components }) => Object.keys(Object((components as { schemas: object }).schemas)))).toEqual([
    ['Thing7', 'Problem'],
    ['Thing1199'],
  ]);
});

test('the validator knows what it has been handed, and compiles what something is held against', async () => {
  const validators = await openValidators();
  const documentOf = validatorDocuments(document);
  const { answers } = validators.learn(documentOf(first), ROUTE, 'post');
  validators.learn(documentOf(second), ROUTE, 'post');

  const ajv = validators.responses.ajvBody as unknown as {
    readonly schemas: Readonly<Record<string, { readonly validate?: unknown } | undefined>>;
  };
  const known = Object.keys(ajv.schemas).filter((key) => key.startsWith('#/components'));
  const compiled = () => known.filter((key) => ajv.schemas[key]?.validate).map((key) => key.split('/').at(-1));
  expect(known.map((key) => key.split('/').at(-1))).toEqual(['Thing7', 'Problem', 'Thing1199']);
  expect(compiled()).toEqual([]);

  validators.responses.buildValidators({ '400': answers['400'] }, validators.keyOf(first, 'refusals'));
  expect(compiled()).toEqual(['Problem']);
  validators.responses.buildValidators(answers, validators.keyOf(first, 'answers'));
  expect(compiled()).toEqual(['Thing7', 'Problem']);
});

test('each of many operations is held against its own schemas', async () => {
  const guard = createGuard(document);
  const parts = { path: {}, query: {}, headers: {}, cookies: {}, type: 'application/json' };
  for (const [row, operation] of [[7, first] as const, [1199, second] as const]) {
    const answer = { status: 201, declaredType: 'application/json' };
    const good = { row, next: { row, problem: { message: 'none' } } };
    const bad = { row, next: { row: row + 1 } };
    expect((await guard.checkRequest(operation, { ...parts, body: good })).body).toEqual(good);
    await expect(guard.checkRequest(operation, { ...parts, body: bad })).rejects.toThrow('next/row');
    expect(await guard.violationOf(operation, { ...answer, body: good })).toBeUndefined();
    expect(await guard.violationOf(operation, { ...answer, body: bad })).toContain('/next/row');
    expect(await guard.violationOf(operation, { ...answer, body: { row, problem: {} } })).toContain('/problem');
  }
});
