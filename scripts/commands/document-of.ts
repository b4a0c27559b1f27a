import type { Document } from '../openapi/contract.ts';
import { readDocument } from '../spec/read-document.ts';
import { isSpecOf } from '../spec/spec-file.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { isFresh } from './freshness.ts';
import { bundleOf } from './generated-bundle.ts';

/**
 * The document of a vendor or of a file, the quickest way: as it was generated where nothing was written since (of a
 * document elsewhere nothing is generated, and what is in its folder besides is nobody's to digest), as it
 * stands where it is one file, else bundled.
 * @throws UserError where it cannot be bundled
 */
export async function documentOf(root: string, vendor: VendorFiles): Promise<Document> {
  if (isSpecOf(vendor.name, vendor.spec) && isFresh(vendor)) return bundleOf(vendor);
  return (await readDocument(root, vendor.spec)).document;
}
