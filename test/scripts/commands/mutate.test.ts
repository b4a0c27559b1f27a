import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitOf } from '../../../scripts/commands/mutate.ts';
import { type MutationRun, mutationRun, scoreOf } from '../../../scripts/commands/mutation-run.ts';
import { planFrom } from '../../../scripts/commands/plan-from.ts';
import { sandboxTarget } from '../../../scripts/commands/targets.ts';
import type { Plan } from '../../../scripts/contract/index.ts';
import { findVendors } from '../../../scripts/spec/workspace.ts';
import { type MutatedSandbox, startMutated } from '../../../server/mutants/index.ts';
import { VENDORS } from '../../../server/vendors/index.ts';
import { licet, PROJECT } from '../licet.ts';

const VENDOR = 'vmware-logs';
let sandbox: MutatedSandbox;
let plan: Plan;
let run: MutationRun;

const put = (given: Plan, mutants = sandbox.mutants) =>
  mutationRun(given, sandbox, sandboxTarget(sandbox, sandbox.resetUrl), mutants, () => undefined);

beforeAll(async () => {
  const vendor = VENDORS.find(({ name }) => name === VENDOR);
  const [files] = findVendors(PROJECT, [VENDOR]);
  if (!vendor || !files) throw new Error(`there is no ${VENDOR}`);
  plan = await planFrom(PROJECT, files);
  sandbox = await startMutated(vendor);
  run = await put(plan);
});
afterAll(() => sandbox.close());

describe('the mutants of a contract, put to the judge', () => {
  test('the honest front breaks no promise', () => {
    expect(run.broken).toEqual([]);
  });

  test.each([
    'property dropped',
    'type changed',
    'value outside',
    'bound crossed',
    'pattern broken',
    'property added',
    'status undeclared',
    'status mistaken',
    'media type wrong',
    'body missing',
    'body malformed',
    'body undeclared',
    'credential unchecked',
    'invalid input accepted',
    'invalid input crashes',
    'valid input refused',
    'refusal forgotten',
    'method not refused',
    'allow missing',
    'unknown path answered',
    'create forgets',
    'delete keeps',
    'list without the new',
  ])('one whose fault is “%s” is found', (kind) => {
    const fates = run.fates.filter(({ mutant }) => mutant.kind === kind).map(({ fate }) => fate);
    expect(fates).toContain('killed');
    expect(fates.every((fate) => fate !== 'survived')).toBe(true);
  });

  test('one that nobody can see is said to be so, with the reason', () => {
    const unobservable = run.fates.filter(({ fate }) => fate === 'unobservable');
    expect(unobservable.length).toBeGreaterThan(0);
    expect(unobservable.filter(({ by }) => !by)).toEqual([]);
    const path = unobservable.find(({ mutant }) => mutant.words === 'the path parameter licenseId may be missing');
    expect(path?.by).toBe('without the parameter the path is another');
  });

  test('what the cases do not ask for survives, and lowers the score', async () => {
    const kind = 'invalid input accepted';
    const blind = {
      ...plan,
      operations: plan.operations.map((planned) => ({
        ...planned,
        cases: [...planned.cases].filter((one) => one.kind === 'example'),
      })),
    };
    const another = await startMutated(VENDORS.find(({ name }) => name === VENDOR) as (typeof VENDORS)[number]);
    try {
      const mutants = another.mutants.filter((mutant) => mutant.kind === kind);
      const target = sandboxTarget(another, another.resetUrl);
      const { fates } = await mutationRun(blind, another, target, mutants, () => undefined);
      expect(fates.filter(({ fate }) => fate !== 'killed').length).toBeGreaterThan(3);
      expect(scoreOf([{ fates }])).toBeLessThan(scoreOf([run]));
      expect(exitOf([{ fates }], 100)).toBe(1);
      expect(exitOf([{ fates }], scoreOf([{ fates }]))).toBe(0);
      expect(exitOf([{ fates }])).toBe(0);
    } finally {
      await another.close();
    }
  });
});

test('licet mutate prints killed and survived by kind, and why one cannot be observed', async () => {
  const { stdout, code } = await licet(['mutate', VENDOR, '--operation', 'addLicense', '--min-score', '50']);
  expect(stdout).toMatch(/property dropped +\d+/);
  expect(stdout).toMatch(/vmware-logs( +\d+){5}( +\d+\.\d %){2}/);
  expect(stdout).toMatch(/Unobservable from outside, and why:\n +\d+ /);
  expect(code).toBe(0);
});

test.each([
  { args: ['--only', 'nonsense'], says: 'No mutants are of the kind “nonsense”.' },
  { args: ['--operation', 'nobody'], says: 'There is no such mutant.' },
  { args: ['--min-score', '101'], says: '“101” is no percentage.' },
])('licet mutate $args is misuse', async ({ args, says }) => {
  const { stderr, code } = await licet(['mutate', VENDOR, ...args]);
  expect(stderr).toContain(says);
  expect(code).toBe(2);
});
