import { expect, test } from 'vitest';
import { coverageOf, isReachable, planOf, shareOf } from '../../../../scripts/contract/index.ts';
import { contractOf } from '../../../fixtures/contract/one-operation.ts';

const answers = {
  '200': { description: 'Yes', headers: { 'X-Left': { schema: { type: 'integer' } } } },
  '404': { description: 'What?' },
  '401': { description: 'Who?' },
  '5XX': { description: 'Oh' },
  '503': { description: 'Closed' },
  default: { description: 'Well' },
};

const coverage = coverageOf(
  planOf(
    contractOf({
      parameters: [
        { name: 'q', in: 'query', schema: { type: 'string' }, example: 'x' },
        { name: 'deep', in: 'query', schema: { type: 'string', pattern: '^q{9}\\d$' } },
      ],
      responses: answers,
    }),
    [],
  ),
  [],
);

test.each([
  ['200', 'needs-scenario'],
  ['404', 'needs-scenario'],
  ['401', 'needs-credential'],
  ['5XX', 'unreachable'],
  ['503', 'unreachable'],
  ['default', 'unreachable'],
  ['200 X-Left', 'needs-scenario'],
])('nobody has seen %s: it %s', (what, code) => {
  expect(coverage.cells.find((cell) => cell.what === what)?.empty?.code).toBe(code);
});

test('a rule whose broken side is a legal text on the wire cannot be broken, and counts for nothing', () => {
  const type = coverage.cells.find(({ what, side, pointer }) => {
    return what === 'type' && side === 'broken' && pointer?.includes('/parameters/0/');
  });
  expect(type).toMatchObject({ seen: false, empty: { code: 'wire' } });
  expect(type && isReachable(type)).toBe(false);
  expect(shareOf(coverage, 'keywords-broken').unreachable).toBeGreaterThan(0);
});

test('a rule that no value reaches needs a scenario', () => {
  const pattern = coverage.cells.find(({ what, side }) => what === 'pattern' && side === 'broken');
  expect(pattern?.empty?.code).toBe('needs-scenario');
});
