import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSpec } from '../spec/bundle.ts';
import { findVendors } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { EXIT } from './exit.ts';
import { print } from './terminal.ts';

/** Prints one vendor's bundle, or writes several into a folder. */
export async function bundle(
  root: string,
  names: readonly string[],
  { out }: { readonly out?: string },
): Promise<number> {
  const vendors = findVendors(root, names);
  const [first] = vendors;
  if (out === undefined && (vendors.length > 1 || !first)) {
    throw new UserError(
      `${vendors.length} bundles do not go into one output.`,
      'Name one vendor, or a folder with --out.',
    );
  }
  for (const vendor of vendors) {
    const text = `${JSON.stringify(await bundleSpec(root, vendor.spec), undefined, 2)}\n`;
    if (out === undefined) process.stdout.write(text);
    else {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, `${vendor.name}.json`), text);
      print(`✓ ${join(out, `${vendor.name}.json`)}`);
    }
  }
  return EXIT.fine;
}
