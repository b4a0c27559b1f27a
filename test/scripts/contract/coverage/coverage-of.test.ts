import { expect, test } from 'vitest';
import { type Coverage, coverageOf, planOf, type Result, unseenStatuses } from '../../../../scripts/contract/index.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';
import { judgedOn } from '../../../fixtures/contract/judged.ts';
import { shelfDocument } from '../../../fixtures/contract/shelf-document.ts';
import { type Saboteur, startShelf } from '../../../fixtures/contract/shelf-server.ts';

const plan = planOf(readContract('shelf', shelfDocument), []);

async function shelfResults(saboteur?: Saboteur): Promise<Result[]> {
  const shelf = await startShelf(saboteur);
  try {
    return await judgedOn(plan, shelf.target);
  } finally {
    await shelf.close();
  }
}

const honest = await shelfResults();
const coverage = coverageOf(plan, honest);

function cell({ cells }: Coverage, operation: string, what: string, side?: string) {
  const found = cells.filter((one) => one.operation === operation && one.what === what && one.side === side);
  expect(found.length, `${operation} ${what} ${side ?? ''}`).toBeGreaterThan(0);
  return found;
}

test.each<[operation: string, what: string, side?: string]>([
  ['listBooks', 'listBooks'],
  ['listBooks', '200'],
  ['listBooks', '503'],
  ['listBooks', '200 application/json'],
  ['addBook', '201 Location'],
  ['addBook', '201 application/hal+json'],
  ['addBook', 'application/json'],
  ['addBook', 'path shelf', 'sent'],
  ['listBooks', 'query genre', 'sent'],
  ['listBooks', 'query genre', 'left out'],
  ['listBooks', 'maximum', 'legal'],
  ['listBooks', 'maximum', 'broken'],
  ['addBook', 'uniqueItems', 'legal'],
  ['addBook', 'required title', 'broken'],
  ['addBook', 'unevaluatedProperties', 'broken'],
])('%s %s was seen', (operation, what, side) => {
  expect(cell(coverage, operation, what, side).every(({ seen }) => seen)).toBe(true);
});

test('without results nothing is seen, and every cell has a reason', () => {
  const { cells } = coverageOf(plan, []);
  expect(cells.length).toBe(coverage.cells.length);
  expect(cells.filter(({ seen }) => seen)).toEqual([]);
  expect(cells.filter(({ empty }) => !empty?.words)).toEqual([]);
});

test('a status that a target never answers is named with what became of its cases', async () => {
  const never = coverageOf(
    plan,
    await shelfResults((answer) => (answer.status === 401 ? { ...answer, status: 403 } : answer)),
  );
  expect(unseenStatuses(coverage)).not.toContain('listBooks 401');
  expect(unseenStatuses(never)).toContain('listBooks 401');
  expect(cell(never, 'listBooks', '401')[0]?.empty?.code).toBe('broken');
});

test('what a second target shows is seen', () => {
  const some = honest.filter(({ testCase }) => testCase.operation === 'addBook');
  const others = honest.filter(({ testCase }) => testCase.operation !== 'addBook');
  expect(unseenStatuses(coverageOf(plan, some))).toContain('listBooks 200');
  expect(coverageOf(plan, [...some, ...others])).toEqual(coverage);
});

test('a rule is broken only where a broken request was refused', async () => {
  const lax = coverageOf(
    plan,
    await shelfResults((answer, { url }) =>
      answer.status === 400 && Number(url.searchParams.get('limit')) > 50
        ? { status: 200, headers: { 'Content-Type': 'application/json' }, body: '[]' }
        : answer,
    ),
  );
  expect(cell(lax, 'listBooks', 'maximum', 'broken')[0]).toMatchObject({ seen: false, empty: { code: 'broken' } });
  expect(cell(lax, 'listBooks', 'minimum', 'broken').every(({ seen }) => seen)).toBe(true);
});

test('a rule that no accepted request met was not kept', () => {
  const refused = honest.filter(({ testCase: { breaks } }) => breaks !== undefined);
  expect(cell(coverageOf(plan, refused), 'listBooks', 'maximum', 'legal')[0]).toMatchObject({
    seen: false,
    empty: { code: 'needs-scenario', words: 'no accepted request meets it' },
  });
});

test('the reason of a skipped case is the reason of its cell', () => {
  const skipped = honest.map((result): Result => {
    const reason = 'no expired credential is known';
    return { ...result, verdict: { outcome: 'skipped', reason, findings: [], exchanges: [] } };
  });
  expect(cell(coverageOf(plan, skipped), 'listBooks', '401')[0]?.empty).toEqual({
    code: 'needs-credential',
    words: 'no expired credential is known',
  });
});

test('a status of a server’s own failure is out of reach where nobody can ask for it', async () => {
  const shelf = await startShelf();
  const { provoke: _, ...live } = shelf.target;
  const seen = coverageOf(plan, await judgedOn(plan, live));
  await shelf.close();
  expect(cell(seen, 'listBooks', '503')[0]?.empty?.code).toBe('unreachable');
});

test('an excepted finding excepts its cell', () => {
  const results = honest.map((result): Result => {
    if (result.testCase.breaks?.keyword !== 'maximum') return result;
    const verdict = { ...result.verdict, outcome: 'excepted', reason: 'the vendor knows', exchanges: [] } as const;
    return { ...result, verdict };
  });
  expect(cell(coverageOf(plan, results), 'listBooks', 'maximum', 'broken')[0]?.empty).toEqual({
    code: 'excepted',
    words: 'the vendor knows',
  });
});
