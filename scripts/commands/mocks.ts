import { type RunningMock, startMock } from '../mock/start-mock.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { documentOf } from './document-of.ts';

export interface VendorMock extends RunningMock {
  readonly name: string;
}

/** Starts a mock a vendor, on ports that follow each other; any that are free where the first is 0. */
export async function openMocks(
  root: string,
  vendors: readonly VendorFiles[],
  firstPort: number,
  host: string,
): Promise<VendorMock[]> {
  const running: VendorMock[] = [];
  try {
    for (const [index, vendor] of vendors.entries()) {
      const port = firstPort === 0 ? 0 : firstPort + index;
      const mock = await startMock(await documentOf(root, vendor), { port, host });
      running.push({ name: vendor.name, ...mock });
    }
  } catch (error) {
    for (const mock of running) await mock.close();
    throw error;
  }
  return running;
}
