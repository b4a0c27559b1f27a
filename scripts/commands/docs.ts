import { join } from 'node:path';
import { type DocsVendor, writeDocs } from '../docs/index.ts';
import { readErrata } from '../spec/erratum.ts';
import { findVendors, type VendorFiles } from '../spec/workspace.ts';
import { EXIT } from './exit.ts';
import { refuseStale } from './freshness.ts';
import { bundleOf } from './generated-bundle.ts';
import { counted, print, withProgress } from './terminal.ts';

/** Writes the docs as files that open without a server. */
export async function docs(root: string, names: readonly string[], { out }: { readonly out: string }): Promise<number> {
  const vendors = findVendors(root, names);
  refuseStale(vendors);
  await withProgress(`Writing the docs of ${counted(vendors.length, 'vendor')}`, () =>
    writeDocs({ vendors: vendors.map(documented), out }),
  );
  print(`✓ ${join(out, 'index.html')}`);
  return EXIT.fine;
}

/** What the docs say of a vendor, before anything runs. */
export function documented(vendor: VendorFiles): DocsVendor {
  return { name: vendor.name, document: bundleOf(vendor), errata: readErrata(vendor.errata) };
}
