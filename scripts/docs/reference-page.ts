import { createHash } from 'node:crypto';
import { annotatedDocument } from './annotated-document.ts';
import { hashSource } from './content-security-policy.ts';
import type { DocsVendor } from './docs-vendor.ts';
import { type Html, html, markup } from './html.ts';
import type { Layout } from './layout.ts';
import { type Page, page } from './page.ts';
import { DOCUMENT_ID, REDOC_ID, redocScript } from './redoc-script.ts';

/** A vendor's reference. Redoc draws it in the browser, so that making it takes no longer than writing the document down. */
export function referencePage(vendor: DocsVendor, layout: Layout): Page {
  const data = dataBlock(annotatedDocument(vendor, layout));
  const { source, element } = scriptFor(layout, String(data));
  return page({
    title: `${vendor.document.info.title} · Licet`,
    scripts: source,
    styles: "'unsafe-inline'", // Redoc writes its styles while it draws
    head: html`<style>${markup(STYLE)}</style>`,
    body: html`<div id="${REDOC_ID}">Drawing the reference …</div>
<noscript>The reference needs JavaScript; <a href="${layout.index}">the index</a> does not.</noscript>
<script type="application/json" id="${DOCUMENT_ID}">${data}</script>
${element}`,
  });
}

const STYLE =
  'body{margin:0;font-family:system-ui,sans-serif}@media (prefers-color-scheme:dark){body{background:#17191d;color:#d6d9de}}';

/**
 * Which script the page runs, and none else: not even what the sandbox answers on the same host, which a frame in a stranger's description
 * could ask for. A document cannot hold the nonce that is made of it.
 */
function scriptFor({ script }: Layout, data: string): { readonly source: string; readonly element: Html } {
  if (script) {
    const nonce = createHash('sha256').update(data).digest('base64');
    const element = html`<script type="module" nonce="${nonce}" src="${script}"></script>`;
    return { source: `'nonce-${nonce}'`, element };
  }
  const inline = redocScript().replace(/<\/(script)/gi, '<\\/$1');
  return { source: hashSource(inline), element: html`<script type="module">${markup(inline)}</script>` };
}

/** JSON that cannot end the element it stands in. */
function dataBlock(value: unknown): Html {
  return markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
