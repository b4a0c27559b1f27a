import { expect, test } from 'vitest';
import { createGuard } from '../../../server/guard/guard.ts';
import { unambiguous } from '../../../server/inferred/unambiguous.ts';

const text = { type: 'string' };
const either = ['a', 'b'].map((name) => ({ type: 'object', properties: { [name]: text } }));
/** No list of so few items is legal, which is found when all of them have been told apart. */
const schema = {
  allOf: [{ items: { oneOf: either } }, { type: 'array', minItems: 1000 }],
};
/** An operation that answers by a schema, and how often somebody looks at what it answers. */
function answering(schema: object) {
  const operation = {
    id: 'listPets',
    method: 'GET',
    path: '/pets',
    security: [],
    responses: { '200': ['application/json'] },
  } as const;
  const media = { 'application/json': { schema } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { '/pets': { get: { responses: { '200': { description: 'All', content: media } } } } },
  };
  const guard = createGuard(document);
  const counted = { looks: 0 };
  const misfitsOf = (...args: Parameters<typeof guard.misfitsOf>) => {
    counted.looks += 1;
    return guard.misfitsOf(...args);
  };
  const answer = { status: 200, declaredType: 'application/json' };
  return { counted, parts: { document, operation, schema, answer, guard: { ...guard, misfitsOf } } };
}

test('what cannot be told apart is searched once, and no longer than it may cost', async () => {
  const { counted, parts } = answering(schema);
  const bodies = [300, 299, 298].map((length) => Array.from({ length }, () => ({})));
  expect(await unambiguous(parts, bodies)).toBeUndefined();
  expect(counted.looks).toBeGreaterThan(300);
  expect(counted.looks).toBeLessThanOrEqual(600);
  counted.looks = 0;
  expect(await unambiguous(parts, bodies)).toBeUndefined();
  expect(counted.looks).toBe(0);
});

test('what is looked for in one body in vain leaves enough for the next', async () => {
  const { parts } = answering({ allOf: [{ items: { oneOf: either } }, { type: 'array', maxItems: 100 }] });
  const endless = Array.from({ length: 1000 }, () => ({}));
  expect(await unambiguous(parts, [endless, [{}]])).toHaveLength(1);
});

test('of long bodies few are remembered', async () => {
  const { counted, parts } = answering({ oneOf: either });
  const bodies = ['x', 'y', 'z'].map((letter) => ({ [letter]: letter.repeat(200_000) }));
  for (const body of bodies) expect(await unambiguous(parts, [body])).toMatchObject(body);
  counted.looks = 0;
  await unambiguous(parts, bodies.slice(2));
  expect(counted.looks).toBe(0);
  await unambiguous(parts, bodies.slice(0, 1));
  expect(counted.looks).toBeGreaterThan(0);
});
