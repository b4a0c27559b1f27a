import { resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import { TARGETS_VARIABLE } from '../contract/index.ts';
import { readContract } from '../openapi/read-contract.ts';
import { findVendors, type VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { type ContractOptions, judgedOf } from './contract.ts';
import { EXIT } from './exit.ts';
import { refuseStale } from './freshness.ts';
import { bundleOf } from './generated-bundle.ts';

/** What of vitest's own a user may ask for. */
export interface VitestFlags extends ContractOptions {
  /** `1/4`: the first of four parts. Vendors are dealt out whole: a file of tests is never split. */
  readonly shard?: string;
  readonly reporter?: readonly string[];
  readonly outputFile?: string;
  /** A folder of reports by the reporter `blob`: nothing is run, they become one. */
  readonly merge?: string;
}

/**
 * Runs the generated tests of the vendors by vitest's own hand, for its reporters and shards: slower than the judge alone,
 * which needs no process, module and test for a case. Who is asked, is asked by both.
 */
export async function contractByVitest(root: string, names: readonly string[], flags: VitestFlags): Promise<number> {
  const { operation, shard, reporter, outputFile, merge } = flags;
  const vendors = findVendors(root, names);
  refuseStale(vendors);
  refuseNoPart(shard);
  const { targets, close } = await targetsOf(merge === undefined ? vendors : [], flags);
  const before = process.env[TARGETS_VARIABLE];
  process.env[TARGETS_VARIABLE] = JSON.stringify(targets);
  try {
    const vitest = await startVitest([], {
      root,
      watch: false,
      // Not the user's own: theirs may be about other tests.
      config: false,
      include: vendors.map(({ name }) => `generated/${name}/contract.test.ts`),
      testTimeout: 30_000,
      // Of a few vendors in many parts, some have nothing to do.
      passWithNoTests: shard !== undefined,
      ...(operation === undefined ? {} : { testNamePattern: ` ${escaped(operation)}: ` }),
      ...(shard === undefined ? {} : { shard }),
      ...(reporter === undefined ? {} : { reporters: [...reporter] }),
      ...(outputFile === undefined ? {} : { outputFile }),
      ...(merge === undefined ? {} : { mergeReports: resolve(root, merge) }),
    });
    const failed = vitest.state.getCountOfFailedTests() + vitest.state.getUnhandledErrors().length;
    const ran = vitest.state.getFiles();
    if (ran.length === 0 && shard === undefined)
      throw new UserError('There is no test to be run.', 'Is that folder full of reports, or that vendor generated?');
    return failed > 0 || ran.some(({ result }) => result?.state === 'fail') ? EXIT.found : EXIT.fine;
  } finally {
    if (before === undefined) delete process.env[TARGETS_VARIABLE];
    else process.env[TARGETS_VARIABLE] = before;
    await close();
  }
}

async function targetsOf(vendors: readonly VendorFiles[], flags: VitestFlags) {
  if (flags.target !== undefined && vendors.length > 1)
    throw new UserError(`${vendors.length} contracts, and one target.`, 'Name the vendor whose contract it keeps.');
  const running = await Promise.all(
    vendors.map((vendor) => judgedOf({ contract: readContract(vendor.name, bundleOf(vendor)) }, flags)),
  );
  return {
    targets: Object.fromEntries(vendors.map(({ name }, index) => [name, running[index]?.targets ?? []])),
    close: async () => void (await Promise.all(running.map((one) => one.close()))),
  };
}

/** @throws UserError where the text names no part of a whole */
function refuseNoPart(shard = '1/1'): void {
  const [, index, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? [];
  if (Number(index) <= Number(count)) return;
  throw new UserError(`“${shard}” is no part of a whole.`, 'Give the part and how many there are: --shard 1/4.');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
