import { expect, test } from 'vitest';
import { keepsRules } from '../../../server/values/keeps-rules.ts';
import { madeUp } from '../../../server/values/made-up.ts';
import { MANNERS, type Manner, plausible } from '../../../server/values/plausible.ts';

const NAMES = Array.from({ length: 6 }, (_, index) => `Kind${index}`);
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const properties = Object.fromEntries(NAMES.map((name) => [`to${name}`, refer(name)]));

test('of schemas that each lead to all others no more is made than a form would hold, and all that must be there is', () => {
  const document = {
    components: {
      schemas: {
        ...Object.fromEntries(
          NAMES.map((name) => [
            name,
            {
              type: 'object',
              required: ['id'],
              properties: { ...properties, id: { type: 'string' }, own: { type: 'string' } },
            },
          ]),
        ),
      },
    },
  };
  const [usual] = MANNERS as [Manner];
  const made = madeUp(
    plausible(document, () => [], 'seed', usual),
    refer('Kind0'),
  );
  const missing: string[] = [];
  const count = (value: unknown, at: string): number => {
    if (typeof value !== 'object' || value === null) return 1;
    if (!('id' in value)) missing.push(at);
    return Object.entries(value).reduce((sum, [name, member]) => sum + count(member, `${at}/${name}`), 1);
  };
  expect(count(made, '')).toBeLessThan(500);
  expect(missing).toEqual([]);
  expect(made).toMatchObject({ id: expect.any(String), own: expect.any(String), toKind5: { id: expect.any(String) } });
});

test.each([
  { what: 'too short', node: { type: 'string', minLength: 25, example: 'short' } },
  { what: 'of another format', node: { type: 'string', format: 'uuid', example: 'no UUID' } },
  { what: 'beyond its maximum', node: { type: 'integer', maximum: 5, example: 600 } },
])('an example that its own schema refuses, $what, is not shown', ({ node }) => {
  const [usual] = MANNERS as [Manner];
  const schema = { type: 'object', required: ['it'], properties: { it: node } };
  const made = madeUp(
    plausible({}, () => [], 'seed', usual),
    schema,
  ) as { it: unknown };
  expect(made.it).not.toBe(node.example);
  expect(keepsRules(node, made.it)).toBe(true);
});
