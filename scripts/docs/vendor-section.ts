import type { Contract, Operation } from '../openapi/contract.ts';
import type { DocsVendor } from './docs-vendor.ts';
import { erratumEntry } from './erratum-entry.ts';
import { type Html, html } from './html.ts';
import { type Layout, operationLink } from './layout.ts';
import { prose } from './prose.ts';
import { provenanceBadge } from './provenance.ts';

/** A vendor whose document has been read. */
export type ListedVendor = DocsVendor & { readonly contract: Contract };

/** A vendor on the index: how to reach it, its operations, its errata. */
export function vendorSection(vendor: ListedVendor, layout: Layout): Html {
  const { name, contract } = vendor;
  const folder = layout.folder(name);
  return html`<section class="vendor" id="${name}" aria-labelledby="${name}-title">
<header>
<h2 id="${name}-title"><a href="${folder}${layout.page}">${contract.title}</a></h2>
<p class="summary">${prose(summaryOf(vendor))}</p>
<p class="links"><a class="button" href="${folder}${layout.page}">Reference<span class="hidden"> of ${contract.title}</span></a>
<a href="${folder}openapi.json">openapi.json</a> <span class="version">Version ${contract.version} · OpenAPI ${contract.document.openapi}</span></p>
</header>
${access(vendor)}
${operations(vendor, layout)}
${errata(vendor, layout)}
</section>
`;
}

function access({ sandboxUrl, mockUrl, try: command }: ListedVendor): Html | undefined {
  if (!sandboxUrl && !mockUrl && !command) return undefined;
  return html`<dl class="access">
${sandboxUrl && html`<div><dt>Sandbox</dt><dd><code>${sandboxUrl}</code></dd></div>`}
${mockUrl && html`<div><dt>Mock</dt><dd><code>${mockUrl}</code></dd></div>`}
${command && html`<div><dt>Try it</dt><dd><pre tabindex="0"><code>${command}</code></pre></dd></div>`}
</dl>`;
}

function operations({ name, contract }: ListedVendor, layout: Layout): Html {
  return html`<h3 id="${name}-operations">Operations <span class="count">${contract.operations.length}</span></h3>
<ul class="operations" aria-labelledby="${name}-operations">
${contract.operations.map((operation) => operationEntry(operation, operationLink(layout, name, operation)))}</ul>`;
}

function operationEntry({ method, path, summary, provenance }: Operation, link: string): Html {
  return html`<li><a href="${link}"><span class="method method-${method}">${method}</span> <code>${breakable(path)}</code></a>
<span class="what">${summary}</span> ${provenanceBadge(provenance)}</li>
`;
}

/** A long path may be broken before a slash. */
function breakable(path: string): Html[] {
  return path.split(/(?=\/)/).map((segment, index) => html`${index > 0 && WORD_BREAK}${segment}`);
}

const WORD_BREAK = html`<wbr>`;

function errata({ name, errata, contract }: ListedVendor, layout: Layout): Html | undefined {
  if (errata.length === 0) return undefined;
  return html`<details class="errata">
<summary><h3>Errata <span class="count">${errata.length}</span></h3> <span class="hint">Where the vendor’s pages contradict themselves, and what was decided</span></summary>
<div id="${name}-errata">
${errata.map((erratum) => erratumEntry(erratum, { vendor: name, operations: contract.operations, layout }))}</div>
</details>`;
}

/** The document's own summary, else the first paragraph of its description. */
function summaryOf({ document: { info } }: ListedVendor): string {
  if ('summary' in info && typeof info.summary === 'string') return info.summary;
  return info.description?.split(/\n\s*\n/)[0] ?? '';
}
