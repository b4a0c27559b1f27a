import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../openapi/contract.ts';
import type { VendorFiles } from '../spec/workspace.ts';

/** The bundle as it was last generated. */
export function bundleOf({ generated }: VendorFiles): Document {
  return JSON.parse(readFileSync(join(generated, 'openapi.json'), 'utf8')) as Document;
}
