import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyVendor, inferVendor } from '../../server/index.ts';
import { VENDORS } from '../../server/vendors/index.ts';
import { in2020Dialect } from '../openapi/dialect.ts';
import { ownHandlers, type Saved } from '../project/own-handlers.ts';
import { isSpecOf } from '../spec/spec-file.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { documentOf } from './document-of.ts';
import { refuseStale } from './freshness.ts';

/** Who hears of handlers that were saved, and taken up or not, and until when. */
interface Follow {
  readonly told: (saved: Saved) => void;
  readonly until: AbortSignal;
}

/**
 * The sandbox of a vendor as it was written, of any other document as it is inferred, but for what the project's own handlers
 * answer. With `follow`, these are taken up when they are saved.
 * @throws UserError where generated code is stale, the document cannot be read, or the handlers cannot be used
 */
export async function sandboxOf(root: string, files: VendorFiles, follow?: Follow): Promise<AnyVendor> {
  const written = writtenFor(files);
  if (written) {
    refuseStale([files]);
    return written;
  }
  const own = isSpecOf(files.name, files.spec) ? await ownHandlers(root, files.name) : undefined;
  const vendor = inferVendor(mountOf(files.name), await readable(root, files), { handlers: own?.current });
  own?.check(vendor.operations.map(({ id }) => id));
  if (follow) own?.follow(follow.told, follow.until);
  return vendor;
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
