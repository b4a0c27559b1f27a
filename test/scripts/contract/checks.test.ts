import { expect, test } from 'vitest';
import { isForeign } from '../../../scripts/contract/case.ts';
import { CHECKS } from '../../../scripts/contract/checks/index.ts';
import { judgeOf, planOf, type Verdict } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { type Saboteur, startShelf } from '../../fixtures/contract/shelf-server.ts';
import { shelfWorkflows } from '../../fixtures/contract/shelf-workflows.ts';
import { SABOTEURS } from '../../fixtures/saboteurs/index.ts';

const contract = readContract('shelf', shelfDocument);
const cases = planOf(contract, shelfWorkflows).operations.flatMap((operation) => operation.cases);

async function verdictsOn(saboteur?: Saboteur): Promise<Verdict[]> {
  const shelf = await startShelf(saboteur);
  const { judge } = judgeOf(contract, shelfWorkflows);
  try {
    return await Promise.all(cases.map((testCase) => judge(testCase, shelf.target)));
  } finally {
    await shelf.close();
  }
}

test('an honest server has no findings, and is seen to answer everything that it declares', async () => {
  const verdicts = await verdictsOn();
  expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(new Set(verdicts.flatMap(({ reason }) => reason ?? []))).toEqual(
    new Set(['the target is brought to this status, not asked for it', 'fuzzing is off; --fuzz N turns it on']),
  );
  const statuses = verdicts.flatMap(({ exchanges }, index) =>
    cases[index] && !isForeign(cases[index]) ? exchanges.map(({ response }) => response.status) : [],
  );
  expect([...new Set(statuses)].sort()).toEqual([200, 201, 400, 401, 404, 503]);
});

test('every check has a saboteur', () => {
  expect(Object.keys(SABOTEURS)).toEqual(Object.keys(CHECKS));
});

const rows = Object.entries(SABOTEURS).flatMap(([check, saboteurs]) =>
  Object.entries(saboteurs).map(([name, saboteur]) => ({ check, name, saboteur })),
);

test.each(rows)('$check, and no other check, finds the one that $name', async ({ check, saboteur }) => {
  const verdicts = await verdictsOn(saboteur);
  const found = new Set(verdicts.flatMap(({ findings }) => findings.map((finding) => finding.check)));
  expect([...found]).toEqual([check]);
});
