import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnyVendor } from '../../server/start.ts';
import { VENDORS } from '../../server/vendors/index.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { refuseStale } from './freshness.ts';
import type { SandboxMade } from './inferred-sandbox.ts';

/**
 * The sandbox of a vendor as it was written, of any other document as it is inferred, but for what the project's own handlers
 * answer.
 * @throws UserError where generated code is stale, the document cannot be read, or the handlers cannot be used
 */
export async function sandboxMade(root: string, files: VendorFiles): Promise<SandboxMade> {
  const written = writtenFor(files);
  if (written) {
    refuseStale([files]);
    return { vendor: written };
  }
  // Loaded by those only who have another document than ours.
  return (await import('./inferred-sandbox.ts')).inferredSandbox(root, files);
}

/** The sandbox of a vendor or document as it is now, like {@link sandboxMade}. */
export async function sandboxOf(root: string, files: VendorFiles): Promise<AnyVendor> {
  return (await sandboxMade(root, files)).vendor;
}

/** True where somebody has written how the sandbox behaves. */
export function isWritten(files: VendorFiles): boolean {
  return writtenFor(files) !== undefined;
}

/** A vendor of ours by its name and its contract: somebody may have another document under that name. */
function writtenFor({ name, generated }: VendorFiles): AnyVendor | undefined {
  const known = VENDORS.find((vendor) => vendor.name === name);
  if (!known?.documentUrl) return undefined;
  const ours = fileURLToPath(known.documentUrl);
  const theirs = join(generated, 'openapi.json');
  return ours === theirs || (existsSync(theirs) && readFileSync(ours).equals(readFileSync(theirs))) ? known : undefined;
}
