import { join } from 'node:path';
import { type DocsVendor, writeDocs } from '../docs/index.ts';
import type { Document } from '../openapi/contract.ts';
import { readErrata } from '../spec/erratum.ts';
import { assertApart, findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { documentOf } from './document-of.ts';
import { EXIT } from './exit.ts';
import { counted, print, withProgress } from './terminal.ts';

/** Writes the docs as files that open without a server. */
export async function docs(root: string, names: readonly string[], { out }: { readonly out: string }): Promise<number> {
  const vendors = findDocuments(root, names);
  assertApart(vendors, ({ name }) => join(out, name));
  await withProgress(`Writing the docs of ${counted(vendors.length, 'vendor')}`, async () =>
    writeDocs({ vendors: await Promise.all(vendors.map((vendor) => documented(root, vendor))), out }),
  );
  print(`✓ ${join(out, 'index.html')}`);
  return EXIT.fine;
}

/**
 * What the docs say of a vendor, before anything runs.
 * @param known its document, where that has been read already
 */
export async function documented(root: string, vendor: VendorFiles, known?: Document): Promise<DocsVendor> {
  return { name: vendor.name, document: known ?? (await documentOf(root, vendor)), errata: readErrata(vendor.errata) };
}
