import { expect, test } from 'vitest';
import { explanationOf } from '../../../../scripts/commands/known-differences.ts';
import { type Comparison, comparisonOf, planOf, type Target } from '../../../../scripts/contract/index.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';
import { judgedOn } from '../../../fixtures/contract/judged.ts';
import { shelfDocument } from '../../../fixtures/contract/shelf-document.ts';
import { type Saboteur, startShelf } from '../../../fixtures/contract/shelf-server.ts';

const plan = planOf(readContract('shelf', shelfDocument), []);

/** An honest shelf against another. */
async function compared(saboteur?: Saboteur, capabilities: Partial<Target> = {}): Promise<Comparison> {
  const shelves = [await startShelf(), await startShelf(saboteur)] as const;
  const targets = [shelves[0].target, { ...shelves[1].target, ...capabilities }] as const;
  const first = { target: targets[0], verdicts: await judgedOn(plan, targets[0]) };
  const second = { target: targets[1], verdicts: await judgedOn(plan, targets[1]) };
  for (const { close } of shelves) await close();
  return comparisonOf('shelf', first, second);
}

const explained = ({ differences }: Comparison) => [...new Set(differences.map((one) => explanationOf(one)?.words))];

test('two servers that do the same differ in nothing', async () => {
  const { agreed, asked, differences } = await compared();
  expect(differences).toEqual([]);
  expect(agreed).toBe(asked);
  expect(asked).toBeGreaterThan(40);
});

test('one that answers another status where the document allows it makes use of an ambiguity', async () => {
  const unknown = { status: 404, headers: {}, body: '' };
  const { differences, agreed } = await compared((answer, { url }) =>
    answer.status === 400 && /shelves\/[^1]/.test(url.pathname) ? unknown : answer,
  );
  expect(differences.length).toBeGreaterThan(0);
  expect(agreed).toBeGreaterThan(differences.length);
  for (const difference of differences) {
    expect(difference).toMatchObject({ aspect: 'status', came: ['400', '404'] });
    expect(explanationOf(difference)?.kind).toBe('ambiguity of the document');
  }
});

test('a broken promise of one is a difference that nothing explains', async () => {
  const comparison = await compared((answer) =>
    answer.status === 200 ? { ...answer, body: JSON.stringify([{ id: 1 }]) } : answer,
  );
  const [difference] = comparison.differences;
  expect(difference?.aspect).toBe('outcome');
  expect(difference?.came).toEqual(['kept', 'broken: body-matches-schema']);
  expect(explained(comparison)).toEqual([undefined]);
});

test('two that break a promise differently differ', async () => {
  const extra: Saboteur = (answer) => (answer.status === 200 ? { ...answer, status: 418 } : answer);
  expect((await compared(extra)).differences.every((one) => explanationOf(one) === undefined)).toBe(true);
});

test.each<{ capabilities: Partial<Target>; issues: readonly string[] }>([
  { capabilities: { checksCredentials: 'presence' }, issues: ['stoplightio/prism#2313'] },
  {
    capabilities: { ownsRefusals: false },
    issues: ['stoplightio/prism#1929', 'stoplightio/prism#2664', 'stoplightio/prism#270'],
  },
])(
  'what cannot be asked of a target that has $capabilities is explained by $issues',
  async ({ capabilities, issues }) => {
    const { differences } = await compared(undefined, capabilities);
    const found = new Set(differences.map((difference) => explanationOf(difference)?.issue));
    expect([...found].sort()).toEqual([...issues].sort());
  },
);

test('a live server that has no switch and no credential cannot do better', async () => {
  const shelf = await startShelf();
  const { provoke: _, ...live } = shelf.target;
  const first = { target: shelf.target, verdicts: await judgedOn(plan, shelf.target) };
  const second = { target: { ...live, valid: {} }, verdicts: await judgedOn(plan, { ...live, valid: {} }) };
  await shelf.close();
  expect(explained(comparisonOf('shelf', first, second)).sort()).toEqual([
    'a live server has no switch for an answer',
    'the run was given no credential, or no value, that the case needs',
  ]);
});
