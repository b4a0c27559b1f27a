import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tallyOf } from '../../../scripts/commands/tally.ts';
import { type Coverage, CoverageFold, planOf, shareOf } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { REPORTERS, type Report, reportOf } from '../../../scripts/report/index.ts';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { startShelf } from '../../fixtures/contract/shelf-server.ts';
import { chromium, QUIET } from '../../fixtures/docs/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'licet-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

let coverage: Coverage;
let report: Report;
beforeAll(async () => {
  const plan = planOf(readContract('shelf', shelfDocument), []);
  const fold = new CoverageFold(plan);
  // It finds no book, so that an answer that was promised is never seen.
  const shelf = await startShelf((honest, { method }) =>
    method === 'GET' ? { ...honest, status: 404, body: '{"title":"none"}' } : honest,
  );
  try {
    const { url } = shelf.target;
    const observe: NonNullable<Parameters<typeof tallyOf>[2]>['observe'] = (testCase, verdict) =>
      fold.note({ testCase, verdict, url });
    const tally = await tallyOf(plan, shelf.target, { observe });
    coverage = fold.coverage();
    report = reportOf([tally], undefined, [coverage]);
  } finally {
    await shelf.close();
  }
}, 60_000);

test('the report for machines has each share, each cell, and why one is empty', () => {
  const [told] = JSON.parse(REPORTERS.json(report)).coverage;
  const { seen, total } = shareOf(coverage, 'statuses');
  expect(seen).toBeLessThan(total);
  expect(told).toMatchObject({ vendor: 'shelf', shares: { statuses: { seen, total } } });
  expect(told.cells).toHaveLength(coverage.cells.length);
  const cells: readonly Record<string, unknown>[] = told.cells;
  expect(cells.find((cell) => cell['operation'] === 'listBooks' && cell['what'] === '200')).toMatchObject({
    dimension: 'statuses',
    pointer: expect.stringMatching(/responses\/200$/),
    seen: false,
    empty: { code: expect.any(String), words: expect.any(String) },
  });
  expect(cells.filter((cell) => cell['seen'] === false && cell['empty'] === undefined)).toEqual([]);
});

test('the page has a matrix of operations, whose links open all that is promised of one', async ({ skip }) => {
  if (!chromium) return skip('no Chromium here');
  const file = join(folder, 'report.html');
  writeFileSync(file, REPORTERS.html(report));
  const browser = await playwright.launch({ executablePath: chromium, args: QUIET });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(pathToFileURL(file).href);
    const operations = [...new Set(coverage.cells.map(({ operation }) => operation))];
    expect(await page.locator('.matrix tbody th').allInnerTexts()).toEqual(operations);
    expect(await page.locator('.matrix .chip').count()).toBe(
      coverage.cells.filter(({ dimension }) => dimension === 'statuses').length,
    );
    const details = page.locator('details.operation[data-operation=listBooks]');
    expect(await details.getAttribute('open')).toBeNull();
    await page.locator('.matrix a', { hasText: 'listBooks' }).click();
    await details.and(page.locator('[open]')).waitFor();
    const why = coverage.cells.find(({ operation, what }) => operation === 'listBooks' && what === '200')?.empty?.words;
    expect(await details.innerText()).toContain(why);
    // What is wide scrolls by itself: the page does not.
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.selectOption('[data-filter=operation]', 'listBooks');
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(1);
  } finally {
    await browser.close();
  }
}, 60_000);
