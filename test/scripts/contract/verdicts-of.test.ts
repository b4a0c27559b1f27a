import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Case, judgeOf, planOf, type Verdict, verdictsOf } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { shelfTarget, startShelf } from '../../fixtures/contract/shelf-server.ts';

const contract = readContract('shelf', shelfDocument);
const cases = planOf(contract, []).operations.flatMap((operation) => operation.cases);
let shelf: Awaited<ReturnType<typeof startShelf>>;
beforeAll(async () => {
  shelf = await startShelf();
});
afterAll(() => shelf.close());

async function judged(parallel: number) {
  const told: (readonly [string, Verdict['outcome'], readonly number[]])[] = [];
  const { judge } = judgeOf(contract, []);
  for await (const [{ id }, { outcome, exchanges }] of verdictsOf({ cases, judge, target: shelf.target, parallel }))
    told.push([id, outcome, exchanges.map(({ response }) => response.status)]);
  return told;
}

test('several at once come to the verdicts of one after the other, in the same order', async () => {
  const one = await judged(1);
  expect(one.map(([id]) => id)).toEqual(cases.map(({ id }) => id));
  expect(await judged(8)).toEqual(one);
});

test.each([
  { of: 'one by one where a target keeps state', keepsState: true, most: 1 },
  { of: 'four at once where it keeps none', keepsState: false, most: 4 },
])('cases are put $of, and taken only when their turn comes', async ({ keepsState, most }) => {
  let underWay = 0;
  let seen = 0;
  const server = createServer((_, response) => {
    underWay += 1;
    seen = Math.max(seen, underWay);
    setTimeout(() => {
      underWay -= 1;
      response.writeHead(503).end();
    }, 20);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const target = { ...shelfTarget(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), keepsState };
  const { judge } = judgeOf(contract, []);
  let taken = 0;
  let done = 0;
  function* taking(): Generator<Case> {
    for (const testCase of cases.filter(({ kind }) => kind === 'rule').slice(0, 12)) {
      taken += 1;
      expect(taken - done).toBeLessThanOrEqual(most);
      yield testCase;
    }
  }
  for await (const _ of verdictsOf({ cases: taking(), judge, target })) done += 1;
  server.close();
  expect({ taken, done, seen }).toEqual({ taken: 12, done: 12, seen: most });
});
