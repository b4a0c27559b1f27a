import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeOfRow } from '../../fixtures/keywords/judged-row.ts';
import { libertiesOf, mutantsOf } from '../../fixtures/keywords/kept-mutants.ts';
import { rowsOf } from '../../fixtures/keywords/rows.ts';
import { type KeptServer, startKept } from '../../fixtures/keywords/server.ts';
import { whyUnfound, whyUnobservable } from '../../fixtures/keywords/unobservable.ts';

let server: KeptServer;
beforeAll(async () => {
  server = await startKept();
});
afterAll(() => server.close());

/** Mutants of all documents: those that are found, those that nobody can find, and those that are not found as yet. */
const counted = { found: 0, unobservable: 0, unfound: 0 };

test.each(rowsOf(true))('$of: servers that keep it have no findings, each mutant has', async (row) => {
  const judge = judgeOfRow(row, server);
  for (const [id, ways] of libertiesOf(row))
    expect({ id, findings: await judge.findings(ways) }).toEqual({ id, findings: [] });
  const wrong: string[] = [];
  for (const mutant of mutantsOf(row)) {
    const isUnobservable = whyUnobservable(row, mutant) !== undefined;
    if (whyUnfound(row, mutant) !== undefined) counted.unfound += 1;
    // What is called unobservable and is found all the same is called so wrongly.
    else if ((await judge.finds(mutant)) === isUnobservable) wrong.push(mutant.id);
    else counted[isUnobservable ? 'unobservable' : 'found'] += 1;
  }
  expect(wrong).toEqual([]);
});

test.each(rowsOf(false))('$of: without examples a server that keeps it has no findings', async (row) => {
  expect(await judgeOfRow(row, server).findings({})).toEqual([]);
});

test('the mutants are as many as they seem, and few of them are not found', () => {
  expect(counted.found).toBeGreaterThan(1200);
  expect(counted.unobservable).toBeLessThan(counted.found / 10);
  expect(counted.unfound).toBeLessThan(5);
});
