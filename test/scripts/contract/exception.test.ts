import { expect, test } from 'vitest';
import { type Exception, Exceptions, type Verdict } from '../../../scripts/contract/index.ts';

const one = { id: 'list/rule/limit-max', operation: 'list' };
const broken = (...checks: string[]): Verdict => ({
  outcome: 'broken',
  findings: checks.map((check) => ({ check, message: 'no' })),
  exchanges: [],
});
const exception: Exception = { operation: 'list', check: 'a', reason: 'known' };

test('a verdict whose findings are all excepted is neither kept nor broken', () => {
  const exceptions = new Exceptions([exception]);
  expect(exceptions.applied(one, broken('a'))).toMatchObject({ outcome: 'excepted', findings: [], reason: 'known' });
  expect(exceptions.unused).toEqual([]);
});

test('what else was found stays found', () => {
  const { outcome, findings, excepted } = new Exceptions([exception]).applied(one, broken('a', 'b'));
  expect({ outcome, left: findings.map(({ check }) => check), excepted: excepted?.length }).toEqual({
    outcome: 'broken',
    left: ['b'],
    excepted: 1,
  });
});

test.each([
  { cases: 'list/rule', takes: true },
  { cases: '*max', takes: true },
  { cases: 'list/security', takes: false },
  { cases: 'list.rule', takes: false },
])('cases “$cases” concern it: $takes', ({ cases, takes }) => {
  const exceptions = new Exceptions([{ ...exception, cases }]);
  expect(exceptions.applied(one, broken('a')).outcome).toBe(takes ? 'excepted' : 'broken');
  expect(exceptions.unused).toHaveLength(takes ? 0 : 1);
});

test('another operation and another check are not concerned', () => {
  const exceptions = new Exceptions([exception]);
  expect(exceptions.applied({ ...one, operation: 'add' }, broken('a')).outcome).toBe('broken');
  expect(exceptions.applied(one, broken('b')).outcome).toBe('broken');
});
