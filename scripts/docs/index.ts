export { docsSite } from './docs-site.ts';
export type { DocsVendor } from './docs-vendor.ts';
export { writeDocs } from './write-docs.ts';
