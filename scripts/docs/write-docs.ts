import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { docsFiles } from './docs-file.ts';
import type { DocsVendor } from './docs-vendor.ts';
import { FOLDER } from './layout.ts';

/** Writes the docs as files that open from disk, without a server and without a network: `index.html`, and one folder a vendor. */
export async function writeDocs({
  vendors,
  out,
}: {
  readonly vendors: readonly DocsVendor[];
  readonly out: string;
}): Promise<void> {
  for (const [path, make] of docsFiles(vendors, FOLDER)) {
    const file = join(out, decodeURIComponent(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, make().text);
  }
}
