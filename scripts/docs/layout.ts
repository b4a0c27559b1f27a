import type { Operation } from '../openapi/contract.ts';
import type { Erratum } from '../spec/erratum.ts';

/** Where the pages lie, as seen from each other. All links are relative, so that they work below any URL. */
export interface Layout {
  /** From the index to the folder of a vendor, slash included. */
  folder(vendor: string): string;
  /** What a link to a page ends in: a browser that opens a folder from disk lists its files instead. */
  readonly page: '' | 'index.html';
  /** From a vendor's page to the index. */
  readonly index: string;
  /** From a vendor's page to the script that all pages share; without one, each page holds its own copy. */
  readonly script?: string;
}

/** A folder of files that open with a double click: each vendor's page is one file, complete in itself. */
export const FOLDER: Layout = {
  folder: (vendor) => `${encodeURIComponent(vendor)}/`,
  page: 'index.html',
  index: '../index.html',
};

/** A site: the browser fetches the large script once, for all vendors. */
export const SITE: Layout = {
  folder: (vendor) => `docs/${encodeURIComponent(vendor)}/`,
  page: '',
  index: '../../',
  script: '../redoc.js',
};

/** From the index to an operation in a vendor's reference. An operation that the document gives no id is found by its place. */
export function operationLink(layout: Layout, vendor: string, { id, pointer }: Operation): string {
  const anchor = id.includes(' ') ? encodeURI(pointer.slice('#/'.length)) : `operation/${encodeURIComponent(id)}`;
  return `${layout.folder(vendor)}${layout.page}#${anchor}`;
}

/** The id of an erratum in the index, where each is told in full. */
export function erratumAnchor(vendor: string, { id }: Erratum): string {
  return `${vendor}-${id}`.replaceAll(/[^\w-]/g, '-');
}
