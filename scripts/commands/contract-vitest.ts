import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from 'vitest/config';
import { type Reporter, startVitest } from 'vitest/node';
import type { FuzzOptions } from '../contract/index.ts';
import { UserError } from '../user-error.ts';
import { type ContractOptions, judgedOf, type Outcome, type Planned } from './contract-run.ts';
import { VerdictRecords } from './verdict-records.ts';
import type { VitestFlags } from './vitest-flags.ts';

/** The tests of any document: which one it is, vitest tells them. In the language that this file is in, too. */
const SUITE = fileURLToPath(
  new URL(`../contract/vitest/document.suite${extname(import.meta.filename)}`, import.meta.url),
);

/**
 * Puts the cases to their targets as tests of vitest, for its reporters and parts: the same judge, in a process for each
 * document. The verdicts come back as data, from a run or from the blobs of its parts.
 * @throws UserError where a part is none, or there is nothing to be merged
 */
export async function outcomesByVitest(
  root: string,
  planned: readonly Planned[],
  options: ContractOptions & VitestFlags,
  fuzz: FuzzOptions,
): Promise<Outcome[]> {
  const { reporter = ['default'], outputFile, merge } = options;
  const part = partOf(options.shard);
  const records = new VerdictRecords();
  const running = merge === undefined ? await Promise.all(planned.map((one) => judgedOf(root, one, options))) : [];
  const projects = planned.map(({ plan: { contract, workflows, exceptions, operations } }, index) => ({
    test: {
      name: contract.vendor,
      root,
      include: [SUITE],
      // Vitest looks for no tests in node_modules, and that is where the package stands.
      exclude: [],
      // A case has limits of its own: what nobody answers is given up.
      testTimeout: 0,
      hookTimeout: 0,
      provide: {
        licet: {
          contract,
          workflows,
          ...(exceptions ? { exceptions } : {}),
          targets: running[index]?.targets ?? [],
          operations: operations.map(({ operation }) => operation.id),
          fuzz,
          ...(part ? { part } : {}),
        },
      },
    },
  }));
  try {
    const vitest = await startVitest(
      [],
      {
        root,
        watch: false,
        // Not the user's own: theirs may be about other tests.
        config: false,
        passWithNoTests: true,
        reporters: [...reporter.map((name) => withLabel(name, options.shard)), records.reporter satisfies Reporter],
        ...(outputFile === undefined ? {} : { outputFile }),
        ...(merge === undefined ? {} : { mergeReports: resolve(root, merge) }),
      },
      { test: { projects } },
    );
    const lost = vitest.state.getUnhandledErrors().length > 0;
    if (records.misuse) throw new UserError(records.misuse.message, records.misuse.hint);
    if (records.size === 0 && part === undefined)
      throw new UserError('There is no test to be run.', 'Is that folder full of reports by the reporter blob?');
    return planned.map((one) => ({ ...records.outcomeOf(root, one, options, part !== undefined), lost }));
  } catch (cause) {
    if (merge !== undefined && !(cause instanceof UserError))
      throw new UserError('There is no test to be run.', 'Is that folder full of reports by the reporter blob?', {
        cause,
      });
    throw cause;
  } finally {
    await Promise.all(running.map((one) => one.close()));
  }
}

/** Parts of one file of tests are told apart by a label. */
function withLabel(name: string, shard: string | undefined): string | [string, { label: string }] {
  return name === 'blob' && shard !== undefined ? [name, { label: shard.replace('/', '-of-') }] : name;
}

/** @throws UserError where the text names no part of a whole */
function partOf(shard: string | undefined): { index: number; count: number } | undefined {
  if (shard === undefined) return undefined;
  const [, index, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? [];
  if (Number(index) <= Number(count)) return { index: Number(index), count: Number(count) };
  throw new UserError(`“${shard}” is no part of a whole.`, 'Give the part and how many there are: --shard 1/4.');
}
