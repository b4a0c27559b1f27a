import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../spec/fingerprint.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';

/** The generated file that says which state of `specs/` the others were made from. */
export const FINGERPRINT = 'fingerprint.txt';

/**
 * Nothing runs on generated code that its contract has left behind. Quick: it reads digests, and makes nothing.
 * @throws UserError where something was written by hand since the last `generate`
 */
export function refuseStale(vendors: readonly VendorFiles[]): void {
  const stale = vendors.filter((vendor) => !isFresh(vendor)).map(({ name }) => name);
  if (stale.length === 0) return;
  throw new UserError(
    `The generated code of ${stale.join(', ')} does not fit ${stale.length === 1 ? 'its contract' : 'their contracts'} any more.`,
    'Run `npx licet generate`.',
  );
}

/** True where nothing was written by hand since the last `generate`. */
export function isFresh({ folder, generated }: VendorFiles): boolean {
  const file = join(generated, FINGERPRINT);
  return existsSync(file) && readFileSync(file, 'utf8').trim() === fingerprintOf(folder);
}
