import { join, relative, resolve } from 'node:path';
import { assertApart, findDocuments, isOfProject, type VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { EXIT } from './exit.ts';
import { drift, generate as write } from './generation.ts';
import { counted, print, styled, withProgress } from './terminal.ts';

/**
 * Writes the generated folder of every vendor or document; with `check`, compares instead, and exits with 1 where anything differs.
 * @throws UserError where several would go into one folder, or a document cannot be read
 */
export async function generate(
  root: string,
  names: readonly string[],
  { check = false, out }: { readonly check?: boolean; readonly out?: string },
): Promise<number> {
  const found = findDocuments(root, names);
  if (out !== undefined && found.length !== 1)
    throw new UserError(`What is made of ${found.length} documents does not go into one folder.`, 'Name one of them.');
  const ours = found.find((vendor) => out === undefined && !isOfProject(root, vendor));
  if (ours)
    throw new UserError(`${ours.name} is not of this folder.`, 'Say with --out where to write what is made of it.');
  const vendors = found.map((vendor) => (out === undefined ? vendor : { ...vendor, generated: resolve(root, out) }));
  assertApart(vendors, ({ generated }) => relative(root, generated));
  const step = check ? checkOne : writeOne;
  const results = await withProgress(
    `${check ? 'Checking' : 'Generating'} ${counted(vendors.length, 'vendor')}`,
    async (say) => {
      const done: boolean[] = [];
      for (const vendor of vendors) {
        say(vendor.name);
        done.push(await step(root, vendor));
      }
      return done;
    },
  );
  if (results.every(Boolean)) return EXIT.fine;
  const typed = [...names, ...(out === undefined ? [] : ['--out', out])];
  print(`\nWrite them with: ${['npx licet generate', ...typed].join(' ')}`);
  return EXIT.found;
}

async function writeOne(root: string, vendor: VendorFiles): Promise<boolean> {
  const { operations, cases, written } = await write(root, vendor);
  print(
    `${styled('green', '✓')} ${vendor.name}: ${counted(operations, 'operation')}, ${counted(cases, 'case')}, ${counted(written.length, 'file')} written`,
  );
  return true;
}

async function checkOne(root: string, vendor: VendorFiles): Promise<boolean> {
  const drifts = await drift(root, vendor);
  if (drifts.length === 0) print(`${styled('green', '✓')} ${vendor.name} is fresh`);
  for (const { file, reason } of drifts)
    print(`${styled('red', '✗')} ${relative(root, join(vendor.generated, file))} is ${reason}`);
  return drifts.length === 0;
}
