import { expect, test } from 'vitest';
import { indexPage } from '../../../scripts/docs/index-page.ts';
import { FOLDER, SITE } from '../../../scripts/docs/layout.ts';
import { bare, library } from '../../fixtures/docs/library.ts';

const site = indexPage([library, bare], SITE).text;
const folder = indexPage([library, bare], FOLDER).text;

test.each([
  { what: 'the title, escaped', text: 'Books &amp; &lt;Shelves&gt;' },
  { what: 'the summary of the document', text: 'Lend &quot;books&quot; &lt;quickly&gt;' },
  { what: 'the summary of an operation', text: 'Lend a &lt;b&gt;book&lt;/b&gt;' },
  { what: 'where an operation was found', text: 'provenance-published-elsewhere">published elsewhere<' },
  { what: 'the sandbox', text: '<code>http://127.0.0.1:4100/library</code>' },
  { what: 'the mock', text: '<code>http://127.0.0.1:4200/library</code>' },
  { what: 'the command to try', text: 'curl &#39;http://127.0.0.1:4100/library/books/1?a&amp;b&#39;' },
  { what: 'the claim', text: 'Three weeks.' },
  { what: 'the conflict', text: 'Four weeks.' },
  { what: 'the decision', text: 'Three weeks | [not](four).' },
  { what: 'the reason', text: 'The page is newer than the notice.' },
  { what: 'the source as a link', text: 'href="https://library.example/loans?a=1&amp;b=2"' },
  { what: 'the refused payload', text: '&quot;weeks&quot;: 4' },
  { what: 'an operation that an erratum names and the contract lacks', text: '<code>noSuchOperation</code>' },
  { what: 'how many operations there are', text: '<b>4</b> operations' },
  { what: 'how many errata there are', text: '<b>1</b> erratum' },
])('shows $what', ({ text }) => {
  expect(site).toContain(text);
});

test.each([
  { page: folder, link: 'library/index.html#operation/findBook' },
  { page: site, link: 'docs/library/#operation/findBook' },
  { page: site, link: 'docs/library/#paths/~1books~1%7Bisbn%7D/delete' },
  { page: site, link: 'docs/library/openapi.json' },
])('links to $link', ({ page, link }) => {
  expect(page).toContain(`href="${link}"`);
});

test('says nothing of errata and of where promises were found to whom has neither', () => {
  const stranger = indexPage([bare], SITE).text;
  expect(site).toContain('Where a promise was found');
  expect(stranger).not.toMatch(/> errata|Where a promise was found/);
});

test('holds no script', () => {
  expect(site).not.toContain('<script');
  expect(site).toContain('script-src &#39;none&#39;');
});

test('gives every anchor once', () => {
  const ids = Array.from(site.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
