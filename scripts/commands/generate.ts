import { findVendors, type VendorFiles } from '../spec/workspace.ts';
import { EXIT } from './exit.ts';
import { drift, generate as write } from './generation.ts';
import { counted, print, styled, withProgress } from './terminal.ts';

/** Writes every vendor's generated folder; with `check`, compares instead, and exits with 1 where anything differs. */
export async function generate(
  root: string,
  names: readonly string[],
  { check = false }: { readonly check?: boolean },
): Promise<number> {
  const vendors = findVendors(root, names);
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
  return results.every(Boolean) ? EXIT.fine : EXIT.found;
}

async function writeOne(root: string, vendor: VendorFiles): Promise<boolean> {
  const { plan, written } = await write(root, vendor);
  const cases = plan.operations.reduce((sum, operation) => sum + operation.cases.length, 0);
  print(
    `${styled('green', '✓')} ${vendor.name}: ${counted(plan.operations.length, 'operation')}, ${counted(cases, 'case')}, ${counted(written.length, 'file')} written`,
  );
  return true;
}

async function checkOne(root: string, vendor: VendorFiles): Promise<boolean> {
  const drifts = await drift(root, vendor);
  if (drifts.length === 0) print(`${styled('green', '✓')} ${vendor.name} is fresh`);
  for (const { file, reason } of drifts)
    print(`${styled('red', '✗')} generated/${vendor.name}/${file} is ${reason}; run npm run generate`);
  return drifts.length === 0;
}
