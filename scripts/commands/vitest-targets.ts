import { TARGETS_VARIABLE, type Target } from '../contract/index.ts';
import { readContract } from '../openapi/read-contract.ts';
import { findVendors, type VendorFiles } from '../spec/workspace.ts';
import { bundleOf } from './generated-bundle.ts';
import { type Judged, startJudged } from './judged.ts';
import { isWritten, sandboxOf } from './sandbox-of.ts';

/**
 * Vitest's global set-up for generated tests: a sandbox and a mock a vendor, unless LICET_TARGETS names targets already.
 * A sandbox each, for a test file resets its own without disturbing those that run beside it.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[TARGETS_VARIABLE] !== undefined) return undefined;
  const root = process.cwd();
  const vendors = findVendors(root);
  const running = await Promise.all(vendors.map((vendor) => judgedFor(root, vendor)));
  const targets: Record<string, readonly Target[]> = Object.fromEntries(
    vendors.map(({ name }, index) => [name, running[index]?.targets ?? []]),
  );
  process.env[TARGETS_VARIABLE] = JSON.stringify(targets);
  return async () => {
    delete process.env[TARGETS_VARIABLE];
    await Promise.all(running.map((one) => one.close()));
  };
}

async function judgedFor(root: string, vendor: VendorFiles): Promise<Judged> {
  const contract = readContract(vendor.name, bundleOf(vendor));
  return startJudged(contract, isWritten(vendor) ? {} : { inferred: await sandboxOf(root, vendor) });
}
