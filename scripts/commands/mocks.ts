import { withFittingAnswers } from '../contract/index.ts';
import { type RunningMock, startMock } from '../mock/start-mock.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { documentOf } from './document-of.ts';
import { contractFrom } from './plan-from.ts';

export interface VendorMock extends RunningMock {
  readonly name: string;
}

export interface MockFlags {
  /** The first one's; the others follow. Any that are free where it is 0. */
  readonly port: number;
  readonly host: string;
  /** Answers with no example that breaks its schema. */
  readonly strict?: boolean;
}

/** Starts a mock a vendor. An answer without an example gets one that fits its schema: Prism's own may not. */
export async function openMocks(
  root: string,
  vendors: readonly VendorFiles[],
  { port: firstPort, host, strict = false }: MockFlags,
): Promise<VendorMock[]> {
  const running: VendorMock[] = [];
  try {
    for (const [index, vendor] of vendors.entries()) {
      const port = firstPort === 0 ? 0 : firstPort + index;
      const contract = contractFrom(vendor.name, await documentOf(root, vendor));
      const mock = await startMock(withFittingAnswers(contract, strict), { port, host });
      running.push({ name: vendor.name, ...mock });
    }
  } catch (error) {
    for (const mock of running) await mock.close();
    throw error;
  }
  return running;
}
