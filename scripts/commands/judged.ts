import type { AnyVendor } from '../../server/index.ts';
import { fittingAnswers, type Target } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';
import { mockTarget, sandboxTarget } from './targets.ts';

/** The targets of one contract, running for as long as it is judged. */
export interface Judged {
  readonly targets: readonly Target[];
  close(): Promise<void>;
}

export const TARGET_NAMES = ['sandbox', 'mock'] as const;
export type TargetName = (typeof TARGET_NAMES)[number];

interface JudgedOptions {
  readonly wanted?: readonly TargetName[] | undefined;
  /** With a seed the sandbox is hostile. */
  readonly hostile?: number | undefined;
  /** The sandbox that was inferred; left out, the one that was written for a vendor of the contract's name, if any. */
  readonly inferred?: AnyVendor | undefined;
}

/** Starts a contract's own sandbox, in memory and with its switches on, and its mock, each on a free port. */
export async function startJudged(
  contract: Contract,
  { wanted = TARGET_NAMES, hostile, inferred }: JudgedOptions = {},
): Promise<Judged> {
  // Loaded here: who judges a server of his own needs neither.
  const [{ startSandbox }, { VENDORS }, { startMock }] = await Promise.all([
    import('../../server/index.ts'),
    import('../../server/vendors/index.ts'),
    import('../mock/start-mock.ts'),
  ]);
  const vendors = inferred ? [inferred] : VENDORS.filter(({ name }) => name === contract.vendor);
  const [sandbox, mock] = await Promise.all([
    wanted.includes('sandbox') && vendors.length > 0
      ? startSandbox({ vendors, faults: true, control: true, hostile })
      : undefined,
    wanted.includes('mock') ? startMock({ contract, values: fittingAnswers(contract, false) }) : undefined,
  ]);
  return {
    targets: [
      ...(sandbox?.vendors ?? []).map((vendor) =>
        sandboxTarget(vendor, `${sandbox?.url}/_sandbox/reset`, {
          answersAreMadeUp: hostile !== undefined,
          isInferred: inferred !== undefined,
        }),
      ),
      ...(mock ? [mockTarget(contract, mock.url)] : []),
    ],
    async close() {
      await Promise.all([sandbox?.close(), mock?.close()]);
    },
  };
}
