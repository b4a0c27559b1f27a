import { type AnyVendor, inferVendor } from '../../server/index.ts';
import { VENDORS } from '../../server/vendors/index.ts';
import { in2020Dialect } from '../openapi/dialect.ts';
import { isSpecOf } from '../spec/spec-file.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { documentOf } from './document-of.ts';
import { refuseStale } from './freshness.ts';

/**
 * The sandbox of a vendor as it was written, of any other document as it is inferred.
 * @throws UserError where generated code is stale, or the document cannot be read
 */
export async function sandboxOf(root: string, files: VendorFiles): Promise<AnyVendor> {
  const written = writtenFor(files);
  if (!written) return inferVendor(mountOf(files.name), await readable(root, files));
  refuseStale([files]);
  return written;
}

/** True where somebody has written how the sandbox behaves. */
export function isWritten(files: VendorFiles): boolean {
  return writtenFor(files) !== undefined;
}

function writtenFor(files: VendorFiles): AnyVendor | undefined {
  return isSpecOf(files.name, files.spec) ? VENDORS.find(({ name }) => name === files.name) : undefined;
}

type ApiDocument = Parameters<typeof inferVendor>[1];

/** The sandbox reads schemas in one dialect, whichever they were written in. */
async function readable(root: string, files: VendorFiles): Promise<ApiDocument> {
  const document = in2020Dialect(await documentOf(root, files));
  return { ...document, paths: { ...Object(document['paths']) } };
}

/** A file's name as the first segment of a path. */
function mountOf(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-+|-+$/g, '') || 'api';
}
