import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express from 'express';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { docsSite, writeDocs } from '../../../scripts/docs/index.ts';
import { chromium, QUIET } from '../../fixtures/docs/browser.ts';
import { bare, library } from '../../fixtures/docs/library.ts';

const vendors = [library, bare];
const server = express().use(docsSite({ vendors })).listen(0, '127.0.0.1');
let folder: string;
let browser: Browser;

beforeAll(async () => {
  if (!server.listening) await once(server, 'listening');
  folder = await mkdtemp(join(tmpdir(), 'licet-docs-'));
  await writeDocs({ vendors, out: folder });
  if (chromium) browser = await playwright.launch({ executablePath: chromium, args: QUIET });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const places = [
  { place: 'over HTTP', home: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
  { place: 'from disk', home: () => pathToFileURL(join(folder, 'index.html')).href },
];

describe.each(places)('a browser that reads $place', { timeout: 30_000 }, ({ home }) => {
  let page: Page;
  let strayRequests: string[];
  let complaints: string[];

  beforeEach(async ({ skip }) => {
    skip(!chromium, 'no Chromium here: install one, or name it in CHROMIUM');
    page = await browser.newPage();
    strayRequests = [];
    complaints = [];
    const here = home().replace(/index\.html$/, '');
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(here) && !/^(data|blob):/.test(url)) strayRequests.push(url);
    });
    // A request that the page's policy has stopped never left the browser.
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'csp') strayRequests = strayRequests.filter((url) => url !== request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return () => page.close();
  });

  test('sees every vendor on the index', async () => {
    await page.goto(home());
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Books & <Shelves>', 'Bare']);
    expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).not.toBe('none'); // the stylesheet was let in
    expect([strayRequests, complaints]).toEqual([[], []]);
  });

  test.each([
    { path: '/books/{isbn}', method: 'get', summary: 'Find a book by its number' },
    { path: '/books/{isbn}', method: 'delete', summary: 'Burn a book' },
  ])('follows the link to $method $path', async ({ path, method, summary }) => {
    await page.goto(home());
    await page.getByRole('link', { name: `${method} ${path}` }).click();
    const heading = page.getByRole('heading', { name: summary });
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    await expect.poll(() => strayRequests).toEqual([]);
    expect(complaints.filter((text) => !isRefusal(text))).toEqual([]);
  });

  test('reads the introduction whole, and the markup in it neither runs nor loads', async () => {
    await page.goto(new URL(home().endsWith('/') ? 'docs/library/' : 'library/index.html', home()).href);
    await page.getByText('Authorization: Bearer <token>').waitFor();
    expect(await page.title()).toBe('Books & <Shelves> · Licet');
    await expect.poll(() => strayRequests).toEqual([]);
  });

  test('goes from the reference to an erratum, and finds it open', async () => {
    await page.goto(new URL(home().endsWith('/') ? 'docs/library/' : 'library/index.html', home()).href);
    const link = page.getByRole('link', { name: 'B1' }).first();
    await link.evaluate((element) => element.removeAttribute('target')); // stay in this tab
    await link.click();
    await page.getByText('The page is newer than the notice.').waitFor({ state: 'visible' });
    expect(new URL(page.url()).hash).toBe('#library-B1');
    await expect.poll(() => strayRequests).toEqual([]);
  });
});

/** What the browser says when the policy has kept the fixture's foreign picture and its script out. */
function isRefusal(text: string): boolean {
  return /Content Security Policy/i.test(text) && /elsewhere\.example|inline event handler/i.test(text);
}
