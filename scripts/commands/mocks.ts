import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningMock, startMock } from '../mock/start-mock.ts';
import type { Document } from '../openapi/contract.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { refuseStale } from './freshness.ts';

export interface VendorMock extends RunningMock {
  readonly name: string;
}

/** Starts a mock a vendor, on ports that follow each other; any that are free where the first is 0. */
export async function openMocks(
  vendors: readonly VendorFiles[],
  firstPort: number,
  host: string,
): Promise<VendorMock[]> {
  refuseStale(vendors);
  const running: VendorMock[] = [];
  try {
    for (const [index, vendor] of vendors.entries()) {
      const port = firstPort === 0 ? 0 : firstPort + index;
      const mock = await startMock(bundleOf(vendor), { port, host });
      running.push({ name: vendor.name, ...mock });
    }
  } catch (error) {
    for (const mock of running) await mock.close();
    throw error;
  }
  return running;
}

/** The bundle as it was last generated. */
export function bundleOf({ generated }: VendorFiles): Document {
  return JSON.parse(readFileSync(join(generated, 'openapi.json'), 'utf8')) as Document;
}
