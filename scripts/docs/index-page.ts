import { readFileSync } from 'node:fs';
import { readContract } from '../openapi/read-contract.ts';
import { hashSource } from './content-security-policy.ts';
import type { DocsVendor } from './docs-vendor.ts';
import { type Html, html, markup } from './html.ts';
import type { Layout } from './layout.ts';
import { type Page, page } from './page.ts';
import { PROVENANCE, provenanceBadge } from './provenance.ts';
import { vendorSection } from './vendor-section.ts';

/** The page that lists every contract: what was promised, where to try it, and what was decided. It runs no script. */
export function indexPage(vendors: readonly DocsVendor[], layout: Layout): Page {
  const style = readFileSync(new URL('./index-page.css', import.meta.url), 'utf8');
  const listed = vendors.map((vendor) => ({ ...vendor, contract: readContract(vendor.name, vendor.document) }));
  const errata = sum(vendors, (vendor) => vendor.errata.length);
  const saysWhere = listed.some(({ contract }) =>
    contract.operations.some(({ provenance }) => provenance !== undefined),
  );
  return page({
    title: 'Licet: contracts you can run',
    styles: hashSource(style),
    head: html`<meta name="description" content="${SENTENCE}"><style>${markup(style)}</style>`,
    body: html`<a class="skip" href="#contracts">Skip to the contracts</a>
<header class="masthead">
<h1>Licet</h1>
<p class="lead">${SENTENCE}</p>
<p class="counts">${counts([
      [vendors.length, 'contract', 'contracts'],
      [sum(listed, ({ contract }) => contract.operations.length), 'operation', 'operations'],
      ...(errata > 0 ? [[errata, 'erratum', 'errata'] as const] : []),
    ])}</p>
</header>
<nav class="contents" aria-label="Contracts">
<ul>
${listed.map(({ name, contract }) => html`<li><a href="#${name}">${contract.title}</a></li>\n`)}</ul>
</nav>
<main id="contracts">
${saysWhere && legend()}
${listed.map((vendor) => vendorSection(vendor, layout))}
</main>
<footer><p><i>Licet</i>, Latin: “it is permitted”. This page and the references load nothing from another host.</p></footer>`,
  });
}

const SENTENCE =
  'One OpenAPI document for each API, and everything else derived from it or judged by it: types, sandboxes, mocks, tests and these pages.';

function legend(): Html {
  return html`<dl class="legend" aria-label="Where a promise was found">
${Object.entries(PROVENANCE).map(([name, meaning]) => html`<div><dt>${provenanceBadge(name)}</dt><dd>${meaning}</dd></div>\n`)}</dl>`;
}

function counts(counted: readonly (readonly [number, string, string])[]): Html[] {
  return counted.map(([count, one, many]) => html`<span><b>${count}</b> ${count === 1 ? one : many}</span> `);
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
