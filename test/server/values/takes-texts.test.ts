import { expect, test } from 'vitest';
import { isForTexts, takesTexts } from '../../../server/values/takes-texts.ts';

const text = { type: 'string' };
const object = { type: 'object' };

test.each([
  { schema: text, takes: true, isFor: true },
  { schema: { type: ['string', 'null'] }, takes: true, isFor: true },
  { schema: { type: ['string', 'object'] }, takes: true, isFor: false },
  { schema: { enum: ['a', null] }, takes: true, isFor: true },
  { schema: { enum: ['a', 1] }, takes: true, isFor: false },
  { schema: { oneOf: [text, { anyOf: [text, object] }] }, takes: true, isFor: false },
  { schema: { oneOf: [text, { anyOf: [text, { const: 'a' }] }] }, takes: true, isFor: true },
  { schema: { oneOf: [text, {}] }, takes: true, isFor: false },
  { schema: object, takes: false, isFor: false },
  { schema: {}, takes: false, isFor: false },
])('$schema', ({ schema, takes, isFor }) => {
  expect([takesTexts({}, schema), isForTexts({}, schema)]).toEqual([takes, isFor]);
});

test('of unions that name each other, each is looked at once', () => {
  let looks = 0;
  const names = Array.from({ length: 12 }, (_, index) => `A${index}`);
  const references = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const union = new Proxy(
    { oneOf: [...references, object] },
    {
      ownKeys(target) {
        looks += 1;
        return Reflect.ownKeys(target);
      },
    },
  );
  const document = { components: { schemas: Object.fromEntries(names.map((name) => [name, union])) } };
  expect(takesTexts(document, references[0])).toBe(false);
  expect(looks).toBeLessThanOrEqual(names.length);
});
