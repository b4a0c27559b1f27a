import { expect, test } from 'vitest';
import { shapeOf } from '../../../server/values/shape.ts';

/** A schema that counts how often somebody looks into it. */
function counted(schema: object): { readonly schema: object; looks(): number } {
  let count = 0;
  return {
    schema: new Proxy(schema, {
      ownKeys(target) {
        count += 1;
        return Reflect.ownKeys(target);
      },
    }),
    looks: () => count,
  };
}

test('a schema is put together once, however often it is asked for', () => {
  const { schema, looks } = counted({ type: 'string', maxLength: 3 });
  const document = { components: { schemas: { Word: schema } } };
  const word = { allOf: [{ $ref: '#/components/schemas/Word' }, { minLength: 1 }] };

  const first = shapeOf(document, word);
  expect(first.node).toEqual({ type: 'string', maxLength: 3, minLength: 1 });
  const before = looks();
  for (let time = 0; time < 100; time += 1) expect(shapeOf(document, word)).toBe(first);
  expect(looks()).toBe(before);
});

test('the same reference says in each document what it leads to there', () => {
  const reference = { $ref: '#/components/schemas/Word' };
  const documentOf = (Word: object) => ({ components: { schemas: { Word } } });

  expect(shapeOf(documentOf({ type: 'string' }), reference).node).toEqual({ type: 'string' });
  expect(shapeOf(documentOf({ type: 'integer' }), reference).node).toEqual({ type: 'integer' });
});
