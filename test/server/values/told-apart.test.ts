import { expect, test } from 'vitest';
import { toldApart } from '../../../server/values/told-apart.ts';

test('unions within unions are looked into, but not in all the ways that these have together', () => {
  let looks = 0;
  const counted = (schema: object) =>
    new Proxy(schema, {
      ownKeys(target) {
        looks += 1;
        return Reflect.ownKeys(target);
      },
    });
  const depth = 7;
  const schemas: Record<string, object> = {};
  let value: object = {};
  for (let level = 0; level < depth; level += 1) {
    const next = level === depth - 1 ? { type: 'string' } : { $ref: `#/components/schemas/L${level + 1}` };
    const branches = [0, 1, 2, 3, 4].map((branch) =>
      counted({ type: 'object', properties: { [`p${branch}`]: { type: 'string' }, next } }),
    );
    schemas[`L${level}`] = { oneOf: branches };
    value = { next: value };
  }
  const all = [...toldApart({ components: { schemas } }, { $ref: '#/components/schemas/L0' }, value)];
  expect(all.length).toBeGreaterThan(depth * 5);
  expect(looks).toBeLessThan(1000);
});
