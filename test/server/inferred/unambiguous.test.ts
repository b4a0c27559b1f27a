import { expect, test } from 'vitest';
import { createGuard } from '../../../server/guard/guard.ts';
import { unambiguous } from '../../../server/inferred/unambiguous.ts';

const text = { type: 'string' };
/** No list of so few items is legal, which is found when all of them have been told apart. */
const schema = {
  allOf: [
    { items: { oneOf: ['a', 'b'].map((name) => ({ type: 'object', properties: { [name]: text } })) } },
    { type: 'array', minItems: 1000 },
  ],
};
const media = { 'application/json': { schema } };
const operation = {
  id: 'listPets',
  method: 'GET',
  path: '/pets',
  security: [],
  responses: { '200': ['application/json'] },
} as const;
const document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: { '/pets': { get: { responses: { '200': { description: 'All', content: media } } } } },
};

test('what cannot be told apart is searched once, and no longer than it may cost', async () => {
  let looks = 0;
  const guard = createGuard(document);
  const parts = {
    document,
    operation,
    schema,
    answer: { status: 200, declaredType: 'application/json' },
    guard: {
      ...guard,
      misfitsOf(...args: Parameters<typeof guard.misfitsOf>) {
        looks += 1;
        return guard.misfitsOf(...args);
      },
    },
  };
  const bodies = [300, 299, 298].map((length) => Array.from({ length }, () => ({})));
  expect(await unambiguous(parts, bodies)).toBeUndefined();
  expect(looks).toBeGreaterThan(300);
  expect(looks).toBeLessThanOrEqual(600);
  looks = 0;
  expect(await unambiguous(parts, bodies)).toBeUndefined();
  expect(looks).toBe(0);
});
