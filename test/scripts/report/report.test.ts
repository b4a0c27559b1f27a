import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { tallyOf } from '../../../scripts/commands/tally.ts';
import { planOf } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import {
  Baseline,
  baselineOf,
  casesIn,
  failing,
  findingFileOf,
  githubReport,
  knownFindingsOf,
  REPORTERS,
  reportOf,
  type Tally,
} from '../../../scripts/report/index.ts';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { type Saboteur, startShelf, TOKEN } from '../../fixtures/contract/shelf-server.ts';
import { shelfWorkflows } from '../../fixtures/contract/shelf-workflows.ts';
import { chromium, QUIET } from '../../fixtures/docs/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'licet-report-'));
const plan = planOf(readContract('shelf', shelfDocument), shelfWorkflows);

/** Every list has a member too many, and says who asked; every refusal of a method forgets what is allowed. */
const careless: Saboteur = (honest, { method, headers }) => {
  if (honest.status === 405) return { ...honest, headers: { 'Content-Type': 'application/problem+json' } };
  if (honest.status !== 200 || method !== 'GET') return honest;
  return { ...honest, body: JSON.stringify([{ id: 7, title: `for ${headers.authorization}`, kind: 'paper' }]) };
};

let tally: Tally;
let honest: Tally;
beforeAll(async () => {
  writeFileSync(join(folder, 'shelf.yaml'), stringify(shelfDocument, { aliasDuplicateObjects: false }));
  const tallied = async (saboteur?: Saboteur, more = {}) => {
    const shelf = await startShelf(saboteur);
    try {
      return await tallyOf({ ...plan, ...more }, shelf.target, { root: folder, spec: 'shelf.yaml' });
    } finally {
      await shelf.close();
    }
  };
  honest = await tallied();
  tally = await tallied(careless);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('an honest server has nothing to report', () => {
  expect(reportOf([honest]).clusters).toEqual([]);
});

test('one broken schema is one finding with all its cases, and the line that promised it', () => {
  const { clusters } = reportOf([tally]);
  const [schema, ...others] = clusters.filter(({ check }) => check === 'body-matches-schema');
  expect(others).toEqual([]);
  expect(schema?.cases.length).toBeGreaterThan(1);
  expect(schema?.place).toMatchObject({ file: 'shelf.yaml' });
  expect(schema?.place?.line).toBeGreaterThan(1);
});

test('a missing Allow is a warning: it fails only who is strict', () => {
  const { clusters, ...rest } = reportOf([tally]);
  const warnings = { ...rest, clusters: clusters.filter(({ check }) => check === 'method-is-refused-with-allow') };
  expect(warnings.clusters.length).toBeGreaterThan(0);
  expect(failing(warnings)).toEqual([]);
  expect(failing(warnings, 'warning')).toEqual(warnings.clusters);
});

describe('a baseline', () => {
  const written = () => baselineOf(reportOf([tally]).clusters, '2030-12-31');

  test('of a run lets that run pass until it expires, and says so then', () => {
    expect(failing(reportOf([tally], new Baseline(written(), '2030-12-31')))).toEqual([]);
    const late = reportOf([tally], new Baseline(written(), '2031-01-01'));
    expect(failing(late).length).toBeGreaterThan(0);
    expect(late.notes.join()).toContain('expired on 2030-12-31');
  });

  test('says which entries nothing meets any more', () => {
    const { notes } = reportOf([honest], new Baseline(written(), '2030-01-01'));
    expect(notes[0]).toContain('take it out');
  });

  test.each([
    { given: {}, says: 'is no list' },
    { given: [{ check: 'x' }], says: 'entry 1 has no operation' },
    { given: [{ check: 'x', operation: 'y', reason: 'z', until: 'soon' }], says: '“soon”' },
  ])('that is none is refused: $says', ({ given, says }) => {
    expect(() => knownFindingsOf(given, 'b.yaml')).toThrow(says);
  });
});

test('no report and no file of a finding holds a credential', () => {
  const report = reportOf([tally]);
  const texts = [
    ...Object.values(REPORTERS).map((reporter) => reporter(report)),
    githubReport(report),
    ...report.clusters.flatMap((cluster) => JSON.stringify(findingFileOf(cluster)) ?? []),
  ];
  for (const text of texts) {
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toContain(TOKEN);
  }
});

test('JUnit counts what it lists, SARIF and GitHub name the line', () => {
  const report = reportOf([tally]);
  const xml = REPORTERS.junit(report);
  expect(xml.match(/<testcase /g)).toHaveLength(casesIn(tally) + tally.closing.length);
  expect(xml).toContain(`failures="${xml.match(/<failure /g)?.length}"`);
  const { runs } = JSON.parse(REPORTERS.sarif(report));
  expect(runs[0].results).toHaveLength(report.clusters.length);
  expect(runs[0].results[0].locations[0].physicalLocation.region.startLine).toBeGreaterThan(1);
  expect(githubReport(report)).toMatch(/^::error file=shelf\.yaml,line=\d+,/);
});

test('an element of JUnit’s XML has no character that XML cannot say', () => {
  const [first, ...rest] = tally.verdicts;
  if (!first) throw new Error('no case');
  const odd = { ...first, testCase: { ...first.testCase, name: 'a\u0000<b>"' } };
  const xml = REPORTERS.junit(reportOf([{ ...tally, verdicts: [odd, ...rest] }]));
  expect(xml).not.toContain('\u0000');
  expect(xml).toContain('&lt;b&gt;&quot;');
});

describe('the page', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (chromium) browser = await playwright.launch({ executablePath: chromium, args: QUIET });
  }, 60_000);
  afterAll(async () => browser?.close());

  test('opens from a file, asks nobody, and shows what the filters let through', async ({ skip }) => {
    if (!browser) return skip('no Chromium here');
    const file = join(folder, 'report.html');
    writeFileSync(file, REPORTERS.html(reportOf([tally])));
    const page = await browser.newPage();
    const strays: string[] = [];
    page.on('request', (request) => void (/^(file|data):/.test(request.url()) || strays.push(request.url())));
    page.on('pageerror', (error) => strays.push(error.message));
    page.on('console', (message) => void (message.type() === 'error' && strays.push(message.text())));
    await page.goto(pathToFileURL(file).href);
    const rows = page.locator('tr[data-row=case]:visible');
    expect(await rows.count()).toBe(casesIn(tally));
    await page.selectOption('[data-filter=outcome]', 'broken');
    expect(await rows.count()).toBe(tally.counts.broken);
    await page.locator('.cluster summary').first().click();
    expect(await page.locator('.curl').first().isVisible()).toBe(true);
    expect(strays).toEqual([]);
    await page.close();
  }, 60_000);
});
